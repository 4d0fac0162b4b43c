using System.Text;
using TranslationMemory.Text;

namespace TranslationMemory.Terminology;

/// <summary>A text as units; can be filled again and again without taking new memory.</summary>
internal sealed class UnitText
{
    private TextUnit[] _units = new TextUnit[8];
    private Dictionary<int, UnitValue>? _values;

    /// <summary>Number of units.</summary>
    public int Count { get; private set; }

    /// <summary>How many units there is room for now.</summary>
    public int Capacity => _units.Length;

    /// <summary>The units in order.</summary>
    public ReadOnlySpan<TextUnit> Units => _units.AsSpan(0, Count);

    /// <summary>True when some value takes several units.</summary>
    public bool HasValues => _values is { Count: > 0 };

    /// <summary>A unit.</summary>
    public ref readonly TextUnit this[int i] => ref _units[i];

    /// <summary>The value of several units that begins at a unit; null for none.</summary>
    public UnitValue? ValueAt(int first) =>
        _values is { Count: > 0 } values && values.TryGetValue(first, out var value) ? value : null;

    /// <summary>The units as exact keys with a space between two of them, in English a hyphen where they are hyphenated.</summary>
    /// <param name="language">Language of the text.</param>
    /// <param name="known">What it likely is: the result is this very string when it equals it.</param>
    public string Exact(TextLanguage language, string known)
    {
        if (IsExactly(language, 0, Count, known))
        {
            return known;
        }

        var exact = new StringBuilder();
        for (var i = 0; i < Count; i++)
        {
            exact.Append(i == 0 ? string.Empty : Joint(i, language)).Append(_units[i].ExactKey);
        }

        return exact.ToString();
    }

    /// <summary>Whether <see cref="Exact"/> of the units from <paramref name="first"/> on, before <paramref name="next"/>, is a text.</summary>
    public bool IsExactly(TextLanguage language, int first, int next, ReadOnlySpan<char> exact)
    {
        for (var i = first; i < next; i++)
        {
            if (i > first)
            {
                if (exact.IsEmpty || exact[0] != Joint(i, language)[0])
                {
                    return false;
                }

                exact = exact[1..];
            }

            var key = _units[i].ExactKey;
            if (!exact.StartsWith(key, StringComparison.Ordinal))
            {
                return false;
            }

            exact = exact[key.Length..];
        }

        return exact.IsEmpty;
    }

    /// <summary>Puts a unit behind the others.</summary>
    public void Add(in TextUnit unit)
    {
        if (Count == _units.Length)
        {
            Array.Resize(ref _units, 2 * Count);
        }

        _units[Count++] = unit;
    }

    /// <summary>Notes a value that takes several units, from <paramref name="first"/> on.</summary>
    public void SetValue(int first, UnitValue value) => (_values ??= [])[first] = value;

    /// <summary>Takes off the units from <paramref name="first"/> on.</summary>
    public void RemoveFrom(int first) => Count = first;

    /// <summary>Forgets all units; the memory stays for the next text.</summary>
    public void Clear()
    {
        _units.AsSpan(0, Count).Clear();
        Count = 0;
        _values?.Clear();
    }

    private string Joint(int i, TextLanguage language) =>
        language == TextLanguage.English && _units[i].Joint == UnitJoint.Hyphen ? "-" : " ";
}

/// <summary>A value that takes several units (a date with its month).</summary>
/// <param name="Key">The value's key.</param>
/// <param name="AlternativeKey">A second possible key; else null.</param>
/// <param name="Next">Number of the unit behind it.</param>
/// <param name="Proclitics">What is written in front of it.</param>
internal readonly record struct UnitValue(string Key, string? AlternativeKey, int Next, Proclitics Proclitics);
