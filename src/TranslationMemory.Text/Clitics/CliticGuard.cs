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
    private const double ArticleWeight = 2.5;
    private const double InventedLamCost = 3.0;
    private const double KnownWholeWeight = 1.2;
    private const double UnknownWholeWeight = 0.6;
    private const double LengthWeight = 0.01;
    private const double MostFrequency = 4;

    /// <summary>
    /// For what texts attest by their spelling only: a word may have been counted together with its clitics (لصالح), and
    /// a frequent stem says little of the letters behind it (ويتمكن is not يتم + كن).
    /// </summary>
    private const double LowFrequency = 1.5;
    private const double GovernorWeight = 2.5;

    private readonly CliticLicense _license = new(lexicon);

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

        return best.IsWhole && !CliticLicense.BeginsLikeArticle(word) && Attestation(word, folded, NounInflection.Slot.Free, MostFrequency) <= 0
            ? UnknownWords.Choose(splits) ?? best
            : best;
    }

    private static double PronounCost(string pronoun) => pronoun switch
    {
        "" => 0,
        "ه" => 1.2,
        "ك" => 2.1,
        "كن" or "كما" => 2.0,
        _ => 0.9,
    };

    private static NounInflection.Slot SlotOf(Reading split)
    {
        var slot = split.Enclitic.Length > 0 ? NounInflection.Slot.BeforePronoun : NounInflection.Slot.Free;
        return (split.Proclitics & CliticLicense.Prepositions) == Proclitics.None ? slot : slot | NounInflection.Slot.Genitive;
    }

    /// <summary>A word may leave out every hamza, or add one to an initial ا (إتفاق); else it must agree with the list.</summary>
    private static bool SpellsHamzaLike(string word, Func<string, bool> isListed) =>
        !AlefFold.WritesHamza(word) || isListed(word) || isListed("ا" + word[1..]);

    private double Attestation(string word, string folded, NounInflection.Slot slot, double mostFrequency)
    {
        var evidence = NounEvidence(word, folded, slot);
        if (lexicon.IsFoldedVerb(folded) && SpellsHamzaLike(word, lexicon.IsVerb))
        {
            evidence = Math.Max(evidence, VerbWeight + (lexicon.IsCommon(folded) ? CommonWeight : 0));
        }

        return evidence + Frequency(folded, mostFrequency);
    }

    private double NounEvidence(string word, string folded, NounInflection.Slot slot)
    {
        // A name takes no pronoun: رايتهم is راية, not Wright, and ثروته is ثروة.
        var mayBeName = !slot.HasFlag(NounInflection.Slot.BeforePronoun) || !lexicon.IsOnlyName(folded);
        if (mayBeName && lexicon.IsFoldedNoun(folded) && SpellsHamzaLike(word, lexicon.IsNoun))
        {
            return NounWeight + (lexicon.IsCommon(folded) ? CommonWeight : 0);
        }

        return NounInflection.Of(word, slot, lexicon) switch
        {
            NounInflection.Relation.Strong => StronglyInflectedNounWeight,
            NounInflection.Relation.Weak => InflectedNounWeight,
            _ => 0,
        };
    }

    private double Frequency(string folded, double most)
    {
        var count = lexicon.AttestedCount(folded);
        return count > 0 ? 1 + Math.Min(most, Math.Sqrt(count)) : 0;
    }

    private double WholeScore(string word, string folded)
    {
        var isListed = lexicon.IsFoldedNoun(folded) || lexicon.IsFoldedVerb(folded);
        var attested = Attestation(word, folded, NounInflection.Slot.Free, isListed ? MostFrequency : LowFrequency);
        var score = attested + (attested > 0 ? KnownWholeWeight : UnknownWholeWeight);
        if (CliticLicense.BeginsLikeArticle(word))
        {
            return lexicon.IsNoun(word) || lexicon.IsVerb(word) ? score + 0.5 : UnknownWholeWeight;
        }

        var mayHaveProclitic = ProcliticsText.Of(word[0]) != Proclitics.None;
        if (lexicon.IsNoun(word))
        {
            // A rare word that begins like a clitic yields to a frequent one that stands behind the clitic.
            return score + (lexicon.IsCommon(folded) ? 2.0 : mayHaveProclitic ? -1.0 : 1.0);
        }

        if (NounInflection.Of(word, NounInflection.Slot.Free, lexicon) != NounInflection.Relation.None)
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

    /// <summary>Null when the split is not licensed.</summary>
    private double? SplitScore(Reading split)
    {
        var stem = AlefFold.Of(split.Stem);
        if (stem.Length < 3 && !IsShortWord(stem))
        {
            return null;
        }

        var count = BitOperations.PopCount((uint)(split.Proclitics & ~Proclitics.Article));
        if (split.Proclitics.HasFlag(Proclitics.Article))
        {
            if (!split.Proclitics.HasFlag(Proclitics.Lam) && lexicon.KeepsArticle("ال" + split.Stem, "ال" + stem))
            {
                return null;
            }

            var evidence = NounEvidence(split.Stem, stem, SlotOf(split)) + Frequency(stem, MostFrequency);
            var invented = split.Proclitics.HasFlag(Proclitics.Lam) && stem[0] == 'ل'
                && !lexicon.IsFoldedNoun(stem) && lexicon.AttestedCount(stem) == 0;
            if (evidence <= 0 && (split.Proclitics & (Proclitics.Fa | Proclitics.Kaf)) != Proclitics.None && !StemShapes.IsNominal(split.Stem))
            {
                // فالنتينو, كالديرون: too many names begin like these two with the article.
                return null;
            }

            return evidence + ArticleWeight - (0.3 * count) - (invented ? InventedLamCost : 0);
        }

        var attested = Attestation(split.Stem, stem, SlotOf(split), split.Enclitic.Length > 0 ? LowFrequency : MostFrequency);
        if (attested <= 0 || !_license.Allows(split, stem, SlotOf(split)))
        {
            return null;
        }

        var score = attested - (0.5 * count) - PronounCost(split.Enclitic);
        if (split.Enclitic.Length > 0 && lexicon.IsGovernor(split.Stem))
        {
            score += GovernorWeight;
        }

        if (split.Proclitics.HasFlag(Proclitics.Kaf))
        {
            score -= 1.0;
        }

        if (split.Proclitics.HasFlag(Proclitics.Sin))
        {
            score -= 0.3;
        }

        var isShort = stem.Length <= 3 && split.Enclitic.Length == 0;
        return isShort && (count == 1 || stem.Length < 3) ? score - 0.5 : score;
    }

    /// <summary>Two letters are a stem only in function words and in frequent words that are no shortened imperfect (حق, رد).</summary>
    private bool IsShortWord(string stem) =>
        FunctionWords.Instance.Contains(stem)
        || (lexicon.IsCommon(stem) && (lexicon.IsFoldedNoun(stem) || stem[0] is not ('ي' or 'ت' or 'ن' or 'ا')));
}
