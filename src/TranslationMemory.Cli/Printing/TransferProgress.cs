using System.Globalization;
using Grpc.Core;
using Spectre.Console;
using TranslationMemory.Cli.CommandLine;
using TranslationMemory.V1;

namespace TranslationMemory.Cli.Printing;

/// <summary>A progress bar on standard error while a file is taken in; nothing where no one watches.</summary>
internal static class TransferProgress
{
    /// <summary>Runs the transfer, with a bar where someone watches.</summary>
    /// <param name="surroundings">Tells whether standard error is a terminal.</param>
    /// <param name="title">What is transferred.</param>
    /// <param name="totalBytes">Size of the file.</param>
    /// <param name="transfer">The transfer; it is given where to report its progress.</param>
    /// <exception cref="PartlyDoneException">It failed when a part of the file was stored.</exception>
    public static async Task<T> RunAsync<T>(
        Surroundings surroundings, string title, long totalBytes, Func<IProgress<ImportProgress>, Task<T>> transfer)
    {
        var stored = 0L;
        var count = new Reporter(progress => stored = progress.Created + progress.Updated);
        try
        {
            return await RunAsync(surroundings, title, totalBytes, count, transfer);
        }
        catch (RpcException exception) when (stored > 0)
        {
            throw new PartlyDoneException(
                string.Create(CultureInfo.InvariantCulture, $"Before that {stored:N0} items of {title} were stored."), exception);
        }
    }

    private static async Task<T> RunAsync<T>(
        Surroundings surroundings, string title, long totalBytes, Reporter count, Func<IProgress<ImportProgress>, Task<T>> transfer)
    {
        if (!surroundings.IsErrorTerminal)
        {
            return await transfer(count);
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(surroundings.Error) });
        return await console.Progress()
            .AutoClear(enabled: true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(async context =>
            {
                var task = context.AddTask(Markup.Escape(title), maxValue: Math.Max(1, totalBytes));
                return await transfer(new Reporter(progress =>
                {
                    count.Report(progress);
                    task.Value = progress.BytesRead;
                }));
            });
    }

    /// <summary>Reports on the caller's thread: <see cref="Progress{T}"/> would post to the pool and could arrive late.</summary>
    private sealed class Reporter(Action<ImportProgress> report) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => report(value);
    }
}
