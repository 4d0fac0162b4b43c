using System.Numerics;
using TranslationMemory.Text;

namespace TranslationMemory.Matching;

/// <summary>The sides of a part in one language, numbered by their length, for as long as one search looks at them.</summary>
internal readonly ref struct PartSide
{
    private readonly ReadOnlySpan<int> _ordinals;
    private readonly ReadOnlySpan<int> _lengthStarts;
    private readonly ReadOnlySpan<ulong> _signatures;
    private readonly ReadOnlySpan<ulong> _listMasks;
    private readonly ReadOnlySpan<int> _listRanks;
    private readonly ReadOnlySpan<int> _listStarts;
    private readonly ReadOnlySpan<byte> _lists;
    private readonly int _doubles;
    private readonly int _quadruples;

    /// <summary>The sides of <paramref name="part"/>.</summary>
    public PartSide(Part part, TextLanguage language)
    {
        _ordinals = part.Get<int>(PartSections.Of(SideSection.Ordinals, language));
        _lengthStarts = part.Get<int>(PartSections.Of(SideSection.LengthStarts, language));
        _signatures = part.Get<ulong>(PartSections.Of(SideSection.Signatures, language));
        _listMasks = part.Get<ulong>(PartSections.Of(SideSection.ListMasks, language));
        _listRanks = part.Get<int>(PartSections.Of(SideSection.ListRanks, language));
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
    public int Ordinal(int number) => _ordinals.IsEmpty ? number : _ordinals[number];

    /// <summary>The first number whose side has at least <paramref name="items"/> words and placeables.</summary>
    public int FirstOfLength(int items) => items < _lengthStarts.Length ? _lengthStarts[items] : Count;

    /// <summary>The signature of side <paramref name="number"/>, which is one of <paramref name="words"/> words by its length.</summary>
    public ReadOnlySpan<ulong> Signature(int number, int words) => words switch
    {
        1 => _signatures.Slice(number, 1),
        2 => _signatures.Slice(_doubles + (2 * (number - _doubles)), 2),
        _ => _signatures.Slice(_doubles + (2 * (_quadruples - _doubles)) + (4 * (number - _quadruples)), 4),
    };

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
        if (block >= _listMasks.Length || (_listMasks[block] >> key & 1) == 0)
        {
            return (0, 0);
        }

        var list = _listRanks[block] + BitOperations.PopCount(_listMasks[block] & ((1UL << key) - 1));
        return (_listStarts[list], _listStarts[list + 1]);
    }
}
