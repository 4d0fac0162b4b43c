using System.Collections.Immutable;
using System.Numerics;

namespace TranslationMemory.Matching;

/// <summary>
/// Which units of a part are gone. Immutable: a removal copies one page of bits and the list of the pages, half a
/// kilobyte beside some pointers, whatever the size of the part; readers keep the state that they began with.
/// </summary>
internal sealed class Tombstones
{
    /// <summary>Nothing is gone.</summary>
    public static readonly Tombstones None = new([], 0);

    private const int PageBits = 12;
    private const int WordsPerPage = 1 << (PageBits - 6);

    private readonly ImmutableArray<ulong[]?> _pages;

    private Tombstones(ImmutableArray<ulong[]?> pages, int count)
    {
        _pages = pages;
        Count = count;
    }

    /// <summary>How many are gone.</summary>
    public int Count { get; }

    /// <summary>True when the unit is gone.</summary>
    public bool Holds(int ordinal)
    {
        var page = ordinal >> PageBits;
        return page < _pages.Length && _pages[page] is { } words && (words[WordOf(ordinal)] >> ordinal & 1) != 0;
    }

    /// <summary>These and others.</summary>
    public Tombstones With(IEnumerable<int> ordinals)
    {
        var pages = _pages.ToBuilder();
        var own = new HashSet<int>();
        var count = Count;
        foreach (var ordinal in ordinals)
        {
            var page = ordinal >> PageBits;
            while (pages.Count <= page)
            {
                pages.Add(null);
            }

            if (own.Add(page))
            {
                pages[page] = pages[page] is { } old ? [.. old] : new ulong[WordsPerPage];
            }

            ref var word = ref pages[page]![WordOf(ordinal)];
            var bit = 1UL << ordinal;
            count += (word & bit) == 0 ? 1 : 0;
            word |= bit;
        }

        return new Tombstones(pages.ToImmutable(), count);
    }

    /// <summary>The ordinals that are gone here and were not in <paramref name="earlier"/>.</summary>
    public IEnumerable<int> Since(Tombstones earlier)
    {
        for (var page = 0; page < _pages.Length; page++)
        {
            var before = page < earlier._pages.Length ? earlier._pages[page] : null;
            if (_pages[page] is not { } words || ReferenceEquals(words, before))
            {
                continue;
            }

            for (var i = 0; i < words.Length; i++)
            {
                for (var left = words[i] & ~(before?[i] ?? 0); left != 0; left &= left - 1)
                {
                    yield return (page << PageBits) + (i << 6) + BitOperations.TrailingZeroCount(left);
                }
            }
        }
    }

    private static int WordOf(int ordinal) => (ordinal >> 6) & (WordsPerPage - 1);
}
