using System.Numerics;

namespace TranslationMemory.Text;

/// <summary>
/// Splits words of which the lexicon knows neither the whole nor any stem, as new names and rare words are. Only clitics
/// that no such word is likely to have as its own letters come off.
/// </summary>
internal static class UnknownWords
{
    private const int ShortestStem = 4;
    private const int ShortestBody = 3;

    /// <summary>The likeliest of the splits; null when the word had better stay whole.</summary>
    public static Reading? Choose(IReadOnlyList<Reading> splits)
    {
        Reading? best = null;
        var bestScore = 0;
        foreach (var split in splits)
        {
            var score = Score(split);
            if (score > bestScore)
            {
                best = split;
                bestScore = score;
            }
        }

        return best;
    }

    private static int Score(Reading split)
    {
        var isBare = split.Enclitic.Length == 0;
        if (split.IsWhole || split.Proclitics.HasFlag(Proclitics.Article) || split.Stem.Length < ShortestBody
            || split.Stem.StartsWith("ال", StringComparison.Ordinal) || (!isBare && !IsPronoun(split)))
        {
            return 0;
        }

        if (split.Proclitics == Proclitics.None)
        {
            return 2 + Ending(split);
        }

        return AllowsProclitics(split, isBare) ? 2 + BitOperations.PopCount((uint)split.Proclitics) + Ending(split) : 0;
    }

    private static bool AllowsProclitics(Reading split, bool isBare)
    {
        var stem = split.Stem;
        return (split.Proclitics & ~Proclitics.Waw) switch
        {
            Proclitics.None => !isBare
                || (stem.Length >= ShortestStem && (StemShapes.FollowsConjunction(stem[0]) || StemShapes.IsNominal(stem))),
            Proclitics.Ba or Proclitics.Lam => stem.Length >= ShortestStem
                && (stem[0] is 'أ' or 'إ'
                    || StemShapes.IsVerbalNoun(stem)
                    || (StemShapes.FollowsConjunction(stem[0]) && StemShapes.IsNominal(stem))),
            Proclitics.Fa or Proclitics.Kaf => stem.Length > ShortestStem && stem[0] is 'أ' or 'إ',
            _ => false,
        };
    }

    /// <summary>
    /// Foreign names hardly end in ها or هم; in ه many do, so that this pronoun needs the outline of a noun or verb before
    /// it. The others end in letters that are common at the end of words.
    /// </summary>
    private static bool IsPronoun(Reading split) => split.Enclitic switch
    {
        "ها" or "هم" or "هما" => split.Stem.Length > ShortestBody || split.Stem[^1] is not ('ا' or 'ى'),
        "ه" => StemShapes.IsVerbalNoun(split.Stem)
            || (StemShapes.IsImperfect(split.Stem) && !split.Stem.EndsWith("يي", StringComparison.Ordinal))
            || (split.Stem[^1] is 'ة' && split.Stem.Length > ShortestStem),
        "نا" or "كم" or "هن" => split.Stem.Length > ShortestStem && split.Stem.EndsWith("ات", StringComparison.Ordinal),
        _ => false,
    };

    /// <summary>Which of the possible ends of the stem is the likeliest where the pronoun has changed it.</summary>
    private static int Ending(Reading split) => split switch
    {
        { Enclitic: "" } => 0,
        { Stem: [.., 'ا', 'ت'] } => 4,
        { Stem: [.., 'ا', 'ة'] } => 1,
        { Stem: [.., 'ت'] } when StemShapes.IsFeminineVerb(split.Stem) => 4,
        { Stem: [.., 'ة'] or [.., not 'ن', 'ى'] or [.., 'ء'] } => 3,
        { Stem: [.., 'ى'] } => 1,
        _ => 2,
    };
}
