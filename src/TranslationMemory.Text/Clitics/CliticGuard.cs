using System.Numerics;

namespace TranslationMemory.Text;

/// <summary>
/// Weighs the splits of a word. A split needs a stem that the lexicon attests, and the whole word has a start over the
/// splits: an unattested rest is never taken for a stem.
/// </summary>
internal sealed class CliticGuard(Lexicon lexicon)
{
    private const double NounWeight = 3.0;
    private const double InflectedNounWeight = 2.2;
    private const double VerbWeight = 1.5;
    private const double CommonWeight = 3.0;
    private const double UnknownWholeWeight = 0.6;
    private const double WeakEvidence = 2.0;

    /// <summary>The best of the splits; of equals the longer stem, then the earlier one.</summary>
    public Reading Choose(string word, string folded, IReadOnlyList<Reading> splits)
    {
        var best = Reading.Whole(word);
        var bestScore = double.NegativeInfinity;
        foreach (var split in splits)
        {
            var score = split.IsWhole ? WholeScore(word, folded) : SplitScore(split);
            if (score is { } value && value + (0.01 * split.Stem.Length) > bestScore)
            {
                best = split;
                bestScore = value + (0.01 * split.Stem.Length);
            }
        }

        return best;
    }

    private double Attestation(string folded)
    {
        var evidence = lexicon.IsFoldedNoun(folded) ? NounWeight
            : NounInflection.Inflects(folded, lexicon) ? InflectedNounWeight
            : lexicon.IsFoldedVerb(folded) ? VerbWeight
            : 0;
        if (lexicon.IsCommon(folded))
        {
            evidence += CommonWeight;
        }

        var count = lexicon.AttestedCount(folded);
        return count > 0 ? evidence + 1 + Math.Min(4, Math.Sqrt(count)) : evidence;
    }

    private double WholeScore(string word, string folded)
    {
        var attested = Attestation(folded);
        var score = attested + (attested > 0 ? 1.2 : UnknownWholeWeight);
        if (folded.StartsWith("ال", StringComparison.Ordinal) && word[0] == 'ا')
        {
            return lexicon.IsNoun(word) || lexicon.IsVerb(word) ? score + 0.5 : UnknownWholeWeight;
        }

        if (lexicon.IsNoun(word))
        {
            return score + (lexicon.IsCommon(folded) ? 2.0 : 1.0);
        }

        if (lexicon.IsFoldedNoun(folded) || (lexicon.IsFoldedVerb(folded) && !lexicon.IsVerb(word)))
        {
            return score + (AlefFold.WritesHamza(word) ? -1.0 : 0.7);
        }

        if (!NounInflection.Inflects(folded, lexicon))
        {
            return score;
        }

        return score + (ProcliticsText.Of(folded[0]) == Proclitics.None ? 1.5 : 0.8);
    }

    /// <summary>Null when the split is not licensed.</summary>
    private double? SplitScore(Reading split)
    {
        var stem = AlefFold.Of(split.Stem);
        if (stem.Length < 3 && (split.Proclitics.HasFlag(Proclitics.Article) || !FunctionWords.Instance.Contains(stem)))
        {
            return null;
        }

        var attested = Attestation(stem);
        var count = BitOperations.PopCount((uint)(split.Proclitics & ~Proclitics.Article));
        if (split.Proclitics.HasFlag(Proclitics.Article))
        {
            var doubtful = split.Proclitics.HasFlag(Proclitics.Lam) && stem[0] == 'ل' && attested < WeakEvidence;
            return attested + 2.5 - (0.3 * count) - (doubtful ? 2 : 0);
        }

        if (attested <= 0 || !Licenses(split, stem))
        {
            return null;
        }

        var score = attested - (0.5 * count) - PronounCost(split.Enclitic);
        if (split.Proclitics.HasFlag(Proclitics.Kaf))
        {
            score -= 1.0;
        }

        if (split.Proclitics.HasFlag(Proclitics.Sin))
        {
            score -= 0.5;
        }

        return stem.Length == 3 && split.Enclitic.Length == 0 && count == 1 ? score - 0.5 : score;
    }

    /// <summary>ني, ي, ك and كما go with verbs; the future particle goes with an imperfect of four letters or more.</summary>
    private bool Licenses(Reading split, string stem)
    {
        if (split.Enclitic is "ي" or "ك" or "كما" or "ني" or "كن" && !lexicon.IsFoldedVerb(stem))
        {
            return false;
        }

        return !split.Proclitics.HasFlag(Proclitics.Sin)
            || (stem.Length >= 4 && (lexicon.IsFoldedVerb(stem) || lexicon.AttestedCount(stem) > 0));
    }

    private static double PronounCost(string pronoun) => pronoun switch
    {
        "" => 0,
        "ه" => 0.9 + 0.3,
        { Length: 1 } => 0.9 + 1.2,
        _ => 0.9,
    };
}
