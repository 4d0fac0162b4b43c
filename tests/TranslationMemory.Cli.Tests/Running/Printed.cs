using TranslationMemory.Cli.Printing;

namespace TranslationMemory.Cli.Tests.Running;

/// <summary>What a view prints where there is no terminal.</summary>
internal static class Printed
{
    public static string By(Action<Printer> view)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        view(new Printer(writer, terminal: null, hasColours: false, isolates: false));
        return writer.ToString();
    }
}
