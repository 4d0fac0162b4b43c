namespace TranslationMemory.Matching;

/// <summary>A stem in a file.</summary>
/// <param name="Letters">The letters that occur, as bits of their lowest five bits.</param>
/// <param name="Key">Its key.</param>
internal readonly record struct FiledStem(uint Letters, int Key);

/// <summary>Files of stems that never change, as flat arrays.</summary>
/// <param name="places">The places, ascending.</param>
/// <param name="starts">Where the stems of each place begin, and where the last end.</param>
/// <param name="stems">The stems, place by place, by rising keys.</param>
internal sealed class StemFiles(ulong[] places, int[] starts, FiledStem[] stems)
{
    /// <summary>No stems.</summary>
    public static readonly StemFiles Empty = new([], [0], []);

    /// <summary>The places.</summary>
    public ReadOnlySpan<ulong> Places => places;

    /// <summary>Where the stems of each place begin.</summary>
    public ReadOnlySpan<int> Starts => starts;

    /// <summary>The stems.</summary>
    public ReadOnlySpan<FiledStem> Stems => stems;

    /// <summary>Bytes in memory.</summary>
    public long Bytes => 8L * (places.Length + stems.Length) + (4L * starts.Length);

    /// <summary>The stems of a place.</summary>
    public ReadOnlySpan<FiledStem> Of(ulong place)
    {
        var i = Array.BinarySearch(places, place);
        return i < 0 ? [] : stems.AsSpan(starts[i]..starts[i + 1]);
    }
}
