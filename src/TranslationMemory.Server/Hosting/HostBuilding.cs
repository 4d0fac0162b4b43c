using System.Net;
using Google.Protobuf.Reflection;
using Google.Rpc;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using TranslationMemory.Server.Articles;
using TranslationMemory.Server.Engine;
using TranslationMemory.Server.Errors;
using TranslationMemory.Server.Glossaries;
using TranslationMemory.Server.Lookup;
using TranslationMemory.Server.Memories;
using TranslationMemory.Server.Options;
using TranslationMemory.Server.Texts;
using TranslationMemory.Storage;

namespace TranslationMemory.Server.Hosting;

/// <summary>Puts the web application together.</summary>
internal static class HostBuilding
{
    /// <summary>Environment variables that are options begin so: <c>TM_DATADIRECTORY</c>.</summary>
    private const string EnvironmentPrefix = "TM_";

    /// <summary>Bytes of a call that may wait to be read by its handler.</summary>
    private const int StreamWindow = 256 * 1024;

    /// <summary>
    /// Bytes of all calls of a connection. Kestrel gives credit back by the half of it, so that the windows of all streams that a
    /// connection may have (100) must fit into the other half: else streams whose client does not read starve its other calls.
    /// </summary>
    private const int ConnectionWindow = 64 * 1024 * 1024;

    public static WebApplicationBuilder CreateBuilder(ServiceSettings settings)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.Sources.Clear();
        if (settings.ConfigurationFile is { } file)
        {
            if (!File.Exists(file))
            {
                throw new ServiceStartException($"There is no configuration file {file}.");
            }

            try
            {
                builder.Configuration.AddJsonFile(Path.GetFullPath(file), optional: false, reloadOnChange: false);
            }
            catch (Exception exception) when (exception is InvalidDataException or IOException or UnauthorizedAccessException)
            {
                throw new ServiceStartException(
                    $"The configuration file {file} cannot be read: {exception.GetBaseException().Message}", exception);
            }

            // The file is for the service alone, unlike the environment: what it does not know is a slip of the pen.
            if (OptionRules.Unknown(builder.Configuration) is { Count: > 0 } unknown)
            {
                throw new ServiceStartException(
                    $"The configuration file {file} has options that do not exist: {string.Join(", ", unknown)}.");
            }
        }

