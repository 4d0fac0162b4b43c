using System.Collections.Frozen;

namespace TranslationMemory.Text;

/// <summary>
/// Unicode properties by the names that ICU and Java know. Letter case, spaces, hyphens and underscores in a name do
/// not count (UAX #44, loose matching).
/// </summary>
internal static class UnicodeProperty
{
    private static readonly FrozenDictionary<string, CodePointSet> Sets = Load();

    /// <summary>The set of a property; null for a name that is not known.</summary>
    public static CodePointSet? Find(string name)
    {
        var key = Key(name[(name.LastIndexOf('=') + 1)..]);
        return Sets.TryGetValue(key, out var set)
            || ((key.StartsWith("is", StringComparison.Ordinal) || key.StartsWith("in", StringComparison.Ordinal))
                && Sets.TryGetValue(key[2..], out set))
            ? set
            : null;
    }

    private static FrozenDictionary<string, CodePointSet> Load()
    {
        var sets = new Dictionary<string, CodePointSet>(StringComparer.Ordinal);
        foreach (var line in EmbeddedText.Lines("unicode-properties.txt"))
        {
            var (names, items) = Cut(line, '\t');
            var set = items.StartsWith("U+", StringComparison.Ordinal) ? OfRanges(items) : CodePointSet.OfItems(items);
            foreach (var name in names.Split(' '))
            {
                sets.Add(Key(name), set);
            }
        }

        sets.Add("any", CodePointSet.Empty.Complement());
        return sets.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static CodePointSet OfRanges(string ranges) => ranges.Split(' ').Select(range =>
    {
        var (first, last) = Cut(range["U+".Length..], '-');
        return CodePointSet.Range(Convert.ToInt32(first, 16), Convert.ToInt32(last, 16));
    }).Aggregate((a, b) => a.Union(b));

    private static (string Before, string After) Cut(string text, char mark) =>
        text.IndexOf(mark, StringComparison.Ordinal) is >= 0 and var at ? (text[..at], text[(at + 1)..]) : (text, text);

    private static string Key(string name) =>
        string.Concat(name.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();
}
