namespace TranslationMemory.Text;

/// <summary>A token of a text: a word form in its place.</summary>
/// <param name="Span">
/// Where it stands, in UTF-16 code units of the text as written. A proclitic glued to digits or to a Latin word
/// (و24, الـBBC) is in the span of the token, and not in that of its placeable.
/// </param>
/// <param name="Form">All of it but its place and value; shared with the other tokens that have the same.</param>
/// <param name="Placeable">For a placeable, what it is and its value; else null.</param>
public readonly record struct Token(TextSpan Span, WordForm Form, Placeable? Placeable = null)
{
    /// <summary>What it is.</summary>
    public TokenKind Kind => Form.Kind;

    /// <summary>The exact key (K1) of the token.</summary>
    public string ExactKey => Form.ExactKey;

    /// <summary>
    /// The fold key (K2) of the token by the rules of its own script: an English word in lower case and without the dots of an acronym,
    /// but in capitals where its small letters are another word (<c>US</c>).
    /// </summary>
    public string FoldKey => Form.FoldKey;

    /// <summary>For a word, its preferred reading; for the rest, the whole token behind the proclitics glued to it.</summary>
    public Reading Reading => Form.Reading;

    /// <summary>
    /// The fold key (K2) of the reading's stem, in English without hyphens: equal for words that differ in clitics or number only.
    /// </summary>
    public string StemKey => Form.StemKey;

    /// <summary>True for a word that turns the sense (لا لم لن ليس غير دون بدون, not, no, never, n't, without).</summary>
    public bool IsNegation => Form.IsNegation;
}
