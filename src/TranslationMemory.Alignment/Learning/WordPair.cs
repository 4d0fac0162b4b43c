namespace TranslationMemory.Alignment.Learning;

/// <summary>The words of a pair of sentences by number.</summary>
/// <param name="From">The words that are translated.</param>
/// <param name="To">Their translation.</param>
internal readonly record struct WordPair(int[] From, int[] To)
{
    /// <summary>The pair for the other direction.</summary>
    public WordPair Turned => new(To, From);
}
