using System.Numerics;
using TranslationMemory.Text;

namespace TranslationMemory.Matching;

/// <summary>The sides of a part in one language, numbered by their length, for as long as one search looks at them.</summary>
internal readonly ref struct PartSide
{
    private readonly bool _hasOrdinals;
    private readonly NumberColumn _ordinals;
    private readonly ReadOnlySpan<int> _lengthStarts;
    private readonly ReadOnlySpan<ulong> _signatures;
    private readonly ReadOnlySpan<KeyBlock> _keyBlocks;
    private readonly ReadOnlySpan<int> _listStarts;
    private readonly ReadOnlySpan<byte> _lists;
    private readonly int _doubles;
    private readonly int _quadruples;

    /// <summary>The sides of <paramref name="part"/>.</summary>
    public PartSide(Part part, TextLanguage language)
    {
        var ordinals = part.Get<byte>(PartSections.Of(SideSection.Ordinals, language));
        _hasOrdinals = !ordinals.IsEmpty;
        _ordinals = _hasOrdinals ? new NumberColumn(ordinals) : default;
        _lengthStarts = part.Get<int>(PartSections.Of(SideSection.LengthStarts, language));
        _signatures = part.Get<ulong>(PartSections.Of(SideSection.Signatures, language));
        _keyBlocks = part.Get<KeyBlock>(PartSections.Of(SideSection.KeyBlocks, language));
        _listStarts = part.Get<int>(PartSections.Of(SideSection.ListStarts, language));
        _lists = part.Get<byte>(PartSections.Of(SideSection.Lists, language));
        Count = part.Count;
        _doubles = FirstOfLength(Signatures.LongestSingle + 1);
        _quadruples = FirstOfLength(Signatures.LongestDouble + 1);
    }

    /// <summary>How many sides there are.</summary>
    public int Count { get; }

    /// <summary>Words and placeables of the longest side.</summary>
    public int MostItems => _lengthStarts.Length - 2;

    /// <summary>The unit of side <paramref name="number"/>.</summary>
    public int Ordinal(int number) => _hasOrdinals ? (int)_ordinals[number] : number;

    /// <summary>The first number whose side has at least <paramref name="items"/> words and placeables.</summary>
    public int FirstOfLength(int items) => items < _lengthStarts.Length ? _lengthStarts[items] : Count;

    /// <summary>Copies signatures of <paramref name="words"/> words. Nothing depends on them yet, so that memory is waited for once for many.</summary>
    /// <param name="first">A number.</param>
    /// <param name="places">The numbers, less <paramref name="first"/>, all of a length with signatures of so many words.</param>
    /// <param name="words">Words of 64 bits.</param>
    /// <param name="destination">Receives one signature behind the other.</param>
    public void CopySignatures(int first, ReadOnlySpan<int> places, int words, Span<ulong> destination)
    {
        // The first number may be of a lesser length: then this is no place of a signature, but the others lie as far from it.
        var start = words switch
        {
            1 => first,
            2 => _doubles + (2 * (first - _doubles)),
            _ => _doubles + (2 * (_quadruples - _doubles)) + (4 * (first - _quadruples)),
        };
        if (words == 1)
        {
            for (var i = 0; i < places.Length; i++)
            {
                destination[i] = _signatures[start + places[i]];
            }

            return;
        }

        for (var i = 0; i < places.Length; i++)
        {
            _signatures.Slice(start + (places[i] * words), words).CopyTo(destination[(i * words)..]);
        }
    }

    /// <summary>The list of a key; empty when no side holds it.</summary>
    public ReadOnlySpan<byte> List(int key)
    {
        var (start, end) = ListPlace(key);
        return _lists[start..end];
    }

    /// <summary>The list at a place that <see cref="ListPlace"/> gave.</summary>
    public ReadOnlySpan<byte> ListAt(int start, int end) => _lists[start..end];

    /// <summary>The place of the list of a key; empty when no side holds it.</summary>
    public (int Start, int End) ListPlace(int key)
    {
        var block = key >> 6;
        if (block >= _keyBlocks.Length || (_keyBlocks[block].Mask >> key & 1) == 0)
        {
            return (0, 0);
        }

        var list = (int)_keyBlocks[block].Lists + BitOperations.PopCount(_keyBlocks[block].Mask & ((1UL << key) - 1));
        return (_listStarts[list], _listStarts[list + 1]);
    }
}
