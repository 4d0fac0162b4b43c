namespace TranslationMemory.Benchmarks.Alignment;

/// <summary>The sentences that belong together, by index from 0; equal when both runs are.</summary>
internal readonly record struct GoldBead(int ArabicStart, int ArabicCount, int EnglishStart, int EnglishCount)
{
    /// <summary>True when one side is empty.</summary>
    public bool IsNull => ArabicCount == 0 || EnglishCount == 0;

    /// <summary>The bead as beads of one sentence when a side is empty, with no place on that side; else itself.</summary>
    public IEnumerable<GoldBead> Singles()
    {
        if (!IsNull)
        {
            yield return this;
        }

        for (var i = 0; IsNull && i < ArabicCount; i++)
        {
            yield return new GoldBead(ArabicStart + i, 1, -1, 0);
        }

        for (var j = 0; IsNull && j < EnglishCount; j++)
        {
            yield return new GoldBead(-1, 0, EnglishStart + j, 1);
        }
    }
}
