using System.Text.RegularExpressions;

namespace TranslationMemory.Text;

/// <summary>Patterns of language maps (<c>[Aa][Rr].*</c>).</summary>
internal static class LanguageMapPattern
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(1);

    /// <summary>True when the pattern matches the whole language code.</summary>
    public static bool Matches(string pattern, string languageCode)
    {
        try
        {
            return new Regex($@"\A(?:{IcuPattern.Parse(pattern).Text})\z", RegexOptions.CultureInvariant, Timeout)
                .IsMatch(languageCode);
        }
        catch (IcuPatternException e)
        {
            throw new SrxException($"The language pattern '{pattern}' is wrong: {e.Message}", e);
        }
        catch (RegexMatchTimeoutException e)
        {
            throw new SrxException($"The language pattern '{pattern}' takes too long.", e);
        }
    }
}
