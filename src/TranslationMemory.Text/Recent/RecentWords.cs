using System.Numerics;

namespace TranslationMemory.Text;

/// <summary>
/// Keeps entries of the words seen lately, found by a span. Of a fixed size: a word has four places, and a new one takes that of the
/// word that was not asked for. Word frequencies are so uneven that this serves as well as exact bookkeeping. Entries are pure
/// functions of their words, so that no lock is needed: two threads may at worst make one twice.
/// </summary>
/// <typeparam name="TEntry">What is kept of a word.</typeparam>
internal sealed class RecentWords<TEntry>
    where TEntry : struct, IRecentWord
{
    private const int Ways = 4;

    private readonly Slot[] _slots;
    private readonly int _mask;

    /// <summary>Room for <paramref name="capacity"/> words, rounded up to a power of two.</summary>
    public RecentWords(int capacity)
    {
        var sets = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, capacity / Ways));
        _slots = new Slot[sets * Ways];
        _mask = sets - 1;
    }

    /// <summary>The hash to ask and add with.</summary>
    public static int HashOf(ReadOnlySpan<char> word, int context) => string.GetHashCode(word, StringComparison.Ordinal) + (context * 0x2F0B4C47);

    /// <summary>Gives the entry of a word; false when it is not, or not any more, here.</summary>
    public bool TryFind(ReadOnlySpan<char> word, int context, int hash, out TEntry entry)
    {
        var set = SetOf(hash);
        for (var i = 0; i < set.Length; i++)
        {
            if (set[i].Hash != hash)
            {
                continue;
            }

            // A slot is no atomic whole: the entry itself says whose it is.
            entry = set[i].Entry;
            if (entry.Context == context && entry.Word is { } found && word.SequenceEqual(found))
            {
                if (i > 0)
                {
                    set[i] = set[i - 1];
                    set[i - 1] = new Slot(hash, entry);
                }

                return true;
            }
        }

        entry = default;
        return false;
    }

    /// <summary>Keeps an entry, in the place of another when there is no room.</summary>
    public void Add(TEntry entry, int hash)
    {
        var set = SetOf(hash);
        var free = 0;
        while (free < set.Length - 1 && set[free].Entry.Word is not null)
        {
            free++;
        }

        set[free] = new Slot(hash, entry);
    }

    private Span<Slot> SetOf(int hash) => _slots.AsSpan((hash & _mask) * Ways, Ways);

    private readonly record struct Slot(int Hash, TEntry Entry);
}
