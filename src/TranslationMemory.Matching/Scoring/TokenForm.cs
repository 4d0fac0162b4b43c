using TranslationMemory.Text;

namespace TranslationMemory.Matching;

/// <summary>
/// All of a token but its place. Tokens of equal form compare alike wherever they stand, so that an index keeps
/// each form once.
/// </summary>
/// <param name="Token">The token as if it stood at the beginning of its text.</param>
/// <param name="Surface">The token as written, marks and tatweel included.</param>
/// <param name="CaseKey">The exact key in lower case.</param>
internal sealed record TokenForm(Token Token, string Surface, string CaseKey)
{
    /// <inheritdoc cref="Token.Kind"/>
    public TokenKind Kind => Token.Kind;

    /// <inheritdoc cref="Token.ExactKey"/>
    public string ExactKey => Token.ExactKey;

    /// <inheritdoc cref="Token.FoldKey"/>
    public string FoldKey => Token.FoldKey;

    /// <inheritdoc cref="Token.StemKey"/>
    public string StemKey => Token.StemKey;

    /// <inheritdoc cref="Token.Reading"/>
    public Reading Reading => Token.Reading;

    /// <inheritdoc cref="Token.IsNegation"/>
    public bool IsNegation => Token.IsNegation;

    /// <summary>For a placeable, its type; else null.</summary>
    public PlaceableType? PlaceableType => Token.Placeable?.Type;

    /// <summary>True for words and placeables, which are aligned; false for punctuation.</summary>
    public bool IsItem => Kind != TokenKind.Punctuation;

    /// <summary>The form of a token.</summary>
    public static TokenForm Of(Token token) => new(
        token with { Span = default, Placeable = token.Placeable is { } placeable ? placeable with { Span = default } : null },
        token.Form.Surface,
        token.ExactKey.ToLowerInvariant());
}
