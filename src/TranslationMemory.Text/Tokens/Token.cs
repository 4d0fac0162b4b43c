namespace TranslationMemory.Text;

/// <summary>A token of a text, with everything that comparison needs.</summary>
public sealed record Token
{
    /// <summary>
    /// Where it stands, in UTF-16 code units of the text as written. A proclitic glued to digits or to a Latin word
    /// (و24, الـBBC) is in the span of the token, and not in that of its placeable.
    /// </summary>
    public required TextSpan Span { get; init; }

    /// <summary>What it is.</summary>
    public required TokenKind Kind { get; init; }

    /// <summary>The exact key (K1) of the token.</summary>
    public required string ExactKey { get; init; }

    /// <summary>
    /// The fold key (K2) of the token by the rules of its own script: an English word in lower case and without the dots of an acronym,
    /// but in capitals where its small letters are another word (<c>US</c>).
    /// </summary>
    public required string FoldKey { get; init; }

    /// <summary>For a word, its preferred reading; for the rest, the whole token behind the proclitics glued to it.</summary>
    public required Reading Reading { get; init; }

    /// <summary>
    /// The fold key (K2) of the reading's stem, in English without hyphens: equal for words that differ in clitics or number only.
    /// </summary>
    public required string StemKey { get; init; }

    /// <summary>For a placeable, what it is and its value; else null.</summary>
    public Placeable? Placeable { get; init; }

    /// <summary>True for a word that turns the sense (لا لم لن ليس غير دون بدون, not, no, never, n't, without).</summary>
    public bool IsNegation { get; init; }
}
