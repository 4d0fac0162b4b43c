using System.Numerics;

namespace TranslationMemory.Text;

/// <summary>
/// Weighs the splits of a word. A split needs a stem that the lexicon attests, and the whole word has a start over the
/// splits: an unattested rest is never taken for a stem.
/// </summary>
internal sealed class CliticGuard(Lexicon lexicon)
{
    private const double NounWeight = 3.0;
    private const double InflectedNounWeight = 2.6;
    private const double StronglyInflectedNounWeight = 3.2;
    private const double VerbWeight = 1.5;
    private const double CommonWeight = 3.0;
    private const double KnownWholeWeight = 1.2;
    private const double UnknownWholeWeight = 0.6;
    private const double LengthWeight = 0.01;

    /// <summary>The best of the splits; of equals the longer stem, then the earlier one.</summary>
    public Reading Choose(string word, string folded, IReadOnlyList<Reading> splits)
    {
        var best = Reading.Whole(word);
        var bestScore = double.NegativeInfinity;
        foreach (var split in splits)
        {
            var score = split.IsWhole ? WholeScore(word, folded) : SplitScore(split);
            if (score is { } value && value + (LengthWeight * split.Stem.Length) > bestScore)
            {
                best = split;
                bestScore = value + (LengthWeight * split.Stem.Length);
            }
        }

        return best;
    }

    private static bool BeginsLikeArticle(string word) => word.StartsWith("ال", StringComparison.Ordinal);

    private static double PronounCost(string pronoun) => pronoun switch
    {
        "" => 0,
        "ه" => 1.2,
        "ك" => 2.1,
        _ => 0.9,
    };

    private double Attestation(string word, string folded)
    {
        double evidence;
        if (lexicon.IsFoldedNoun(folded))
        {
            evidence = NounWeight + (lexicon.IsCommon(folded) ? CommonWeight : 0);
        }
        else
        {
            evidence = InflectionOf(word, folded) switch
            {
                NounInflection.Relation.Strong => StronglyInflectedNounWeight,
                NounInflection.Relation.Weak => InflectedNounWeight,
                _ => 0,
            };
        }

        if (lexicon.IsFoldedVerb(folded))
        {
            evidence = Math.Max(evidence, VerbWeight + (lexicon.IsCommon(folded) ? CommonWeight : 0));
        }

        var count = lexicon.AttestedCount(folded);
        return count > 0 ? evidence + 1 + Math.Min(4, Math.Sqrt(count)) : evidence;
    }

    /// <summary>Where the word writes a hamza, the entry must write it in the same way.</summary>
    private NounInflection.Relation InflectionOf(string word, string folded) =>
        AlefFold.WritesHamza(word)
            ? NounInflection.Of(word, lexicon.IsNoun, lexicon)
            : NounInflection.Of(folded, lexicon.IsFoldedNoun, lexicon);

    private double WholeScore(string word, string folded)
    {
        var attested = Attestation(word, folded);
        var score = attested + (attested > 0 ? KnownWholeWeight : UnknownWholeWeight);
        if (BeginsLikeArticle(word))
        {
            return IsListed(word) ? score + 0.5 : UnknownWholeWeight;
        }

        var mayHaveProclitic = ProcliticsText.Of(word[0]) != Proclitics.None;
        if (lexicon.IsNoun(word))
        {
            // A rare word that begins like a clitic yields to a frequent one that stands behind the clitic.
            return score + (lexicon.IsCommon(folded) ? 2.0 : mayHaveProclitic ? -1.0 : 1.0);
        }

        if (InflectionOf(word, folded) != NounInflection.Relation.None)
        {
            return score + (mayHaveProclitic ? 0.8 : 1.5);
        }

        if (!lexicon.IsFoldedNoun(folded) && (!lexicon.IsFoldedVerb(folded) || lexicon.IsVerb(word)))
        {
            return score;
        }

        // Known, but with a hamza in another place: likely as a slip (إتفاق), unlikely where a clitic explains it (لأزمة).
        return score + (!AlefFold.WritesHamza(word) ? 0.7 : mayHaveProclitic ? -3.0 : -1.0);
    }

