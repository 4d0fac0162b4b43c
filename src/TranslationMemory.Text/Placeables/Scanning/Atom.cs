namespace TranslationMemory.Text.Placeables;

/// <summary>The smallest piece that a recogniser looks at: a view of one entry of an <see cref="AtomSequence"/>.</summary>
internal readonly struct Atom(AtomSequence? owner, int index)
{
    /// <summary>What it is made of.</summary>
    public AtomKind Kind => owner is null ? AtomKind.None : owner.Mark(index).Kind;

    /// <summary>Offset of its first UTF-16 code unit.</summary>
    public int Start => owner is null ? 0 : owner.Mark(index).Start;

    /// <summary>Offset behind its last code unit.</summary>
    public int End => owner is null ? 0 : owner.Mark(index).End;

    /// <summary>True when no white space stands before it.</summary>
    public bool Glued => owner is not null && owner.Mark(index).Glued;

    /// <summary>Comparison form: the fold key of a word, ASCII digits, one spelling of a symbol. Made when it is asked for first.</summary>
    public string Key => owner is null ? string.Empty : owner.KeyOf(index);
}
