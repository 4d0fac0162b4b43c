using System.Numerics;

namespace TranslationMemory.Matching;

/// <summary>
/// The keys that are related to a query, each with a slot: an open table, since it is asked for every word of every
/// candidate. Its room is used again by the next query.
/// </summary>
internal sealed class KeySlots
{
    private const int Free = -1;

    private int[] _keys = [Free];
    private int[] _slots = [0];
    private int _mask;

    /// <summary>Number of keys.</summary>
    public int Count { get; private set; }

    /// <summary>Empties the table, with room for <paramref name="keys"/> keys.</summary>
    public void Reset(int keys)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)(2 * keys) + 1);
        if (_keys.Length < size)
        {
            _keys = new int[size];
            _slots = new int[size];
        }

        _mask = size - 1;
        Count = 0;
        _keys.AsSpan(0, size).Fill(Free);
    }

    /// <summary>The slot of a key, which gets the next one when it is new.</summary>
    public int Add(int key)
    {
        var place = PlaceOf(key);
        if (_keys[place] == Free)
        {
            _keys[place] = key;
            _slots[place] = Count++;
        }

        return _slots[place];
    }

    /// <summary>The slot of a key; −1 when it is related to nothing.</summary>
    public int Find(int key)
    {
        var place = PlaceOf(key);
        return _keys[place] == key ? _slots[place] : Free;
    }

    private int PlaceOf(int key)
    {
        // Keys are given one after the other: multiplication spreads them.
        var place = (int)(((uint)key * 2654435769u) >> 7) & _mask;
        while (_keys[place] != key && _keys[place] != Free)
        {
            place = (place + 1) & _mask;
        }

        return place;
    }
}
