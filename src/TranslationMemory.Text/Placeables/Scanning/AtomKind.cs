namespace TranslationMemory.Text.Placeables;

/// <summary>What an atom is made of.</summary>
internal enum AtomKind : byte
{
    /// <summary>Nothing: what stands before the first and behind the last atom.</summary>
    None,

    /// <summary>Letters of one script, with the marks between them.</summary>
    Word,

    /// <summary>Digits of one set.</summary>
    Digits,

    /// <summary>Digits of several sets without a separator: no number.</summary>
    MixedDigits,

    /// <summary>One character that is neither letter, digit nor space; or a line break.</summary>
    Symbol,

    /// <summary>A stretch that another scanner has taken already.</summary>
    Opaque,
}
