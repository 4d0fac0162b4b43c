namespace TranslationMemory.Text.Placeables;

/// <summary>Keys of model numbers: without hyphens and case; a code that only one side spells as such meets the number in it.</summary>
internal static class CodeKeys
{
    private const string Prefix = "code ";

    /// <summary>The keys of a code of which one is enough.</summary>
    public static IReadOnlyList<string> Of(Placeable code) => [OfSpelling(code.Value), .. LastNumber(code.Value)];

    /// <summary>The numbers in a code.</summary>
    public static IEnumerable<string> Numbers(string code) => Runs(code).Select(run => run.Split('.'))
        .Select(parts => ExactNumber.Of(parts[0], parts.Length == 2 ? parts[1] : string.Empty).Text);

    /// <summary>True for the key of a whole code.</summary>
    public static bool IsSpelling(string key) => key.StartsWith(Prefix, StringComparison.Ordinal);

    private static string OfSpelling(string code) => Prefix + code.Replace("-", string.Empty, StringComparison.Ordinal).ToUpperInvariant();

    /// <summary>Nothing for a code with several numbers, which says more than one of them.</summary>
    private static string[] LastNumber(string code) => Numbers(code).ToArray() is [var number] ? [number] : [];

    private static IEnumerable<string> Runs(string code)
    {
        var start = -1;
        for (var i = 0; i <= code.Length; i++)
        {
            var isDigit = i < code.Length && (char.IsAsciiDigit(code[i]) || (code[i] == '.' && start >= 0));
            if (isDigit && start < 0)
            {
                start = i;
            }
            else if (!isDigit && start >= 0)
            {
                yield return code[start..i];
                start = -1;
            }
        }
    }
}
