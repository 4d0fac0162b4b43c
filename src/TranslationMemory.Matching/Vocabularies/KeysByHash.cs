namespace TranslationMemory.Matching;

/// <summary>
/// Keys under the hashes of names, several under one name. Two names with one hash share their keys, which costs a
/// reader some that he did not ask for. One writer at a time, readers without a lock.
/// </summary>
internal sealed class KeysByHash
{
    private const int FirstCapacity = 64;

    private ulong[] _slots;
    private int _count;

    /// <summary>An empty table.</summary>
    public KeysByHash()
        : this(new ulong[FirstCapacity])
    {
    }

    /// <summary>The table with these places.</summary>
    public KeysByHash(ulong[] slots)
    {
        _slots = slots;
        _count = slots.Length - slots.AsSpan().Count(0UL);
    }

    /// <summary>Bytes in memory.</summary>
    public long Bytes => 8L * Volatile.Read(ref _slots).Length;

    /// <summary>The places: the upper half of a name's hash, then the key and one; zero where there is room.</summary>
    public ReadOnlySpan<ulong> Slots => Volatile.Read(ref _slots);

    /// <summary>Files a key under a name, once.</summary>
    public void Add(ReadOnlySpan<char> name, int key)
    {
        var entry = Entry(name, key);
        if (Holds(entry))
        {
            return;
        }

        _count++;
        if (_count * 5L > _slots.Length * 4L)
        {
            var slots = new ulong[(int)Math.Min(Array.MaxLength, _slots.Length * 3L / 2)];
            foreach (var kept in _slots)
            {
                if (kept != 0)
                {
                    Insert(slots, kept);
                }
            }

            Insert(slots, entry);
            Volatile.Write(ref _slots, slots);
        }
        else
        {
            Insert(_slots, entry);
        }
    }

    /// <summary>Adds the keys under a name to <paramref name="keys"/>.</summary>
    public void AddKeys(ReadOnlySpan<char> name, KeySet keys)
    {
        var slots = Volatile.Read(ref _slots);
        var wanted = Entry(name, 0) >> 32;
        for (var slot = Place(wanted, slots.Length); ; slot = slot + 1 == slots.Length ? 0 : slot + 1)
        {
            var entry = Volatile.Read(ref slots[slot]);
            if (entry == 0)
            {
                return;
            }

            if (entry >> 32 == wanted)
            {
                keys.Add((int)(uint)entry - 1);
            }
        }
    }

    private static ulong Entry(ReadOnlySpan<char> name, int key) => (StableHash.Of(name) & 0xFFFFFFFF00000000) | (uint)(key + 1);

    private static int Place(ulong upper, int places) => (int)((upper * (ulong)places) >> 32);

    private static void Insert(ulong[] slots, ulong entry)
    {
        var slot = Place(entry >> 32, slots.Length);
        while (slots[slot] != 0)
        {
            slot = slot + 1 == slots.Length ? 0 : slot + 1;
        }

        Volatile.Write(ref slots[slot], entry);
    }

    private bool Holds(ulong entry)
    {
        for (var slot = Place(entry >> 32, _slots.Length); _slots[slot] != 0; slot = slot + 1 == _slots.Length ? 0 : slot + 1)
        {
            if (_slots[slot] == entry)
            {
                return true;
            }
        }

        return false;
    }
}