    private bool IsListed(string word) => lexicon.IsNoun(word) || lexicon.IsVerb(word);

    /// <summary>Null when the split is not licensed.</summary>
    private double? SplitScore(Reading split)
    {
        var stem = AlefFold.Of(split.Stem);
        if (stem.Length < 3 && !IsShortWord(stem))
        {
            return null;
        }

        var count = BitOperations.PopCount((uint)(split.Proclitics & ~Proclitics.Article));
        var attested = Attestation(split.Stem, stem);
        if (split.Proclitics.HasFlag(Proclitics.Article))
        {
            var invented = split.Proclitics.HasFlag(Proclitics.Lam) && stem[0] == 'ل'
                && !lexicon.IsFoldedNoun(stem) && lexicon.AttestedCount(stem) == 0;
            return attested + 2.5 - (0.3 * count) - (invented ? 3.0 : 0);
        }

        if (attested <= 0 || !Licenses(split, stem))
        {
            return null;
        }

        var score = attested - (0.5 * count) - PronounCost(split.Enclitic);
        if (split.Enclitic.Length > 0 && stem[^1] == 'ا' && !IsListed(split.Stem))
        {
            // An ending ا is lost before a pronoun, or it is ى there.
            score -= 1.0;
        }

        if (split.Proclitics.HasFlag(Proclitics.Kaf))
        {
            score -= 1.0;
        }

        if (split.Proclitics.HasFlag(Proclitics.Sin))
        {
            score -= 0.5;
        }

        var isShort = stem.Length <= 3 && split.Enclitic.Length == 0;
        return isShort && (count == 1 || stem.Length < 3) ? score - 0.5 : score;
    }

    /// <summary>Two letters are a stem only in function words and in frequent words that are no shortened imperfect (حق, رد).</summary>
    private bool IsShortWord(string stem) =>
        FunctionWords.Instance.Contains(stem)
        || (lexicon.IsCommon(stem) && (lexicon.IsFoldedNoun(stem) || stem[0] is not ('ي' or 'ت' or 'ن' or 'ا')));

    private bool Licenses(Reading split, string stem)
    {
        // The article cannot hide in a stem: only words with radical ال begin so.
        if (BeginsLikeArticle(split.Stem) && !IsListed(split.Stem) && !lexicon.KeepsArticle(stem))
        {
            return false;
        }

        return LicensesPronoun(split.Enclitic, stem) && LicensesProclitics(split, stem);
    }

    /// <summary>ني goes with verbs, ي is indistinguishable from the ending of an adjective, the rest goes with both.</summary>
    private bool LicensesPronoun(string pronoun, string stem) => pronoun switch
    {
        "ي" => false,
        "ني" => stem.Length >= 3 && lexicon.IsFoldedVerb(stem),
        "ك" or "كم" or "كما" or "كن" => lexicon.IsFoldedVerb(stem) || lexicon.IsFoldedNoun(stem),
        _ => true,
    };

    /// <summary>
    /// Of the prepositions only ل goes with a verb, and only with an imperfect. The future particle goes with nothing
    /// else; a rare imperfect of three letters is too weak a sign for it.
    /// </summary>
    private bool LicensesProclitics(Reading split, string stem)
    {
        if (split.Proclitics.HasFlag(Proclitics.Sin))
        {
            return lexicon.IsFoldedVerb(stem) && (stem.Length >= 4 || (stem.Length == 3 && lexicon.IsCommon(stem)));
        }

        var preposition = split.Proclitics & (Proclitics.Ba | Proclitics.Kaf | Proclitics.Lam);
        return preposition == Proclitics.None
            || (preposition == Proclitics.Lam && stem[0] is 'ي' or 'ت' or 'ن' or 'ا')
            || lexicon.IsFoldedNoun(stem)
            || lexicon.AttestedCount(stem) > 0
            || FunctionWords.Instance.Contains(stem)
            || InflectionOf(split.Stem, stem) != NounInflection.Relation.None;
    }
}
