using System.Collections.Immutable;

namespace TranslationMemory.Text;

/// <summary>A text with its keys and tokens. The text itself stays as it was written.</summary>
public sealed class AnalyzedText
{
    private string? _foldKey;

    /// <summary>The text as written.</summary>
    public required string Text { get; init; }

    /// <summary>The language whose rules were used.</summary>
    public required TextLanguage Language { get; init; }

    /// <summary>The exact key (K1) of the whole text: equal keys are a 100 % match.</summary>
    public required string ExactKey { get; init; }

    /// <summary>The fold key (K2) of the whole text, made when it is first asked for.</summary>
    public string FoldKey => _foldKey ??= TranslationMemory.Text.FoldKey.Of(ExactKey, Language);

    /// <summary>Words, placeables and punctuation in order; spaces are no tokens.</summary>
    public required ImmutableArray<Token> Tokens { get; init; }

    /// <summary>Inline tags in order; empty for plain text.</summary>
    public ImmutableArray<InlineTag> Tags { get; init; } = [];
}
