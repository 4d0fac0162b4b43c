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
        var i = 0;
        var j = 0;
        while (i < a.Length && j < b.Length)
        {
            var one = FoldKey.Fold(a, i);
            var other = FoldKey.Fold(b, j);
            if (one == other)
            {
                classes |= Classify(a[i++], b[j++]);
            }
            else if (IsLeftoverHamza(a[i]))
            {
                classes |= FoldClass.HamzaSeat;
                i++;
            }
            else if (IsLeftoverHamza(b[j]))
            {
                classes |= FoldClass.HamzaSeat;
                j++;
            }
            else
            {
                return null;
            }
        }

        for (; i < a.Length && IsLeftoverHamza(a[i]); i++)
        {
            classes |= FoldClass.HamzaSeat;
        }

        for (; j < b.Length && IsLeftoverHamza(b[j]); j++)
        {
            classes |= FoldClass.HamzaSeat;
        }

        return i == a.Length && j == b.Length ? classes : null;
    }

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

    private static bool IsLeftoverHamza(char c) => c is >= '\u0653' and <= '\u0655';
}
