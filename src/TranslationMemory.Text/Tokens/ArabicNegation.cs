using System.Collections.Frozen;

namespace TranslationMemory.Text;

/// <summary>Arabic words that turn the sense of a sentence.</summary>
internal static class ArabicNegation
{
    private static readonly FrozenSet<string> Words =
        FrozenSet.ToFrozenSet(["لا", "لم", "لن", "ليس", "ليست", "غير", "دون", "بدون", "بلا", "بغير"]);

    private static readonly string[] Withouts = ["دون", "بدون"];

    private static readonly FrozenSet<string> Pronouns =
        FrozenSet.ToFrozenSet(["ه", "ها", "هما", "هم", "هن", "ك", "كم", "كن", "نا", "ي"]);

    /// <summary>
    /// True for لا لم لن ليس ليست غير دون بدون, also behind و or ف and behind ب, and for دون and بدون with a pronoun.
    /// غير with a pronoun (وغيرهم) means others, and turns nothing.
    /// </summary>
    internal static bool Holds(string exactKey)
    {
        if (Words.Contains(exactKey))
        {
            return true;
        }

        var word = exactKey is ['و' or 'ف', _, _, ..] ? exactKey[1..] : exactKey;
        return Words.Contains(word) || Array.Exists(Withouts, without =>
            word.StartsWith(without, StringComparison.Ordinal) && Pronouns.Contains(word[without.Length..]));
    }
}
