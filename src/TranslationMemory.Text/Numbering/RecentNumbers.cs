namespace TranslationMemory.Text;

/// <summary>
/// The numbers of the words met lately, found by a span: eight bytes a word. Of a fixed size: a word has eight places, side by side in memory, and a
/// new one takes that of the word that was not asked for longest. An entry is written whole, so that no lock is needed.
/// </summary>
internal sealed class RecentNumbers
{
    private const int Ways = 8;
    private const int Sets = 1 << 16;

    // From the low end: the number and one, the traits, the context; the rest is as much of the hash as there is room for.
    private const int NumberBits = 30;
    private const int TraitBits = 3;
    private const int ContextBits = 5;
    private const int HashAt = NumberBits + TraitBits + ContextBits;

    private readonly ulong[] _slots = new ulong[Sets * Ways];

    /// <summary>The hash to ask and add with.</summary>
    public static uint HashOf(ReadOnlySpan<char> word, int context) =>
        (uint)string.GetHashCode(word, StringComparison.Ordinal) + ((uint)context * 0x2F0B4C47);

    /// <summary>Gives what is known of a word; false when it is not, or not any more, here.</summary>
    public bool TryFind(ReadOnlySpan<char> word, int context, uint hash, IFormNumbers numbers, out int number, out TokenTraits traits)
    {
        var set = SetOf(hash);
        var wanted = Entry(0, TokenTraits.None, context, hash) >> (NumberBits + TraitBits);
        for (var i = 0; i < set.Length; i++)
        {
            var entry = Volatile.Read(ref set[i]);
            if (entry >> (NumberBits + TraitBits) != wanted || entry == 0)
            {
                continue;
            }

            number = (int)(entry & ((1UL << NumberBits) - 1)) - 1;
            if (word.SequenceEqual(numbers.Surface(number)))
            {
                traits = (TokenTraits)((entry >> NumberBits) & ((1UL << TraitBits) - 1));
                if (i > 0)
                {
                    Volatile.Write(ref set[i], Volatile.Read(ref set[i - 1]));
                    Volatile.Write(ref set[i - 1], entry);
                }

                return true;
            }
        }

        (number, traits) = (-1, TokenTraits.None);
        return false;
    }

    /// <summary>Keeps a number, in the place of another when there is no room.</summary>
    public void Add(int number, TokenTraits traits, int context, uint hash)
    {
        var set = SetOf(hash);
        var free = set.IndexOf(0UL);
        Volatile.Write(ref set[free >= 0 ? free : set.Length - 1], Entry(number + 1, traits, context, hash));
    }

    private static ulong Entry(int number, TokenTraits traits, int context, uint hash) =>
        ((ulong)hash << HashAt) | ((ulong)(uint)context << (NumberBits + TraitBits)) | ((ulong)traits << NumberBits) | (uint)number;

    /// <summary>The upper half of the hash chooses the places; of the lower one most is in the entry.</summary>
    private Span<ulong> SetOf(uint hash) => _slots.AsSpan((int)(hash >> 16) * Ways, Ways);
}
