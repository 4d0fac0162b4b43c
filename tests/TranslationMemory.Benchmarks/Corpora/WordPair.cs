namespace TranslationMemory.Benchmarks.Corpora;

/// <summary>A segment and its translation, cut at spaces.</summary>
internal sealed record WordPair(IReadOnlyList<string> Arabic, IReadOnlyList<string> English)
{
    /// <summary>Cuts a pair; control characters and backslashes, which tables give a sense, count as spaces.</summary>
    public static WordPair Of(string arabic, string english) => new(Cut(arabic), Cut(english));

    /// <summary>The pair as a line of a table.</summary>
    public string ToLine() => string.Join(' ', Arabic) + "\t" + string.Join(' ', English);

    private static string[] Cut(string text) =>
        string.Concat(text.Select(c => char.IsControl(c) || char.IsWhiteSpace(c) || c == '\\' ? ' ' : c))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
