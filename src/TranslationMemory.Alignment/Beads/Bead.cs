namespace TranslationMemory.Alignment;

/// <summary>A run of Arabic sentences and the run of English sentences that says the same.</summary>
/// <param name="Arabic">Indexes of the Arabic sentences, from 0; empty when nothing on that side answers.</param>
/// <param name="English">Indexes of the English sentences, from 0; empty when nothing on that side answers.</param>
/// <param name="Posterior">
/// How likely it is that just these sentences belong together, from 0 to 1, among all alignments of the two texts.
/// </param>
public readonly record struct Bead(SentenceRun Arabic, SentenceRun English, double Posterior)
{
    /// <summary>True when one side is empty: a sentence that was left out or put in.</summary>
    public bool IsNull => Arabic.Count == 0 || English.Count == 0;
}
