using TranslationMemory.Text;
using TranslationMemory.V1;

namespace TranslationMemory.Server.Texts;

/// <summary>Spans, sentences, tokens and placeables as the contract writes them.</summary>
internal static class TextMapping
{
    public static V1.TextSpan ToMessage(Text.TextSpan span) => new() { Start = span.Start, Length = span.Length };

    public static Sentence ToMessage(ArticleSentence sentence, string text) => new()
    {
        Index = sentence.Index,
        Text = sentence.Span.In(text),
        Span = ToMessage(sentence.Span),
        Kind = (V1.SentenceKind)sentence.Kind,
        SameAs = sentence.SameAs ?? 0,
    };

    public static V1.Token ToMessage(Text.Token token, string text)
    {
        var message = new V1.Token
        {
            Span = ToMessage(token.Span),
            Text = token.Span.In(text),
            Kind = token.Kind switch
            {
                Text.TokenKind.Word => V1.TokenKind.Word,
                Text.TokenKind.Placeable => V1.TokenKind.Placeable,
                _ => V1.TokenKind.Punctuation,
            },
            ExactKey = token.ExactKey,
            FoldKey = token.FoldKey,
            Stem = token.Reading.Stem,
            Enclitic = token.Reading.Enclitic,
        };
        message.Proclitics.AddRange(token.Reading.Proclitics.ToStrings());
        return message;
    }

    public static V1.Placeable ToMessage(Text.Placeable placeable, string text, TextLanguage language) => new()
    {
        Type = NameOf(placeable.Type),
        Span = ToMessage(placeable.Span),
        Text = placeable.Span.In(text),
        Value = placeable.Value,
        AlternativeValue = placeable.AlternativeValue ?? string.Empty,
        GregorianValue = placeable.GregorianValue ?? string.Empty,
        PluralCategory = PluralRules.Of(placeable, language)?.ToString().ToLowerInvariant() ?? string.Empty,
    };

    /// <summary>The type's name in the contract: <c>date-range</c>.</summary>
    private static string NameOf(PlaceableType type) => type switch
    {
        PlaceableType.DateRange => "date-range",
        PlaceableType.HijriDate => "hijri-date",
        _ => type.ToString().ToLowerInvariant(),
    };
}
