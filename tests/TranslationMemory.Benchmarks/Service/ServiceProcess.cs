using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using TranslationMemory.Benchmarks.Output;

namespace TranslationMemory.Benchmarks.Service;

/// <summary><c>tm serve</c> on a data directory, on a free port of this machine only.</summary>
internal sealed class ServiceProcess : IAsyncDisposable
{
    private static readonly TimeSpan StopTime = TimeSpan.FromMinutes(2);

    private readonly Process _process;

    private ServiceProcess(Process process, string address, long startedAt)
    {
        _process = process;
        Address = address;
        StartedAt = startedAt;
        ReadyAfter = Stopwatch.GetElapsedTime(startedAt);
    }

    /// <summary>Where it serves.</summary>
    public string Address { get; }

    /// <summary>When the process was started, as <see cref="Stopwatch"/> tells time.</summary>
    public long StartedAt { get; }

    /// <summary>How long it took to say that it serves.</summary>
    public TimeSpan ReadyAfter { get; }

    /// <summary>CPU time so far.</summary>
    public TimeSpan Cpu
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Resident memory in bytes.</summary>
    public long ResidentBytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>Starts the service and waits until it serves.</summary>
    /// <exception cref="InputException">It ended before it served.</exception>
    public static Task<ServiceProcess> StartAsync(string data, CancellationToken cancellationToken) => StartAsync(
        [InOutput("tm.dll"), "serve", "--json", "--data", data, "--grpc-address", "http://127.0.0.1:0", "--web-address", string.Empty], cancellationToken);

    private static async Task<ServiceProcess> StartAsync(IEnumerable<string> arguments, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        var at = Stopwatch.GetTimestamp();
        var process = Process.Start(start) ?? throw new InputException("dotnet does not start.");
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        try
        {
            var line = await process.StandardOutput.ReadLineAsync(cancellationToken) ?? throw new InputException("The service ended before it served.");
            using var json = JsonDocument.Parse(line);
            return new ServiceProcess(process, json.RootElement.GetProperty("grpcAddress").GetString()!, at);
        }
        catch
        {
            process.Kill();
            process.Dispose();
            throw;
        }
    }

    /// <summary>Tells it to stop and waits for its end; one that does not stop is ended.</summary>
    public async ValueTask DisposeAsync()
    {
        using (_process)
        using (var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]))
        using (var patience = new CancellationTokenSource(StopTime))
        {
            try
            {
                await _process.WaitForExitAsync(patience.Token);
            }
            catch (OperationCanceledException)
            {
                _process.Kill();
            }
        }
    }

    private static string InOutput(string file) => Path.Combine(AppContext.BaseDirectory, file);
}
