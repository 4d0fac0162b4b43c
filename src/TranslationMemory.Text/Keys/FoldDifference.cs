namespace TranslationMemory.Text;

/// <summary>Tells how two Arabic spellings with one fold key (K2) differ.</summary>
public static class FoldDifference
{
    /// <summary>The fold classes in which two exact keys differ.</summary>
    /// <param name="a">An exact key.</param>
    /// <param name="b">An exact key with the same fold key.</param>
    /// <returns>The classes; <see cref="FoldClass.None"/> for equal keys; null when the fold keys differ.</returns>
    public static FoldClass? Between(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var classes = FoldClass.None;
        var skipped = false;
        var i = 0;
        var j = 0;
        while (i < a.Length || j < b.Length)
        {
            if (i < a.Length && j < b.Length && FoldKey.Fold(a, i) == FoldKey.Fold(b, j))
            {
                classes |= Classify(a[i++], b[j++]);
            }
            else if (i < a.Length && IsMark(a[i]))
            {
                skipped = true;
                i++;
            }
            else if (j < b.Length && IsMark(b[j]))
            {
                skipped = true;
                j++;
            }
            else
            {
                return null;
            }
        }

        return !skipped ? classes : HaveOneFoldKey(a, b) ? classes | FoldClass.HamzaSeat : null;
    }

    // A second hamza on one letter goes with the first when it folds. So rare that the keys may be written again.
    private static bool HaveOneFoldKey(ReadOnlySpan<char> a, ReadOnlySpan<char> b) =>
        FoldKey.Of(a.ToString(), TextLanguage.Arabic) == FoldKey.Of(b.ToString(), TextLanguage.Arabic);

    private static bool IsMark(char c) => KeyCharacters.KindOf(c) == KeyCharacterKind.Combining;

    private static FoldClass Classify(char a, char b) => a == b
        ? FoldClass.None
        : ((char)Math.Min(a, b), (char)Math.Max(a, b)) switch
        {
            ('آ' or 'أ' or 'إ', 'ا') => FoldClass.AlefHamzaBare,
            ('آ' or 'أ' or 'إ', 'أ' or 'إ') => FoldClass.AlefHamzaOther,
            ('ء' or 'ؤ', 'ؤ' or 'ئ') => FoldClass.HamzaSeat,
            ('ى', 'ي') => FoldClass.Ya,
            ('ة', 'ه') => FoldClass.TaMarbuta,
            _ => FoldClass.ForeignLetter,
        };
}