        builder.Configuration.AddEnvironmentVariables(EnvironmentPrefix);
        builder.Configuration.AddInMemoryCollection(settings.Values);
        ConfigureLogging(builder.Logging, settings.LogFormat);
        return builder;
    }

    /// <summary>The options; all that is wrong with them in one exception.</summary>
    public static ServerOptions ReadOptions(IConfiguration configuration)
    {
        ServerOptions options;
        try
        {
            options = configuration.Get<ServerOptions>() ?? new ServerOptions();
        }
        catch (InvalidOperationException exception)
        {
            throw new ServiceStartException($"The configuration cannot be read: {exception.Message}", exception);
        }

        var problems = OptionRules.Validate(options);
        return problems.Count == 0
            ? options
            : throw new ServiceStartException($"The configuration is wrong: {string.Join(" ", problems)}");
    }

    public static WebApplication Build(WebApplicationBuilder builder, ServerOptions options, EngineRoom engine)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = Limits.MessageBytes;
            kestrel.Limits.Http2.InitialStreamWindowSize = StreamWindow;
            kestrel.Limits.Http2.InitialConnectionWindowSize = ConnectionWindow;
            // gRPC streams live as long as their client wants: their body is bounded message by message.
            Listen(kestrel, options.GrpcAddress, HttpProtocols.Http2);
            if (options.WebAddress.Length > 0)
            {
                Listen(kestrel, options.WebAddress, HttpProtocols.Http1);
            }
        });

        var services = builder.Services;
        services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(options.StopSeconds));
        services.AddSingleton(Microsoft.Extensions.Options.Options.Create(options));
        services.AddSingleton(TimeProvider.System);
        engine.Register(services);
        AddUseCases(services);
        services.AddSingleton<Rekeying>().AddHostedService<RekeyingSchedule>()
            .AddSingleton<IndexKeeper>().AddHostedService(provider => provider.GetRequiredService<IndexKeeper>());
        services
            .AddSingleton(provider => new LexiconFiles(
                options.DataDirectory, provider.GetRequiredService<ITranslationStore>(), provider.GetRequiredService<ILogger<LexiconFiles>>()))
            .AddSingleton<CurrentTranslationLexicon>().AddHostedService<LexiconSchedule>();
        services.AddSingleton<ErrorMapper>();
        services
            .AddGrpc(grpc =>
            {
                grpc.MaxReceiveMessageSize = Limits.MessageBytes;
                grpc.MaxSendMessageSize = null;
                grpc.Interceptors.Add<ErrorInterceptor>();
            })
            .AddJsonTranscoding(json =>
                json.TypeRegistry = TypeRegistry.FromFiles(ErrorDetailsReflection.Descriptor));
        services.AddGrpcHealthChecks().AddCheck<StoreHealthCheck>("store");
        services.AddGrpcReflection();

        var app = builder.Build();
        app.UseGrpcWeb(new GrpcWebOptions { DefaultEnabled = true });
        app.MapGrpcService<MemoryGrpcService>();
        app.MapGrpcService<LookupGrpcService>();
        app.MapGrpcService<GlossaryGrpcService>();
        app.MapGrpcService<ArticleGrpcService>();
        app.MapGrpcService<TextGrpcService>();
        app.MapGrpcHealthChecksService();
        app.MapGrpcReflectionService();
        return app;
    }

    private static void AddUseCases(IServiceCollection services) => services
        .AddSingleton<MemoryCommands>()
        .AddSingleton<UnitCommands>()
        .AddSingleton<ImportUnits>()
        .AddSingleton<ExportUnits>()
        .AddSingleton<WatchUnits>()
        .AddSingleton<LookupSegment>()
        .AddSingleton<LookupStream>()
        .AddSingleton<ConcordanceSearch>()
        .AddSingleton<GlossaryCommands>()
        .AddSingleton<EntryCommands>()
        .AddSingleton<ImportEntries>()
        .AddSingleton<ExportEntries>()
        .AddSingleton<TermQueries>()
        .AddSingleton<SuggestVariants>()
        .AddSingleton<SentenceAligner>()
        .AddSingleton<AlignTexts>()
        .AddSingleton<CreateArticle>()
        .AddSingleton<UpdateArticle>()
        .AddSingleton<ListBeads>()
        .AddSingleton<UpdateBeads>()
        .AddSingleton<ArticleQueries>();

    private static void Listen(KestrelServerOptions kestrel, string address, HttpProtocols protocols)
    {
        if (OptionRules.SocketPath(address) is { } path)
        {
            AbandonedSocket.Remove(path);
            kestrel.ListenUnixSocket(path, listen => listen.Protocols = protocols);
            return;
        }

        var uri = new Uri(address);
        // Kestrel cannot take a free port on both loopback addresses of localhost at once; the first is what clients try.
        var ip = uri.Host is "localhost" ? IPAddress.Loopback : IPAddress.Parse(uri.Host.Trim('[', ']'));
        kestrel.Listen(ip, uri.Port, listen => listen.Protocols = protocols);
    }

    private static void ConfigureLogging(ILoggingBuilder logging, LogFormat format)
    {
        logging.ClearProviders();
        if (format == LogFormat.Quiet)
        {
            logging.SetMinimumLevel(LogLevel.None);
            return;
        }

        logging.SetMinimumLevel(LogLevel.Information);
        logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        logging.AddFilter("Microsoft.Hosting", LogLevel.Warning);
        // A host that cannot start throws, and who started it says so.
        logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Warning);
        logging.AddFilter("Grpc", LogLevel.Warning);
        if (format == LogFormat.Json)
        {
            logging.AddJsonConsole(console =>
            {
                console.UseUtcTimestamp = true;
                console.TimestampFormat = "yyyy-MM-ddTHH:mm:ss.fffZ";
            });
        }
        else
        {
            logging.AddSimpleConsole(console => console.SingleLine = true);
        }

        // Standard output belongs to what a command answers.
        logging.Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(
            console => console.LogToStandardErrorThreshold = LogLevel.Trace);
    }
}
