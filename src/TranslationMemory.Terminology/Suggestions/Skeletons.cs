using System.Text;

namespace TranslationMemory.Terminology;

/// <summary>What remains of an Arabic word when its weak letters are left out: keys for suggestions, never for recognition.</summary>
internal static class Skeletons
{
    /// <summary>Shorter ones fit too many words.</summary>
    public const int ShortestName = 3;

    private const int ShortestRoot = 2;
    private const string Weak = "اويىءأإآؤئةهع";

    /// <summary>
    /// The consonants by which spellings of a foreign name agree: ق, ك and خ are one, ج and غ, س, ص, ز and ش, ت, ط and ث.
    /// </summary>
    public static string OfName(string stem)
    {
        var key = new StringBuilder(stem.Length);
        foreach (var letter in stem)
        {
            if (!Weak.Contains(letter, StringComparison.Ordinal))
            {
                key.Append(Class(letter));
            }
        }

        return key.ToString();
    }

    /// <summary>Whether two words begin with letters by which spellings of a foreign name may differ, or with the same.</summary>
    public static bool HaveOneInitial(string one, string other) => Class(one[0]) == Class(other[0]);

    /// <summary>
    /// Whether a word may be a plural of another by its strong letters: the same ones (لجنة, لجان), or with the ت or ن of a
    /// sound plural (مراقب, مراقبين).
    /// </summary>
    public static bool MayBePlural(string singular, string word)
    {
        var (one, many) = (Strong(singular), Strong(word));
        return one.Length >= ShortestRoot
            && (one == many || (many.Length == one.Length + 1 && many[^1] is 'ت' or 'ن' && many.StartsWith(one, StringComparison.Ordinal)));
    }

    private static string Strong(string word) =>
        string.Concat(word.Where(letter => letter == 'ع' || !Weak.Contains(letter, StringComparison.Ordinal)));

    /// <summary>The first of the letters that stand for each other in foreign names.</summary>
    private static char Class(char letter) => letter switch
    {
        'ك' or 'خ' => 'ق',
        'غ' => 'ج',
        'ص' or 'ز' or 'ش' => 'س',
        'ط' or 'ث' => 'ت',
        'أ' or 'إ' or 'آ' => 'ا',
        _ => letter,
    };
}
