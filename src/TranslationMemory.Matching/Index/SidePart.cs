using System.Runtime.InteropServices;
using TranslationMemory.Text;

namespace TranslationMemory.Matching;

/// <summary>
/// The sides of some units in one language, numbered by their length, so that a range of lengths is a range of
/// numbers. It never changes.
/// </summary>
internal sealed class SidePart
{
    private readonly IndexedUnit[] _units;
    private readonly int[] _offsets;
    private readonly int[] _keys;
    private readonly Dictionary<int, int> _listOfKey = [];
    private readonly int[] _listStarts;
    private readonly int[] _lists;
    private readonly ulong[] _hashes;
    private readonly int[] _numbersByHash;

    public SidePart(IReadOnlyList<IndexedUnit> units, TextLanguage language, Vocabulary vocabulary)
    {
        Language = language;
        _units = [.. units.OrderBy(unit => unit.Side(language).ItemCount)];
        _offsets = new int[_units.Length + 1];
        for (var number = 0; number < _units.Length; number++)
        {
            _offsets[number + 1] = _offsets[number] + _units[number].Side(language).ItemCount;
        }

        _keys = new int[_offsets[^1]];
        var sizes = new List<int>();
        CountKeys(vocabulary, sizes);
        _listStarts = new int[sizes.Count + 1];
        for (var i = 0; i < sizes.Count; i++)
        {
            _listStarts[i + 1] = _listStarts[i] + sizes[i];
        }

        _lists = new int[_listStarts[^1]];
        FillLists();
        _numbersByHash = [.. Enumerable.Range(0, _units.Length)];
        _hashes = Array.ConvertAll(_units, unit => unit.Side(language).KeyHash);
        Array.Sort(_hashes, _numbersByHash);
    }

    /// <summary>The language.</summary>
    public TextLanguage Language { get; }

    /// <summary>How many sides there are; they are numbered from 0.</summary>
    public int Count => _units.Length;

    /// <summary>The unit of side <paramref name="number"/>.</summary>
    public IndexedUnit Unit(int number) => _units[number];

    /// <summary>Words and placeables of side <paramref name="number"/>.</summary>
    public int Length(int number) => _offsets[number + 1] - _offsets[number];

    /// <summary>The keys of its words and placeables in order.</summary>
    public ReadOnlySpan<int> Keys(int number) => _keys.AsSpan(_offsets[number].._offsets[number + 1]);

    /// <summary>The numbers of the sides that hold <paramref name="key"/>, ascending.</summary>
    public ReadOnlySpan<int> Numbers(int key) =>
        _listOfKey.TryGetValue(key, out var list) ? _lists.AsSpan(_listStarts[list].._listStarts[list + 1]) : [];

    /// <summary>The numbers of the sides whose exact key has this hash.</summary>
    public ReadOnlySpan<int> NumbersByHash(ulong hash)
    {
        var first = LowerBound(hash);
        var end = first;
        while (end < _hashes.Length && _hashes[end] == hash)
        {
            end++;
        }

        return _numbersByHash.AsSpan(first..end);
    }

    /// <summary>The first number whose side has at least <paramref name="length"/> words.</summary>
    public int FirstOfLength(int length)
    {
        var low = 0;
        var high = _units.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Length(middle) < length)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private int LowerBound(ulong hash)
    {
        var low = 0;
        var high = _hashes.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_hashes[middle] < hash)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private void CountKeys(Vocabulary vocabulary, List<int> sizes)
    {
        var lastNumber = new List<int>();
        var next = 0;
        for (var number = 0; number < _units.Length; number++)
        {
            foreach (var form in _units[number].Side(Language).Forms)
            {
                var key = vocabulary.Key(form);
                if (key == Vocabulary.NoKey)
                {
                    continue;
                }

                _keys[next++] = key;
                ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(_listOfKey, key, out var known);
                if (!known)
                {
                    list = sizes.Count;
                    sizes.Add(0);
                    lastNumber.Add(-1);
                }

                if (lastNumber[list] != number)
                {
                    lastNumber[list] = number;
                    sizes[list]++;
                }
            }
        }
    }

    private void FillLists()
    {
        var next = _listStarts.AsSpan(0, _listStarts.Length - 1).ToArray();
        for (var number = 0; number < _units.Length; number++)
        {
            foreach (var key in Keys(number))
            {
                var list = _listOfKey[key];
                if (next[list] == _listStarts[list] || _lists[next[list] - 1] != number)
                {
                    _lists[next[list]++] = number;
                }
            }
        }
    }
}
