namespace TranslationMemory.Text;

/// <summary>What the exact key does with a UTF-16 code unit.</summary>
internal enum KeyCharacterKind : byte
{
    /// <summary>Stays as it is, and NFC never changes it.</summary>
    Plain,

    /// <summary>White space: one SPACE per run.</summary>
    Space,

    /// <summary>One other character, whatever the language.</summary>
    Mapped,

    /// <summary>One other character in Arabic text only.</summary>
    Lookalike,

    /// <summary>Several characters.</summary>
    Expanded,

    /// <summary>Left out.</summary>
    Deleted,

    /// <summary>May join the character before it under NFC.</summary>
    Combining,

    /// <summary>May change under NFC, or is half of a surrogate pair.</summary>
    Foreign,
}
