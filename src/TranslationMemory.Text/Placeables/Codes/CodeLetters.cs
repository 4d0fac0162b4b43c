namespace TranslationMemory.Text.Placeables;

/// <summary>A Latin letter or short name of model numbers, spelt in Arabic.</summary>
/// <param name="Latin">In Latin letters.</param>
/// <param name="IsSpaced">True when its number may also follow behind a space.</param>
internal sealed record CodeLetters(string Latin, bool IsSpaced)
{
    private static readonly Dictionary<string, CodeLetters> Spellings = Load();
    private static readonly Dictionary<string, CodeLetters>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        Spellings.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<char> LastLetters = [.. Spellings.Keys.Select(spelling => AtomKeys.OfWord(spelling, TextLanguage.Arabic)[^1])];

    private static readonly Dictionary<string, string> Names = Spellings.Values
        .Where(letters => letters.IsName).DistinctBy(letters => letters.Latin).ToDictionary(letters => letters.Latin.ToLowerInvariant(), letters => letters.Latin);

    /// <summary>True for a name, which hyphens join to others (SARS-CoV).</summary>
    public bool IsName => Latin.Length > 1;

    /// <summary>The usual spelling of a Latin name (Covid → COVID, MIG → MiG); null when it is none of the names.</summary>
    public static string? NameOf(string lowerCase) => Names.GetValueOrDefault(lowerCase);

    /// <summary>What the Arabic word at <paramref name="index"/> spells. It is compared as it is written, for أن is no letter N.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The word.</param>
    /// <param name="attached">True to look behind proclitics, too.</param>
    /// <param name="skip">Number of letters of proclitics.</param>
    public static CodeLetters? At(AtomSequence text, int index, bool attached, out int skip)
    {
        skip = 0;
        if (!text.IsWord(index) || text[index].Key.Length is 0 or > 10 || !LastLetters.Contains(text[index].Key[^1]))
        {
            return null;
        }

        var exact = ExactKey.Of(text.Written(index), TextLanguage.Arabic).AsSpan();
        foreach (var prefix in attached ? Proclitic.All : [string.Empty])
        {
            if (exact.StartsWith(prefix, StringComparison.Ordinal) && BySpan.TryGetValue(exact[prefix.Length..], out var letters))
            {
                skip = prefix.Length;
                return letters;
            }
        }

        return null;
    }

    private static Dictionary<string, CodeLetters> Load()
    {
        var spellings = new Dictionary<string, CodeLetters>();
        foreach (var row in DataTable.Rows("code-letters-ar"))
        {
            foreach (var spelling in row[2].Split('|'))
            {
                spellings.Add(spelling, new CodeLetters(row[0], row[1] == "spaced"));
            }
        }

        return spellings;
    }
}
