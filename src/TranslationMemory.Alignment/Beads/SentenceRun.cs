namespace TranslationMemory.Alignment;

/// <summary>Sentences that follow each other.</summary>
/// <param name="Start">Index of the first, from 0; for an empty run, where it would stand.</param>
/// <param name="Count">How many.</param>
public readonly record struct SentenceRun(int Start, int Count)
{
    /// <summary>Index behind the last.</summary>
    public int End => Start + Count;
}
