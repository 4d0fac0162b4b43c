using TranslationMemory.Benchmarks.Corpora;
using TranslationMemory.Benchmarks.Output;
using TranslationMemory.Matching;
using TranslationMemory.Text;

namespace TranslationMemory.Benchmarks.Matching;

/// <summary>The queries of a file, all in one language.</summary>
internal sealed record QuerySet(string Name, TextLanguage Language, IReadOnlyList<string> Texts)
{
    /// <summary>Reads a file; the letters of all of it tell the language.</summary>
    /// <exception cref="InputException">The file is empty.</exception>
    public static QuerySet Read(string path, int count)
    {
        var texts = UnitFile.ReadQueries(path, count);
        return texts.Count > 0
            ? new QuerySet(Path.GetFileNameWithoutExtension(path), ScriptDetector.Detect(string.Join(' ', texts)), texts)
            : throw new InputException($"'{path}' holds no segments.");
    }

    /// <summary>The lookup of a text.</summary>
    public LookupQuery Query(string text, int minScore, int count) =>
        new() { Text = text, Language = Language, MinScore = minScore, MaxMatches = count };
}
