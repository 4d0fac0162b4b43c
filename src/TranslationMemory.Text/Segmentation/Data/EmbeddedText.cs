using System.Reflection;

namespace TranslationMemory.Text;

/// <summary>The data files of segmentation, which are part of the assembly.</summary>
internal static class EmbeddedText
{
    private const string Folder = "TranslationMemory.Text.Segmentation.Data.";

    /// <summary>Opens a data file.</summary>
    public static Stream Open(string name) =>
        Assembly.GetExecutingAssembly().GetManifestResourceStream(Folder + name)
        ?? throw new InvalidOperationException($"The assembly has no data file '{name}'.");

    /// <summary>The lines of a data file; empty ones and those that begin with # are left out.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var reader = new StreamReader(Open(name));
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
