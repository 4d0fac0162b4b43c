using System.Collections.Immutable;

namespace TranslationMemory.Alignment;

/// <summary>How two texts were aligned.</summary>
/// <param name="Beads">Beads in order that hold every sentence of both sides once; boilerplate as beads of its own.</param>
/// <param name="Agreement">
/// Of the Arabic words that have a likely translation somewhere in the English text, the share that has it in its own bead, from
/// 0 to 1. About .7 for a translation, less than <see cref="LeastAgreement"/> for the text of another article. 1 where no word has any.
/// </param>
/// <param name="LinkedWords">How many such Arabic words there are: with few of them the agreement says little.</param>
public sealed record ArticleAlignment(ImmutableArray<Bead> Beads, double Agreement, int LinkedWords)
{
    /// <summary>Texts that agree less are hardly translations of each other.</summary>
    public const double LeastAgreement = .4;

    /// <summary>With fewer linked words nothing is said about whether the texts belong together.</summary>
    public const int FewLinkedWords = 10;

    /// <summary>True when the texts do not look like translations of each other.</summary>
    public bool IsDoubtful => LinkedWords >= FewLinkedWords && Agreement < LeastAgreement;
}
