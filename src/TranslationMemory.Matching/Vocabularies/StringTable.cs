namespace TranslationMemory.Matching;

/// <summary>
/// Strings, each with a variant and once only, numbered in the order in which they came. Their characters lie in one
/// list, which costs 12 bytes a string besides them; a string object would cost 24 and a dictionary's entry as much
/// again. One writer at a time, readers without a lock.
/// </summary>
internal sealed class StringTable
{
    // Linear probing stays short up to four fifths.
    private const int LoadNumerator = 4;
    private const int LoadDenominator = 5;
    private const int FirstCapacity = 64;

    private readonly AppendList<char> _characters;
    private readonly AppendList<int> _ends;
    private readonly AppendList<uint> _variants;
    private int[] _slots;

    /// <summary>An empty table.</summary>
    public StringTable()
        : this([], [], [], new int[FirstCapacity])
    {
    }

    /// <summary>The table of stored strings.</summary>
    public StringTable(char[] characters, int[] ends, uint[] variants, int[] slots)
    {
        _characters = new AppendList<char>(characters);
        _ends = new AppendList<int>(ends);
        _variants = new AppendList<uint>(variants);
        _slots = slots;
    }

    /// <summary>Number of strings.</summary>
    public int Count => _ends.Count;

    /// <summary>The characters of all strings, one behind the other.</summary>
    public ReadOnlySpan<char> Characters => _characters.Items;

    /// <summary>Where each string ends in <see cref="Characters"/>.</summary>
    public ReadOnlySpan<int> Ends => _ends.Items;

    /// <summary>The variant of each string.</summary>
    public ReadOnlySpan<uint> Variants => _variants.Items;

    /// <summary>Where each string is found by its hash: its number and one, or zero for a free place.</summary>
    public ReadOnlySpan<int> Slots => Volatile.Read(ref _slots);

    /// <summary>Bytes in memory.</summary>
    public long Bytes => (2L * _characters.Capacity) + (4L * _ends.Capacity) + (4L * _variants.Capacity) + (4L * Volatile.Read(ref _slots).Length);

    /// <summary>The string with this number.</summary>
    public ReadOnlySpan<char> this[int id]
    {
        get
        {
            var start = id == 0 ? 0 : _ends[id - 1];
            var end = _ends[id];
            return _characters.Items[start..end];
        }
    }

    /// <summary>The number of a string; −1 when it is not here.</summary>
    public int Find(ReadOnlySpan<char> text, uint variant)
    {
        var slots = Volatile.Read(ref _slots);
        for (var slot = StableHash.Place(Hash(text, variant), slots.Length); ; slot = slot + 1 == slots.Length ? 0 : slot + 1)
        {
            // What a slot names was written before the slot was.
            var id = Volatile.Read(ref slots[slot]) - 1;
            if (id < 0)
            {
                return -1;
            }

            if (_variants[id] == variant && text.SequenceEqual(this[id]))
            {
                return id;
            }
        }
    }

    /// <summary>The number of a string, which is added when it is new.</summary>
    public int Add(ReadOnlySpan<char> text, uint variant)
    {
        var id = Find(text, variant);
        if (id >= 0)
        {
            return id;
        }

        id = Count;
        _characters.AddRange(text);
        _variants.Add(variant);
        _ends.Add(_characters.Count);
        if ((long)(id + 1) * LoadDenominator > (long)_slots.Length * LoadNumerator)
        {
            Grow(id + 1);
        }
        else
        {
            Insert(_slots, id);
        }

        return id;
    }

    private static ulong Hash(ReadOnlySpan<char> text, uint variant) => StableHash.Of(text, variant);

    private void Grow(int count)
    {
        var slots = new int[(int)Math.Min(Array.MaxLength, _slots.Length * 3L / 2)];
        for (var id = 0; id < count; id++)
        {
            Insert(slots, id);
        }

        Volatile.Write(ref _slots, slots);
    }

    private void Insert(int[] slots, int id)
    {
        var slot = StableHash.Place(Hash(this[id], _variants[id]), slots.Length);
        while (slots[slot] != 0)
        {
            slot = slot + 1 == slots.Length ? 0 : slot + 1;
        }

        Volatile.Write(ref slots[slot], id + 1);
    }
}
