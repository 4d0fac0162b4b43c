using System.Collections.Immutable;

namespace TranslationMemory.Alignment;

/// <summary>How two texts were aligned.</summary>
/// <param name="Beads">Beads in order that hold every sentence of both sides once; boilerplate as beads of its own.</param>
/// <param name="Agreement">
/// Of the Arabic words that have a likely translation somewhere in the English text, the share that has it in its own bead, from
/// 0 to 1. About .7 for a translation, about .25 for the text of another article. 1 where no word has any.
/// </param>
/// <param name="LinkedWords">How many such Arabic words there are: with few of them the agreement says little.</param>
public sealed record ArticleAlignment(ImmutableArray<Bead> Beads, double Agreement, int LinkedWords)
{
    /// <summary>Beads with this posterior or a greater one can be stored without a review.</summary>
    public const double SurePosterior = .9;

    /// <summary>Texts that agree as much are translations of each other, however few beads are sure.</summary>
    private const double CertainAgreement = .6;

    /// <summary>With fewer linked words nothing is said about whether the texts belong together.</summary>
    private const int FewLinkedWords = 10;

    /// <summary>Another article has hardly any sure bead, and those it has are wrong: from this share of the beads with both sides on they are believed.</summary>
    private const double LeastSure = .1;

    /// <summary>
    /// True when the texts do not look like translations of each other: their words agree no better than by chance and hardly any
    /// bead is sure. Then none of the beads should be stored without a review.
    /// </summary>
    public bool IsDoubtful => LinkedWords >= FewLinkedWords && Agreement < CertainAgreement && SureShare < LeastSure;

    /// <summary>Share of the beads with both sides that are sure, from 0 to 1; 0 where there are none.</summary>
    public double SureShare
    {
        get
        {
            var beads = Beads.Where(bead => !bead.IsNull).ToList();
            return beads.Count == 0 ? 0 : (double)beads.Count(bead => bead.Posterior >= SurePosterior) / beads.Count;
        }
    }
}
