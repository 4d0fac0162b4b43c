using System.CommandLine;
using System.Text.Json;

namespace TranslationMemory.Benchmarks.Output;

/// <summary>Runs a mode and tells the user what is wrong with the input.</summary>
internal static class ModeAction
{
    /// <summary>Runs an action.</summary>
    /// <returns>0, or 1 when the input cannot be used.</returns>
    public static int Run(ParseResult parse, Action action)
    {
        try
        {
            action();
            return 0;
        }
        catch (Exception e) when (e is InputException or IOException or UnauthorizedAccessException or JsonException)
        {
            parse.InvocationConfiguration.Error.WriteLine(e.Message);
            return 1;
        }
    }
}
