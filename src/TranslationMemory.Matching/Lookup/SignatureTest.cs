using System.Numerics;
using System.Runtime.InteropServices;

namespace TranslationMemory.Matching;

/// <summary>
/// Bounds by signature what a unit can share with the query. A group none of whose keys has its bit in the signature
/// is missing; a bit of the signature that no key of the query has is a word that the query lacks. Most groups have one
/// key and one item: their bits are counted at once.
/// </summary>
internal sealed class SignatureTest
{
    private const int Widths = 3;

    private readonly ulong[] _single = new ulong[Signatures.MostWords * Widths];
    private readonly ulong[] _any = new ulong[Signatures.MostWords * Widths];
    private readonly List<ulong>[] _others = [[], [], []];
    private readonly List<int> _weights = [];
    private int _length;

    /// <summary>Takes up a query.</summary>
    /// <param name="length">Items of the query.</param>
    public void Reset(int length)
    {
        _length = length;
        _weights.Clear();
        Array.Clear(_single);
        Array.Clear(_any);
        foreach (var masks in _others)
        {
            masks.Clear();
        }
    }

    /// <summary>Notes that no unit of the store has so many of the items.</summary>
    public void Reduce(int absent) => _length -= absent;

    /// <summary>Adds a group.</summary>
    /// <param name="weight">Its weight.</param>
    /// <param name="keys">Its keys, as far as the store has them.</param>
    public void Add(int weight, ReadOnlySpan<int> keys)
    {
        var isSingle = weight == 1 && keys.Length == 1;
        if (!isSingle)
        {
            _weights.Add(weight);
        }

        Span<ulong> mask = stackalloc ulong[Signatures.MostWords];
        for (var width = 0; width < Widths; width++)
        {
            var own = mask[..(1 << width)];
            own.Clear();
            foreach (var key in keys)
            {
                Signatures.Set(own, key);
            }

            for (var i = 0; i < own.Length; i++)
            {
                _any[(width * Signatures.MostWords) + i] |= own[i];
                _single[(width * Signatures.MostWords) + i] |= isSingle ? own[i] : 0;
            }

            if (!isSingle)
            {
                _others[width].AddRange(own);
            }
        }
    }

    /// <summary>How many words a side can share with the query at most.</summary>
    /// <param name="signature">The signature of the side.</param>
    /// <param name="items">Its words and placeables.</param>
    /// <param name="least">Sides that share fewer are of no interest.</param>
    /// <returns>Something less than <paramref name="least"/> for these.</returns>
    public int Shared(ReadOnlySpan<ulong> signature, int items, int least)
    {
        var width = BitOperations.Log2((uint)signature.Length);
        var single = _single.AsSpan(width * Signatures.MostWords, signature.Length);
        var any = _any.AsSpan(width * Signatures.MostWords, signature.Length);
        var missing = 0;
        var foreign = 0;
        for (var i = 0; i < signature.Length; i++)
        {
            missing += BitOperations.PopCount(single[i] & ~signature[i]);
            foreign += BitOperations.PopCount(signature[i] & ~any[i]);
        }

        var shared = Math.Min(_length - missing, items - foreign);
        return shared < least || _weights.Count == 0 ? shared : Math.Min(shared, _length - missing - MissingOthers(signature, width));
    }

    private int MissingOthers(ReadOnlySpan<ulong> signature, int width)
    {
        var masks = CollectionsMarshal.AsSpan(_others[width]);
        var missing = 0;
        foreach (var weight in CollectionsMarshal.AsSpan(_weights))
        {
            var common = 0UL;
            for (var i = 0; i < signature.Length; i++)
            {
                common |= masks[i] & signature[i];
            }

            missing += common == 0 ? weight : 0;
            masks = masks[signature.Length..];
        }

        return missing;
    }
}
