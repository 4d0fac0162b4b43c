using System.Numerics;

namespace TranslationMemory.Matching;

/// <summary>The groups of a query by key: an open table, since it is asked for every word of every candidate.</summary>
internal sealed class KeyGroups
{
    private const int Free = -1;

    private readonly int[] _keys;
    private readonly int[]?[] _groups;
    private readonly int _mask;

    /// <summary>Files the groups under their keys.</summary>
    public KeyGroups(KeyGroup[] groups)
    {
        var keys = 0;
        foreach (var group in groups)
        {
            keys += group.Keys.Length;
        }

        _mask = (int)BitOperations.RoundUpToPowerOf2((uint)(2 * keys) + 1) - 1;
        _keys = new int[_mask + 1];
        _groups = new int[]?[_mask + 1];
        Array.Fill(_keys, Free);
        for (var group = 0; group < groups.Length; group++)
        {
            foreach (var key in groups[group].Keys)
            {
                var slot = SlotOf(key);
                _keys[slot] = key;
                _groups[slot] = [.. _groups[slot] ?? [], group];
            }
        }
    }

    /// <summary>The groups that <paramref name="key"/> answers; null for none.</summary>
    public int[]? Of(int key) => _groups[SlotOf(key)];

    private int SlotOf(int key)
    {
        // Fibonacci hashing: keys are given one after the other.
        var slot = (int)(((uint)key * 2654435769u) >> 7) & _mask;
        while (_keys[slot] != key && _keys[slot] != Free)
        {
            slot = (slot + 1) & _mask;
        }

        return slot;
    }
}
