using System.Text.Json;
using TranslationMemory.Cli.Json;
using TranslationMemory.V1;

namespace TranslationMemory.Cli.Texts;

/// <summary><c>{"text":"…","exactKey":"…","foldKey":"…","tokens":[…],"placeables":[…]}</c>.</summary>
internal static class AnalysisJson
{
    public static void Write(Utf8JsonWriter writer, string text, NormalizeTextResponse analysis)
    {
        writer.WriteString("text"u8, text);
        writer.WriteString("exactKey"u8, analysis.ExactKey);
        writer.WriteString("foldKey"u8, analysis.FoldKey);
        writer.WriteStartArray("tokens"u8);
        foreach (var token in analysis.Tokens)
        {
            Write(writer, token);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("placeables"u8);
        foreach (var placeable in analysis.Placeables)
        {
            Write(writer, placeable);
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, Token token)
    {
        writer.WriteStartObject();
        writer.WriteString("text"u8, token.Text);
        writer.WriteStartAndLength(token.Span);
        writer.WriteString("kind"u8, token.Kind.Name());
        writer.WriteString("exactKey"u8, token.ExactKey);
        writer.WriteString("foldKey"u8, token.FoldKey);
        writer.WriteString("stem"u8, token.Stem);
        writer.WriteStrings("proclitics"u8, token.Proclitics);
        writer.WriteStringOrNull("enclitic"u8, token.Enclitic);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Placeable placeable)
    {
        writer.WriteStartObject();
        writer.WriteString("type"u8, placeable.Type);
        writer.WriteStartAndLength(placeable.Span);
        writer.WriteString("text"u8, placeable.Text);
        writer.WriteString("value"u8, placeable.Value);
        writer.WriteStringOrNull("alternativeValue"u8, placeable.AlternativeValue);
        writer.WriteStringOrNull("gregorianValue"u8, placeable.GregorianValue);
        writer.WriteStringOrNull("pluralCategory"u8, placeable.PluralCategory);
        writer.WriteEndObject();
    }
}
