namespace TranslationMemory.Text;

/// <summary>An ICU regular expression, mapped to .NET.</summary>
/// <param name="Text">The .NET expression.</param>
/// <param name="Edges">What a match can begin and end with.</param>
/// <param name="IsAnchored">True when the pattern asks for the beginning or the end of the text.</param>
internal sealed record IcuPattern(string Text, PatternEdges Edges, bool IsAnchored)
{
    /// <summary>Reads a pattern.</summary>
    /// <param name="pattern">ICU regular expression (https://unicode-org.github.io/icu/userguide/strings/regexp.html).</param>
    /// <param name="allowBackreferences">
    /// False where the pattern will be matched from right to left: a reference would be read before its group.
    /// </param>
    /// <exception cref="IcuPatternException">It is wrong or cannot be mapped.</exception>
    public static IcuPattern Parse(string pattern, bool allowBackreferences = true) =>
        new IcuPatternParser(pattern, allowBackreferences).Parse();
}
