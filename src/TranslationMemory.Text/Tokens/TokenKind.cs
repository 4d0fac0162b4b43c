namespace TranslationMemory.Text;

/// <summary>What kind of token a stretch of text is.</summary>
public enum TokenKind
{
    /// <summary>A word.</summary>
    Word,

    /// <summary>A placeable, however many words it takes.</summary>
    Placeable,

    /// <summary>A punctuation mark or symbol.</summary>
    Punctuation,
}
