namespace TranslationMemory.Text.Placeables;

/// <summary>Particles written together with the Arabic word behind them.</summary>
internal static class Proclitic
{
    /// <summary>Particles without the article, none first.</summary>
    public static readonly string[] Bare = ["", "و", "ف", "ب", "ل", "ك", "وب", "ول", "وك", "فب", "فل"];

    /// <summary>Particles with the article; <c>لل</c> is ل with it.</summary>
    public static readonly string[] WithArticle = ["ال", "وال", "فال", "بال", "وبال", "كال", "لل", "ولل", "فلل"];

    /// <summary>All of them, none first.</summary>
    public static readonly string[] All = [.. Bare, .. WithArticle];

    /// <summary>True when <paramref name="key"/> without a conjunction and a preposition is in <paramref name="words"/>.</summary>
    public static bool Contains(HashSet<string> words, string key)
    {
        var bySpan = words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var prefix in Bare)
        {
            if (key.StartsWith(prefix, StringComparison.Ordinal) && bySpan.Contains(key.AsSpan(prefix.Length)))
            {
                return true;
            }
        }

        return false;
    }
}
