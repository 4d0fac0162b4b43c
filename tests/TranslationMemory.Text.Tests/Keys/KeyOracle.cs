using System.Text;
using System.Text.RegularExpressions;

namespace TranslationMemory.Text.Tests.Keys;

/// <summary>The steps of the exact key one after the other on the whole text, as slow and as plain as the description.</summary>
internal static partial class KeyOracle
{
    internal static string ExactKey(string text)
    {
        var key = Ignorables().Replace(text, string.Empty).Replace("\u0640", string.Empty, StringComparison.Ordinal);
        key = Marks().Replace(key, string.Empty).Normalize(NormalizationForm.FormC);
        key = key.Replace("\u0649\u0654", "\u0626", StringComparison.Ordinal);
        return Spaces().Replace(key.Replace('،', ','), " ").Trim(' ');
    }

    [GeneratedRegex("[\u00AD\u061C\u200B-\u200F]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Ignorables();

    [GeneratedRegex("[\u064B-\u0652]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Marks();

    [GeneratedRegex("[ \\t\\r\\n]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Spaces();
}
