using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace TranslationMemory.Text.Tests.Keys;

/// <summary>
/// The steps of the keys one after the other on the whole text, as slow and as plain as their description,
/// repeated until nothing changes: what a step leaves may be work for an earlier one.
/// </summary>
internal static partial class KeyOracle
{
    private static readonly (string From, char To)[] Lookalikes =
    [
        ("\u06A9\u06AA", 'ك'), ("\u06CC\u06D0\u06CD\u06D2", 'ي'), ("\u06BE\u06C1\u06D5\u06C0", 'ه'), ("\u06C3", 'ة'), ("\u0671", 'ا'),
    ];

    private static readonly (string From, string To)[] Punctuation =
    [
        ("،٬", ","), ("؛", ";"), ("؟", "?"), ("٪", "%"), ("٫۔", "."), ("٭", "*"), ("«»“”„‟″", "\""), ("‘’‚‛‹›`´ʼ′", "'"),
        ("–—‐‑−―", "-"), ("…", "..."), ("\uFD3E", "("), ("\uFD3F", ")"),
    ];

    internal static string ExactKey(string text, TextLanguage language)
    {
        for (var key = Once(text, language); ; text = key, key = Once(key, language))
        {
            if (key == text)
            {
                return key;
            }
        }
    }

    internal static string FoldKey(string exactKey) => string.Concat(exactKey.Select((c, i) => c switch
    {
        'أ' or 'إ' or 'آ' => 'ا',
        'ؤ' or 'ئ' => 'ء',
        'ى' => EndsWord(exactKey, i) ? 'ي' : c,
        'ة' => EndsWord(exactKey, i) ? 'ه' : c,
        'گ' => 'ك',
        'پ' => 'ب',
        'چ' => 'ج',
        'ڤ' => 'ف',
        'ڨ' => 'ق',
        'ژ' => 'ز',
        _ => c,
    }));

    private static string Once(string text, TextLanguage language)
    {
        var key = Ignorables().Replace(text.Normalize(NormalizationForm.FormC), string.Empty);
        key = string.Concat(key.Select(SpellOut)).Replace("\u0640", string.Empty, StringComparison.Ordinal);

        // What is left out may have stood between a letter and its hamza.
        key = Marks().Replace(key.Normalize(NormalizationForm.FormC), string.Empty).Normalize(NormalizationForm.FormC);
        key = HamzaApart().Replace(key, "\u0626${marks}");
        if (language == TextLanguage.Arabic)
        {
            foreach (var (from, to) in Lookalikes)
            {
                key = string.Concat(key.Select(c => from.Contains(c) ? to : c));
            }
        }

        key = string.Concat(key.Select(c => c switch
        {
            >= '\u0660' and <= '\u0669' => (char)(c - '\u0660' + '0'),
            >= '\u06F0' and <= '\u06F9' => (char)(c - '\u06F0' + '0'),
            '\t' or '\r' or '\n' or '\u0085' or '\u2028' or '\u2029' => ' ',
            _ => char.GetUnicodeCategory(c) == UnicodeCategory.SpaceSeparator ? ' ' : c,
        }));
        foreach (var (from, to) in Punctuation)
        {
            key = string.Concat(key.Select(c => from.Contains(c) ? to : c.ToString()));
        }

        return Spaces().Replace(key, " ").Trim(' ');
    }

    private static string SpellOut(char c)
    {
        if (c is >= '\uFF01' and <= '\uFF5E')
        {
            return ((char)(c - 0xFEE0)).ToString();
        }

        if (c == '\uFDFC')
        {
            return "ريال";
        }

        if (c == '\uFDFD')
        {
            return "بسم الله الرحمن الرحيم";
        }

        if (c is (>= '\uFB50' and <= '\uFDFF' and not ('\uFD3E' or '\uFD3F' or (>= '\uFDD0' and <= '\uFDEF')))
            or (>= '\uFE70' and <= '\uFEFC'))
        {
            var letters = c.ToString().Normalize(NormalizationForm.FormKC);
            return letters is [' ', _, ..] ? letters[1..] : letters;
        }

        return c.ToString();
    }

    private static bool EndsWord(string key, int i) =>
        i + 1 == key.Length || key[i + 1] is < '\u0620' or > '\u06FF' || !char.IsLetter(key[i + 1]);

    [GeneratedRegex("[\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFE00-\uFE0F]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Ignorables();

    [GeneratedRegex("[\u0610-\u061A\u064B-\u0652\u0656-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED\u08D3-\u08E1\u08E3-\u08FF]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Marks();

    [GeneratedRegex(@"[\u0649\u06CC](?<marks>\p{M}*?)\u0654", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HamzaApart();

    [GeneratedRegex(" +", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Spaces();
}
