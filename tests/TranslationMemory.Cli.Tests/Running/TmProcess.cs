using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace TranslationMemory.Cli.Tests.Running;

/// <summary>The program as a process of its own.</summary>
internal sealed class TmProcess : IDisposable
{
    private readonly Process _process;

    private TmProcess(Process process) => _process = process;

    /// <summary>Starts the program that was built beside the tests.</summary>
    public static TmProcess Start(string data, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment["TM_DATA"] = data;
        start.Environment.Remove("TM_SERVER");
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "tm.dll"));
        foreach (var argument in args)
        {
            start.ArgumentList.Add(argument);
        }

        return new TmProcess(Process.Start(start)!);
    }

    /// <summary>Runs it to its end.</summary>
    public static async Task<TmRun> RunAsync(string data, params string[] args)
    {
        using var process = Start(data, args);
        process._process.StandardInput.Close();
        return await process.EndAsync();
    }

    /// <summary>Starts <c>tm serve</c> and waits until it serves.</summary>
    /// <returns>The process and its gRPC address.</returns>
    public static async Task<(TmProcess Process, string Address)> ServeAsync(string data, params string[] args)
    {
        var process = Start(data, ["serve", "--json", "--grpc-address", "http://127.0.0.1:0", "--web-address", "", .. args]);
        process._process.ErrorDataReceived += (_, _) => { };
        process._process.BeginErrorReadLine();
        var line = await process._process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        line.ShouldNotBeNull("tm serve ended before it served");
        return (process, JsonDocument.Parse(line).RootElement.GetProperty("grpcAddress").GetString()!);
    }

    /// <summary>The end of a process that was told to stop or runs to its end.</summary>
    public async Task<TmRun> EndAsync()
    {
        var output = _process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = _process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new TmRun(_process.ExitCode, await output, await error);
    }

    /// <summary>Waits for the exit code alone.</summary>
    public async Task<int> ExitAsync()
    {
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return _process.ExitCode;
    }

    /// <summary>Writes a line and waits for its answer: the input stays open.</summary>
    public async Task<string?> AnswerAsync(string line)
    {
        await _process.StandardInput.WriteLineAsync(line);
        await _process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        return await _process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Sends a signal.</summary>
    public async Task SignalAsync(string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }
}
