using System.Collections.Immutable;
using TranslationMemory.Text;

namespace TranslationMemory.Terminology;

/// <summary>
/// The recognisable terms of all glossaries. All members may be called from any thread; a change is seen by every call
/// that begins after it returned.
/// </summary>
public interface ITermIndex
{
    /// <summary>Number of entries.</summary>
    int Count { get; }

    /// <summary>Adds entries or replaces those of the same glossary and id.</summary>
    void Upsert(IReadOnlyList<TermEntry> entries);

    /// <summary>Removes an entry.</summary>
    /// <returns>False when it was not there.</returns>
    bool Remove(string glossary, string entryId);

    /// <summary>Removes all entries of a glossary.</summary>
    /// <returns>How many there were.</returns>
    int RemoveGlossary(string glossary);

    /// <summary>Finds the terms in a text: in the order of the text, at one place the longest first.</summary>
    /// <param name="text">The text.</param>
    /// <param name="glossaries">Ids of the glossaries to use; null for all.</param>
    /// <param name="cancellationToken">Gives up; looked at word by word.</param>
    ImmutableArray<TermHit> Recognize(
        AnalyzedText text, IReadOnlySet<string>? glossaries, CancellationToken cancellationToken = default);
}
