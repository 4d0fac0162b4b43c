namespace TranslationMemory.Text;

/// <summary>A token of a text, with everything that comparison needs.</summary>
public sealed record Token
{
    /// <summary>Where it stands, in UTF-16 code units of the text as written.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>What it is.</summary>
    public required TokenKind Kind { get; init; }

    /// <summary>The exact key (K1) of the token.</summary>
    public required string ExactKey { get; init; }

    /// <summary>The fold key (K2) of the token; for English also in lower case.</summary>
    public required string FoldKey { get; init; }

    /// <summary>For a word, its preferred reading; for the rest, the whole token.</summary>
    public required Reading Reading { get; init; }

    /// <summary>The fold key (K2) of the reading's stem: equal for words that differ in clitics only.</summary>
    public required string StemKey { get; init; }

    /// <summary>For a placeable, what it is and its value; else null.</summary>
    public Placeable? Placeable { get; init; }

    /// <summary>True for a word that turns the sense (لا لم لن ليس غير دون بدون, not, no, never, n't, without).</summary>
    public bool IsNegation { get; init; }
}
