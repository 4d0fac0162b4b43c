using System.Buffers;
using TranslationMemory.Text;

namespace TranslationMemory.Terminology;

/// <summary>How units are written as keys of the trie.</summary>
internal static class UnitKeys
{
    /// <summary>What ends a line or a paragraph.</summary>
    public static readonly SearchValues<char> LineBreaks = SearchValues.Create("\n\r\u000B\u000C\u0085\u2028\u2029");

    /// <summary>The key of a placeable's value. A year is a number, so that القرار 2254 stays itself beside عام.</summary>
    public static string OfValue(Placeable placeable, string value) => placeable.Type switch
    {
        PlaceableType.Number or PlaceableType.Year => OfNumber(value),
        PlaceableType.Code => "=" + value.ToUpperInvariant(),
        PlaceableType.Email or PlaceableType.Url or PlaceableType.Handle => "=" + value,
        var type => "=" + type + " " + value,
    };

    /// <summary>The key of a plain number.</summary>
    public static string OfNumber(string value) => "=" + value;
}
