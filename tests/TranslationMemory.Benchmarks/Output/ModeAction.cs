using System.CommandLine;
using System.Text.Json;
using Grpc.Core;

namespace TranslationMemory.Benchmarks.Output;

/// <summary>Runs a mode and tells the user what is wrong with the input.</summary>
internal static class ModeAction
{
    /// <summary>Runs an action.</summary>
    /// <returns>0, or 1 when the input cannot be used.</returns>
    public static int Run(ParseResult parse, Action action) => RunAsync(
        parse,
        () =>
        {
            action();
            return Task.CompletedTask;
        }).GetAwaiter().GetResult();

    /// <summary>Runs an action that waits for others.</summary>
    /// <returns>0, or 1 when the input cannot be used or the service fails.</returns>
    public static async Task<int> RunAsync(ParseResult parse, Func<Task> action)
    {
        try
        {
            await action();
            return 0;
        }
        catch (Exception e) when (e is InputException or IOException or UnauthorizedAccessException or JsonException or RpcException)
        {
            parse.InvocationConfiguration.Error.WriteLine(e.Message);
            return 1;
        }
    }
}
