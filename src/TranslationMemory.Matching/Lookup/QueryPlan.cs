using System.Runtime.InteropServices;

namespace TranslationMemory.Matching;

/// <summary>
/// What a unit must share with the query. Items of the query that the same keys answer are a group; its weight is how
/// many they are. Of n aligned pairs at most min(weight, occurrences) of a group cost less than a whole word, and each
/// of the L words of the longer side beyond those costs one. So the score is at most 100 · shared / L, and a unit with
/// score θ shares at least ⌈θ · L / 100⌉. All of it is in room that is used again by the next query.
/// </summary>
internal sealed class QueryPlan
{
    /// <summary>The most that a unit scores that may have the same words, but has another exact key.</summary>
    public const int BoundOfSameWords = 99;

    /// <summary>The most that a unit scores in which a word differs.</summary>
    public const int BoundOfOtherWords = 94;

    private readonly Dictionary<TokenForm, int> _groupOf = new(ItemComparer.Instance);
    private readonly List<int> _weights = [];
    private readonly List<int> _keyEnds = [];
    private readonly List<int> _keys = [];
    private readonly List<int> _groupOfItem = [];
    private readonly KeySet _related = new();
    private ulong[] _positions = [];

    /// <summary>Items of the query.</summary>
    public int Length { get; private set; }

    /// <summary>Number of groups.</summary>
    public int Groups => _weights.Count;

    /// <summary>Words of 64 bits in which the items of the query are one bit each.</summary>
    public int PositionWords { get; private set; }

    /// <summary>The related keys.</summary>
    public KeySlots Slots { get; } = new();

    /// <summary>Makes the plan of a query.</summary>
    public void Reset(TokenForm[] items, Vocabulary vocabulary)
    {
        Length = items.Length;
        _groupOf.Clear();
        _weights.Clear();
        _keyEnds.Clear();
        _keys.Clear();
        _groupOfItem.Clear();
        foreach (var item in items)
        {
            ref var group = ref CollectionsMarshal.GetValueRefOrAddDefault(_groupOf, item, out var known);
            if (!known)
            {
                group = _weights.Count;
                _related.Clear();
                vocabulary.AddRelatedKeys(item, _related);
                _keys.AddRange(_related.Keys);
                _keyEnds.Add(_keys.Count);
                _weights.Add(0);
            }

            _weights[group]++;
            _groupOfItem.Add(group);
        }

        PlacePositions();
    }

    /// <summary>Items in a group.</summary>
    public int Weight(int group) => _weights[group];

    /// <summary>The keys under which a unit's word can be filed that costs less than a whole word beside an item of the group.</summary>
    public ReadOnlySpan<int> Keys(int group) =>
        CollectionsMarshal.AsSpan(_keys)[(group == 0 ? 0 : _keyEnds[group - 1]).._keyEnds[group]];

    /// <summary>The items that a key in <paramref name="slot"/> can stand beside, one bit each.</summary>
    public ReadOnlySpan<ulong> Positions(int slot) => _positions.AsSpan(slot * PositionWords, PositionWords);

    /// <summary>How many words a unit must share that reaches a score, where the longer side has so many.</summary>
    public static int Share(int minScore, int longer) =>
        minScore > BoundOfOtherWords ? longer : ((minScore * longer) + 99) / 100;

    /// <summary>The most that a unit can score that shares so many words, where the longer side has so many.</summary>
    public static int Bound(int shared, int longer) =>
        shared >= longer ? BoundOfSameWords : Math.Min(BoundOfOtherWords, 100 * shared / longer);

    private void PlacePositions()
    {
        PositionWords = (Length + 63) / 64;
        Slots.Reset(_keys.Count);
        var needed = _keys.Count * PositionWords;
        if (_positions.Length < needed)
        {
            _positions = new ulong[needed];
        }

        _positions.AsSpan(0, needed).Clear();
        for (var item = 0; item < Length; item++)
        {
            foreach (var key in Keys(_groupOfItem[item]))
            {
                _positions[(Slots.Add(key) * PositionWords) + (item >> 6)] |= 1UL << item;
            }
        }
    }

    /// <summary>Items are alike when the same keys are related to them.</summary>
    private sealed class ItemComparer : IEqualityComparer<TokenForm>
    {
        public static readonly ItemComparer Instance = new();

        public bool Equals(TokenForm? x, TokenForm? y) =>
            ReferenceEquals(x, y)
            || (x is not null && y is not null
                && x.ExactKey == y.ExactKey
                && x.FoldKey == y.FoldKey
                && x.StemKey == y.StemKey
                && x.PlaceableType == y.PlaceableType
                && x.Kind == y.Kind
                && x.Reading.Proclitics == y.Reading.Proclitics);

        public int GetHashCode(TokenForm obj) => obj.ExactKey.GetHashCode(StringComparison.Ordinal);
    }
}
