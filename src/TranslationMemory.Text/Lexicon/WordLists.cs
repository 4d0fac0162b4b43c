namespace TranslationMemory.Text;

/// <summary>Reads the word lists that are part of this assembly.</summary>
internal static class WordLists
{
    /// <summary>The words of a list in its order: separated by white space, <c>#</c> begins a comment.</summary>
    /// <exception cref="InvalidOperationException">There is no list of that name.</exception>
    public static IEnumerable<string> Read(string name)
    {
        using var stream = typeof(WordLists).Assembly.GetManifestResourceStream("Lexicon/" + name)
            ?? throw new InvalidOperationException($"The word list '{name}' is not embedded in this assembly.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var comment = line.IndexOf('#', StringComparison.Ordinal);
            var text = comment < 0 ? line : line[..comment];
            foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                yield return word;
            }
        }
    }

    /// <summary>The names of all lists that begin with a prefix, in ordinal order.</summary>
    public static IReadOnlyList<string> Names(string prefix) =>
    [
        .. typeof(WordLists).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("Lexicon/" + prefix, StringComparison.Ordinal))
            .Select(name => name["Lexicon/".Length..])
            .Order(StringComparer.Ordinal),
    ];
}
