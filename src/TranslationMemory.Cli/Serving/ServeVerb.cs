using System.CommandLine;
using TranslationMemory.Cli.CommandLine;
using TranslationMemory.Cli.Json;
using TranslationMemory.Server.Hosting;

namespace TranslationMemory.Cli.Serving;

/// <summary><c>tm serve</c>: the service for others, until it is told to stop.</summary>
internal static class ServeVerb
{
    private static readonly Option<string?> GrpcAddress = Options.Text(
        "--grpc-address", "URL", "Where gRPC is served: http://host:port (0: any free port) or unix:/path; http://127.0.0.1:5080 without it.");

    private static readonly Option<string?> WebAddress = Options.Text(
        "--web-address", "URL", "Where HTTP/JSON is served; http://127.0.0.1:5081 without it, \"\" for nowhere.");

    private static readonly Option<string?> Configuration = Options.Text("--config", "FILE", "A JSON file with options of the service.");
    private static readonly Option<string> Log = OneOfFormats();

    public static Command Create(VerbFactory verbs) => verbs.Define(
        new Command("serve", "Run the service; logs go to standard error.") { GrpcAddress, WebAddress, Configuration, Log },
        "tm serve --data /srv/tm --grpc-address http://0.0.0.0:5080",
        RunAsync);

    private static async Task<ExitCode> RunAsync(ParseResult parse, Session session, CancellationToken cancellationToken)
    {
        var values = new Dictionary<string, string?>(StringComparer.Ordinal);
        Set("GrpcAddress", parse.GetValue(GrpcAddress));
        Set("WebAddress", parse.GetValue(WebAddress));
        var configuration = parse.GetValue(Configuration) is { } file
            ? Path.GetFullPath(file, session.Surroundings.CurrentDirectory)
            : null;
        if (session.IsDataNamed || !ServiceConfiguration.NamesDataDirectory(configuration, session.Surroundings))
        {
            Set("DataDirectory", session.DataDirectory());
        }

        await using var host = await ServiceHost.StartAsync(
            new ServiceSettings
            {
                ConfigurationFile = configuration,
                Values = values,
                LogFormat = parse.GetValue(Log) == "text" ? LogFormat.Text : LogFormat.Json,
            },
            cancellationToken);
        Tell(host, session);
        await host.RunAsync(cancellationToken);
        return ExitCode.Done;

        void Set(string name, string? value)
        {
            if (value is not null)
            {
                values[name] = value;
            }
        }
    }

    private static void Tell(ServiceHost host, Session session)
    {
        if (session.IsJson)
        {
            session.Json.Write(writer =>
            {
                writer.WriteString("grpcAddress"u8, host.GrpcAddress);
                writer.WriteStringOrNull("webAddress"u8, host.WebAddress ?? string.Empty);
                writer.WriteString("dataDirectory"u8, host.DataDirectory);
            });
        }
        else
        {
            var web = host.WebAddress is { } address ? $", HTTP/JSON at {address}" : string.Empty;
            session.Printer.Write($"Serving gRPC at {host.GrpcAddress}{web}; data in {host.DataDirectory}. Ctrl+C stops it.");
        }

        session.Flush();
    }

    private static Option<string> OneOfFormats()
    {
        var option = new Option<string>("--log") { Description = "How logs are written.", DefaultValueFactory = _ => "json" };
        option.AcceptOnlyFromAmong("json", "text");
        return option;
    }
}
