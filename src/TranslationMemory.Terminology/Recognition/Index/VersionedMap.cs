using System.Numerics;

namespace TranslationMemory.Terminology;

/// <summary>
/// A map that never changes: with and without an item it is another map, which shares all but the way to that item
/// (a hash array mapped trie, Bagwell 2001). Unlike the immutable dictionary of the framework it can be asked with a
/// span, and a writer that makes many changes at once makes them in place. The default value is the empty map.
/// </summary>
internal readonly struct VersionedMap<TKey, TValue>
    where TKey : notnull, IEquatable<TKey>
{
    private const int BitsPerLevel = 5;
    private const int LevelMask = (1 << BitsPerLevel) - 1;

    /// <summary>Null, an <see cref="Item"/> or a <see cref="Branch"/>.</summary>
    private readonly object? _root;

    private VersionedMap(object? root) => _root = root;

    /// <summary>True for a map without items.</summary>
    public bool IsEmpty => _root is null;

    /// <summary>All items, in no order that means anything.</summary>
    public IEnumerable<Item> Items
    {
        get
        {
            var open = new Stack<object>();
            if (_root is not null)
            {
                open.Push(_root);
            }

            while (open.TryPop(out var node))
            {
                if (node is Branch branch)
                {
                    foreach (var slot in branch.Slots)
                    {
                        open.Push(slot);
                    }

                    continue;
                }

                for (var item = (Item?)node; item is not null; item = item.Next)
                {
                    yield return item;
                }
            }
        }
    }

    /// <summary>The items that may have a key, to be looked through by <see cref="Item.Next"/>; null for none.</summary>
    public Item? Candidates(int hash)
    {
        var node = _root;
        for (var shift = 0; node is Branch branch; shift += BitsPerLevel)
        {
            var bit = BitOf(hash, shift);
            if ((branch.Present & bit) == 0)
            {
                return null;
            }

            node = branch.Slots[branch.PlaceOf(bit)];
        }

        return (Item?)node;
    }

    /// <summary>The item of a key; null when there is none.</summary>
    /// <param name="key">The key.</param>
    /// <param name="hash">Its hash, always the same.</param>
    public Item? Find(TKey key, int hash)
    {
        var item = Candidates(hash);
        while (item is not null && !(item.Hash == hash && item.Key.Equals(key)))
        {
            item = item.Next;
        }

        return item;
    }

    /// <summary>The map with an item, which replaces the one of the same key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="hash">Its hash, always the same.</param>
    /// <param name="value">Its value.</param>
    /// <param name="writer">Whoever makes several changes and keeps only the last map; null for a single change.</param>
    public VersionedMap<TKey, TValue> With(TKey key, int hash, TValue value, object? writer) =>
        new(Put(_root, 0, new Item(key, hash, value, null), writer));

    /// <summary>The map without the item of a key; the same map when there is none.</summary>
    /// <param name="key">The key.</param>
    /// <param name="hash">Its hash, always the same.</param>
    /// <param name="writer">Whoever makes several changes and keeps only the last map; null for a single change.</param>
    public VersionedMap<TKey, TValue> Without(TKey key, int hash, object? writer) =>
        Find(key, hash) is null ? this : new(Take(_root!, 0, key, hash, writer));

    private static uint BitOf(int hash, int shift) => 1u << ((hash >>> shift) & LevelMask);

    private static object Put(object? node, int shift, Item item, object? writer)
    {
        switch (node)
        {
            case Branch branch:
                var bit = BitOf(item.Hash, shift);
                var place = branch.PlaceOf(bit);
                return (branch.Present & bit) == 0
                    ? branch.Insert(bit, place, item, writer)
                    : branch.Replace(place, Put(branch.Slots[place], shift + BitsPerLevel, item, writer), writer);
            case Item other when other.Hash != item.Hash:
                return Put(new Branch(writer, BitOf(other.Hash, shift), [other]), shift, item, writer);
            case Item other:
                return new Item(item.Key, item.Hash, item.Value, Rest(other, item.Key));
            default:
                return item;
        }
    }

    /// <summary>What remains of a node; null for nothing.</summary>
    private static object? Take(object node, int shift, TKey key, int hash, object? writer)
    {
        if (node is not Branch branch)
        {
            return Rest((Item)node, key);
        }

        var bit = BitOf(hash, shift);
        var place = branch.PlaceOf(bit);
        var rest = Take(branch.Slots[place], shift + BitsPerLevel, key, hash, writer);
        if (rest is not null)
        {
            return branch.Slots.Length == 1 && rest is Item ? rest : branch.Replace(place, rest, writer);
        }

        return branch.Slots.Length switch
        {
            1 => null,
            2 when branch.Slots[1 - place] is Item last => last,
            _ => branch.RemoveAt(bit, place),
        };
    }

    /// <summary>The items of a chain but for one key.</summary>
    private static Item? Rest(Item? chain, TKey key)
    {
        if (chain is null)
        {
            return null;
        }

        var rest = Rest(chain.Next, key);
        return chain.Key.Equals(key) ? rest : ReferenceEquals(rest, chain.Next) ? chain : new Item(chain.Key, chain.Hash, chain.Value, rest);
    }

    /// <summary>A key with its value, and the items whose keys have the same hash.</summary>
    internal sealed class Item(TKey key, int hash, TValue value, Item? next)
    {
        /// <summary>The key.</summary>
        public TKey Key { get; } = key;

        /// <summary>Its value.</summary>
        public TValue Value { get; } = value;

        /// <summary>Hash of the key.</summary>
        public int Hash { get; } = hash;

        /// <summary>The next item of the same hash.</summary>
        public Item? Next { get; } = next;
    }

    /// <summary>Up to 32 nodes by five bits of the hash; its writer, and nobody else, may change it.</summary>
    private sealed class Branch(object? writer, uint present, object[] slots)
    {
        private readonly object? _writer = writer;

        public uint Present { get; private set; } = present;

        public object[] Slots { get; private set; } = slots;

        public int PlaceOf(uint bit) => BitOperations.PopCount(Present & (bit - 1));

        public Branch Insert(uint bit, int place, object node, object? by)
        {
            var longer = new object[Slots.Length + 1];
            Slots.AsSpan(0, place).CopyTo(longer);
            longer[place] = node;
            Slots.AsSpan(place).CopyTo(longer.AsSpan(place + 1));
            if (by is null || !ReferenceEquals(by, _writer))
            {
                return new Branch(by, Present | bit, longer);
            }

            Present |= bit;
            Slots = longer;
            return this;
        }

        public Branch Replace(int place, object node, object? by)
        {
            if (ReferenceEquals(Slots[place], node))
            {
                return this;
            }

            if (by is not null && ReferenceEquals(by, _writer))
            {
                Slots[place] = node;
                return this;
            }

            object[] changed = [.. Slots];
            changed[place] = node;
            return new Branch(by, Present, changed);
        }

        public Branch RemoveAt(uint bit, int place) =>
            new(_writer, Present & ~bit, [.. Slots.AsSpan(0, place), .. Slots.AsSpan(place + 1)]);
    }
}
