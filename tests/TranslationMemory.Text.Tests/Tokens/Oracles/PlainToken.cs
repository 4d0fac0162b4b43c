namespace TranslationMemory.Text.Tests.Tokens.Oracles;

/// <summary>All that a token says.</summary>
internal sealed record PlainToken
{
    public required TextSpan Span { get; init; }

    public required TokenKind Kind { get; init; }

    public required string ExactKey { get; init; }

    public required string FoldKey { get; init; }

    public required Reading Reading { get; init; }

    public required string StemKey { get; init; }

    public Placeable? Placeable { get; init; }

    public bool IsNegation { get; init; }

    public static PlainToken Of(Token token) => new()
    {
        Span = token.Span,
        Kind = token.Kind,
        ExactKey = token.ExactKey,
        FoldKey = token.FoldKey,
        Reading = token.Reading,
        StemKey = token.StemKey,
        Placeable = token.Placeable,
        IsNegation = token.IsNegation,
    };
}
