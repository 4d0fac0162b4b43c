using System.CommandLine;
using Grpc.Core;

namespace TranslationMemory.Cli.CommandLine;

/// <summary>What a verb does.</summary>
/// <param name="parse">Its options and arguments.</param>
/// <param name="session">Connection, input and output.</param>
/// <param name="cancellationToken">Cancelled when the process is told to stop.</param>
internal delegate Task<ExitCode> VerbAction(ParseResult parse, Session session, CancellationToken cancellationToken);

/// <summary>Makes verbs that answer failures alike: one line on standard error and the exit code.</summary>
internal sealed class VerbFactory(Surroundings surroundings, GlobalOptions globals, StopSignals? signals)
{
    private readonly Dictionary<Command, string> _examples = [];

    /// <summary>The example of each verb.</summary>
    public IReadOnlyDictionary<Command, string> Examples => _examples;

    /// <summary>Gives a verb its action and its example.</summary>
    public Command Define(Command command, string example, VerbAction action)
    {
        _examples.Add(command, example);
        command.SetAction(async (parse, cancellationToken) => (int)await RunAsync(parse, action, cancellationToken));
        return command;
    }

    /// <summary>A verb that only groups others.</summary>
    public Command Group(Command command, string example)
    {
        _examples.Add(command, example);
        return command;
    }

    private async Task<ExitCode> RunAsync(ParseResult parse, VerbAction action, CancellationToken cancellationToken)
    {
        string? server = null;
        try
        {
            using var session = Session.Create(parse, globals, surroundings);
            server = session.Server;
            try
            {
                return await action(parse, session, cancellationToken);
            }
            finally
            {
                session.Flush();
            }
        }
        catch (Exception exception) when (IsStop(exception, cancellationToken))
        {
            await surroundings.Error.WriteLineAsync("tm: stopped.");
            return signals?.Code ?? ExitCode.Interrupted;
        }
        catch (Exception exception)
        {
            var (code, message) = Failures.Describe(exception, server);
            await surroundings.Error.WriteLineAsync($"tm: {message}");
            return code;
        }
    }

    private static bool IsStop(Exception exception, CancellationToken cancellationToken) =>
        cancellationToken.IsCancellationRequested
        && exception is OperationCanceledException or RpcException { StatusCode: StatusCode.Cancelled };
}
