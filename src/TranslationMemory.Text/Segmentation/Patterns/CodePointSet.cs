using System.Collections.Immutable;
using System.Globalization;

namespace TranslationMemory.Text;

/// <summary>
/// A set of code points as a .NET expression that matches exactly one of them. .NET matches UTF-16 code units, so what
/// lies beyond the Basic Multilingual Plane, and set algebra, stand as alternatives beside the bracket expression.
/// </summary>
internal sealed class CodePointSet
{
    private const string AnyCodePoint = @"(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|[\s\S])";

    public static readonly CodePointSet Empty = new(string.Empty, []);

    private readonly string _items;
    private readonly ImmutableArray<string> _alternatives;

    private CodePointSet(string items, ImmutableArray<string> alternatives)
    {
        _items = items;
        _alternatives = alternatives;
    }

    public bool IsEmpty => _items.Length == 0 && _alternatives.IsEmpty;

    /// <summary>The expression; only for a set that is not empty.</summary>
    public string Expression
    {
        get
        {
            var parts = _items.Length == 0 ? _alternatives : _alternatives.Insert(0, $"[{_items}]");
            return parts.Length == 1 ? parts[0] : $"(?:{string.Join('|', parts)})";
        }
    }

    /// <summary>A set of what may stand between the brackets of a .NET expression.</summary>
    public static CodePointSet OfItems(string items) => new(items, []);

    public static CodePointSet Of(int codePoint) => Range(codePoint, codePoint);

    public static CodePointSet Range(int first, int last)
    {
        var items = first <= 0xFFFF ? first == last ? Unit(first) : $"{Unit(first)}-{Unit(Math.Min(last, 0xFFFF))}" : string.Empty;
        return new CodePointSet(items, last > 0xFFFF ? SurrogatePairs(Math.Max(first, 0x10000), last) : []);
    }

    public CodePointSet Union(CodePointSet other) => new(_items + other._items, _alternatives.AddRange(other._alternatives));

    public CodePointSet Complement()
    {
        if (IsEmpty)
        {
            return new CodePointSet(string.Empty, [AnyCodePoint]);
        }

        return new CodePointSet(string.Empty, [_alternatives.IsEmpty ? $"[^{_items}]" : $"(?:(?!{Expression}){AnyCodePoint})"]);
    }

    public CodePointSet Intersect(CodePointSet other) => Restrict("=", other);

    public CodePointSet Except(CodePointSet other) => other.IsEmpty ? this : Restrict("!", other);

    private CodePointSet Restrict(string look, CodePointSet other) =>
        IsEmpty || other.IsEmpty ? Empty : new CodePointSet(string.Empty, [$"(?:(?{look}{other.Expression}){Expression})"]);

    private static ImmutableArray<string> SurrogatePairs(int first, int last)
    {
        var parts = ImmutableArray.CreateBuilder<string>();
        while (first <= last)
        {
            var lastOfLead = Math.Min(last, first | 0x3FF);
            parts.Add($"{Unit(Lead(first))}[{Unit(Trail(first))}-{Unit(Trail(lastOfLead))}]");
            first = lastOfLead + 1;
        }

        return parts.ToImmutable();
    }

    private static int Lead(int codePoint) => 0xD800 + ((codePoint - 0x10000) >> 10);

    private static int Trail(int codePoint) => 0xDC00 + ((codePoint - 0x10000) & 0x3FF);

    private static string Unit(int value) => string.Create(CultureInfo.InvariantCulture, $"\\u{value:X4}");
}
