using System.Numerics;
using System.Runtime.InteropServices;

namespace TranslationMemory.Matching;

/// <summary>
/// Bounds what a unit can share with the query, by its signature. A group none of whose keys has its bit in the
/// signature is missing; a bit of the signature that no key of the query has is a word that the query lacks. Groups
/// whose lists were counted need not be looked for. Most groups have one key and one item: their bits are counted at
/// once.
/// </summary>
internal sealed class SignatureTest
{
    private readonly ulong[] _single = new ulong[Signatures.MostWords];
    private readonly ulong[] _any = new ulong[Signatures.MostWords];
    private readonly List<ulong> _others = [];
    private readonly List<int> _otherWeights = [];
    private readonly List<int> _weights = [];
    private readonly List<int> _keyEnds = [];
    private readonly List<int> _keys = [];
    private (int Words, int Lists) _prepared;
    private int _open;

    /// <summary>Forgets all groups.</summary>
    public void Clear()
    {
        _weights.Clear();
        _keyEnds.Clear();
        _keys.Clear();
        _prepared = default;
    }

    /// <summary>Adds a group.</summary>
    /// <param name="weight">Its weight; 0 when no unit of the store has a key of it.</param>
    /// <param name="keys">Its keys, as far as the store has them.</param>
    public void Add(int weight, ReadOnlySpan<int> keys)
    {
        _weights.Add(weight);
        _keys.AddRange(keys);
        _keyEnds.Add(_keys.Count);
    }

    /// <summary>Prepares for signatures of so many words of 64 bits.</summary>
    /// <param name="words">Their width.</param>
    /// <param name="counts">The ranks of the groups; null when none was counted.</param>
    /// <param name="lists">How many groups were counted.</param>
    public void Prepare(int words, CountPlan? counts, int lists)
    {
        if (_prepared == (words, lists))
        {
            return;
        }

        _prepared = (words, lists);
        Array.Clear(_single);
        Array.Clear(_any);
        _others.Clear();
        _otherWeights.Clear();
        _open = 0;
        Span<ulong> mask = stackalloc ulong[Signatures.MostWords];
        mask = mask[..words];
        var keys = CollectionsMarshal.AsSpan(_keys);
        for (var group = 0; group < _weights.Count; group++)
        {
            var own = keys[(group == 0 ? 0 : _keyEnds[group - 1]).._keyEnds[group]];
            mask.Clear();
            foreach (var key in own)
            {
                Signatures.Set(mask, key);
            }

            var isOpen = counts is null || counts.Rank(group) >= lists;
            var isSingle = _weights[group] == 1 && own.Length == 1;
            for (var i = 0; i < mask.Length; i++)
            {
                _any[i] |= mask[i];
                _single[i] |= isOpen && isSingle ? mask[i] : 0;
            }

            _open += isOpen ? _weights[group] : 0;
            if (isOpen && !isSingle && _weights[group] > 0)
            {
                _others.AddRange(mask);
                _otherWeights.Add(_weights[group]);
            }
        }
    }

    /// <summary>How many words a side can share with the query at most.</summary>
    /// <param name="signature">The signature of the side, as wide as was prepared for.</param>
    /// <param name="items">Its words and placeables.</param>
    /// <param name="least">Sides that share fewer are of no interest.</param>
    /// <param name="counted">What it shares at most of the groups that were counted.</param>
    /// <returns>Something less than <paramref name="least"/> for these.</returns>
    public int Shared(ReadOnlySpan<ulong> signature, int items, int least, int counted)
    {
        var missing = 0;
        var foreign = 0;
        for (var i = 0; i < signature.Length; i++)
        {
            missing += BitOperations.PopCount(_single[i] & ~signature[i]);
            foreign += BitOperations.PopCount(signature[i] & ~_any[i]);
        }

        var held = counted + _open - missing;
        var shared = Math.Min(held, items - foreign);
        return shared < least || _otherWeights.Count == 0 ? shared : Math.Min(shared, held - MissingOthers(signature));
    }

    private int MissingOthers(ReadOnlySpan<ulong> signature)
    {
        var masks = CollectionsMarshal.AsSpan(_others);
        var missing = 0;
        foreach (var weight in CollectionsMarshal.AsSpan(_otherWeights))
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
