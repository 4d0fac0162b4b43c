namespace TranslationMemory.Text.Placeables;

/// <summary>What a UTF-16 code unit is to the atomizer.</summary>
internal enum AtomCharacter : byte
{
    /// <summary>Punctuation, a sign, a control character.</summary>
    Symbol,

    /// <summary>White space within a line.</summary>
    Space,

    /// <summary>The end of a line or paragraph.</summary>
    LineBreak,

    /// <summary>Without appearance: nothing between atoms, joins letters within a word.</summary>
    Ignorable,

    /// <summary>A variation selector and its like: nothing between atoms, a mark within a word.</summary>
    IgnorableMark,

    /// <summary>A combining mark: belongs to the word that it stands in, else a symbol.</summary>
    Mark,

    /// <summary>A digit of one of the <see cref="DigitSets"/>.</summary>
    Digit,

    /// <summary>A letter of Arabic script.</summary>
    ArabicLetter,

    /// <summary>A letter of any other script.</summary>
    Letter,

    /// <summary>Half of a code point; which kind, both halves tell.</summary>
    Surrogate,
}
