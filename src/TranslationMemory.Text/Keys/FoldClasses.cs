using System.Numerics;

namespace TranslationMemory.Text;

/// <summary>What fold classes are worth, and what they are called in explanations.</summary>
public static class FoldClasses
{
    /// <summary>The lowest score of texts that differ in fold classes only.</summary>
    public const int Floor = 95;

    private static readonly (FoldClass Class, string Name, int Score)[] Table =
    [
        (FoldClass.AlefHamzaBare, "hamza", 99),
        (FoldClass.AlefHamzaOther, "hamza-other", 98),
        (FoldClass.Ya, "ya", 99),
        (FoldClass.HamzaSeat, "hamza-seat", 99),
        (FoldClass.TaMarbuta, "ta-marbuta", 97),
        (FoldClass.VowelMarks, "vowel-marks", 98),
        (FoldClass.ForeignLetter, "foreign-letter", 99),
    ];

    /// <summary>
    /// The score of texts that differ in these classes only: the lowest of the classes, less one for each further class,
    /// never below <see cref="Floor"/>; 100 for none.
    /// </summary>
    public static int Score(FoldClass classes)
    {
        var score = 100;
        foreach (var row in Table)
        {
            if (classes.HasFlag(row.Class))
            {
                score = Math.Min(score, row.Score);
            }
        }

        return Math.Max(Floor, score - Math.Max(0, BitOperations.PopCount((uint)classes) - 1));
    }

    /// <summary>The names of the classes in the order of <see cref="FoldClass"/> (<c>hamza</c>, <c>ya</c>, …).</summary>
    public static IEnumerable<string> Names(FoldClass classes) =>
        from row in Table where classes.HasFlag(row.Class) select row.Name;
}
