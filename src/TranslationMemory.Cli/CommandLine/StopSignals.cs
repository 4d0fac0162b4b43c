using System.Runtime.InteropServices;

namespace TranslationMemory.Cli.CommandLine;

/// <summary>SIGINT and SIGTERM as a cancellation: the first asks the command to stop, the second ends the process.</summary>
internal sealed class StopSignals : IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly PosixSignalRegistration[] _registrations;
    private ExitCode? _asked;

    public StopSignals() =>
        _registrations =
        [
            PosixSignalRegistration.Create(PosixSignal.SIGINT, context => Stop(context, ExitCode.Interrupted)),
            PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => Stop(context, ExitCode.Terminated)),
        ];

    /// <summary>Cancelled by the first signal.</summary>
    public CancellationToken Token => _stop.Token;

    /// <summary>The exit code of a command that was stopped; SIGINT's before any signal.</summary>
    public ExitCode Code => _asked ?? ExitCode.Interrupted;

    public void Dispose()
    {
        foreach (var registration in _registrations)
        {
            registration.Dispose();
        }

        _stop.Dispose();
    }

    private void Stop(PosixSignalContext context, ExitCode code)
    {
        context.Cancel = true;
        if (_asked is not null)
        {
            Environment.Exit((int)code);
        }

        _asked = code;
        _stop.Cancel();
    }
}
