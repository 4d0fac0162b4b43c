namespace TranslationMemory.Text.Placeables;

/// <summary>Numbers in Roman letters (<c>XIV</c>), up to 3999.</summary>
internal static class RomanNumeral
{
    private static readonly (string Letters, int Value)[] Steps =
    [
        ("M", 1000), ("CM", 900), ("D", 500), ("CD", 400), ("C", 100), ("XC", 90), ("L", 50), ("XL", 40), ("X", 10), ("IX", 9), ("V", 5), ("IV", 4), ("I", 1),
    ];

    /// <summary>The value of <paramref name="word"/>; 0 when it is no such number in its one right spelling.</summary>
    public static int ValueOf(ReadOnlySpan<char> word)
    {
        const int LongestNumeral = 15;
        if (word.Length > LongestNumeral)
        {
            return 0;
        }

        var value = 0;
        var rest = word;
        foreach (var (letters, step) in Steps)
        {
            var most = letters.Length == 2 || letters is "D" or "L" or "V" ? 1 : 3;
            for (var times = 0; times < most && rest.StartsWith(letters); times++)
            {
                value += step;
                rest = rest[letters.Length..];
            }
        }

        return rest.IsEmpty ? value : 0;
    }
}
