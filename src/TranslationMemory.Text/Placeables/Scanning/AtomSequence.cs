namespace TranslationMemory.Text.Placeables;

/// <summary>The atoms of a text in order. An index outside gives an atom of kind <see cref="AtomKind.None"/>.</summary>
internal sealed class AtomSequence(string text, TextLanguage language, List<AtomMark> marks)
{
    private readonly string?[] _keys = new string?[marks.Count];

    /// <summary>The text as written.</summary>
    public string Text => text;

    /// <summary>The language of the text.</summary>
    public TextLanguage Language => language;

    /// <summary>Number of atoms.</summary>
    public int Count => marks.Count;

    /// <summary>The atom at <paramref name="index"/>.</summary>
    public Atom this[int index] => (uint)index < (uint)marks.Count ? new Atom(this, index) : default;

    /// <summary>The entry at <paramref name="index"/>, which must be inside.</summary>
    public AtomMark Mark(int index) => marks[index];

    /// <summary>The comparison form of the atom at <paramref name="index"/>, which must be inside.</summary>
    public string KeyOf(int index) => _keys[index] ??= AtomKeys.Of(marks[index].Kind, Written(index), language);

    /// <summary>True when a placeable can begin at <paramref name="index"/>.</summary>
    public bool MayBegin(int index) => marks[index].MayBegin;

    /// <summary>Lets a placeable begin at <paramref name="index"/>, too.</summary>
    public void LetBegin(int index) => marks[index] = marks[index] with { MayBegin = true };

    /// <summary>True for a word atom with this key.</summary>
    public bool IsWord(int index, string key) => this[index] is { Kind: AtomKind.Word } atom && atom.Key == key;

    /// <summary>True for any word atom.</summary>
    public bool IsWord(int index) => this[index].Kind == AtomKind.Word;

    /// <summary>True for this symbol.</summary>
    public bool IsSymbol(int index, string key) => this[index] is { Kind: AtomKind.Symbol } atom && atom.Key == key;

    /// <summary>True for this symbol without a space before it.</summary>
    public bool IsGluedSymbol(int index, string key) => this[index].Glued && IsSymbol(index, key);

    /// <summary>True for digits of one set.</summary>
    public bool IsDigits(int index) => this[index].Kind == AtomKind.Digits;

    /// <summary>True for digits without a space before them.</summary>
    public bool IsGluedDigits(int index) => this[index] is { Kind: AtomKind.Digits, Glued: true };

    /// <summary>True when the first letter of the atom is a capital.</summary>
    public bool IsCapitalized(int index) => IsWord(index) && char.IsUpper(text[this[index].Start]);

    /// <summary>The atom as it is written.</summary>
    public ReadOnlySpan<char> Written(int index)
    {
        var atom = this[index];
        return text.AsSpan(atom.Start, atom.End - atom.Start);
    }

    /// <summary>What stands between the atom before <paramref name="index"/> and the atom itself.</summary>
    public ReadOnlySpan<char> GapBefore(int index) => text.AsSpan(this[index - 1].End..this[index].Start);

    /// <summary>Offset in the text of the letter number <paramref name="letters"/> of a word's key, from 0.</summary>
    public int OffsetOfLetter(int index, int letters)
    {
        var atom = this[index];
        if (letters == 0)
        {
            return atom.Start;
        }

        return atom.Start + ExactKey.Map(new string(Written(index)), language).Offsets[letters];
    }
}
