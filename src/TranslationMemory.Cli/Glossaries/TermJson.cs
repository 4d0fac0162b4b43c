using System.Text.Json;
using TranslationMemory.Cli.Json;
using TranslationMemory.V1;

namespace TranslationMemory.Cli.Glossaries;

/// <summary>Found terms and issues in JSON.</summary>
internal static class TermJson
{
    /// <summary><c>{"text":"…","terms":[…]}</c>.</summary>
    public static void Write(Utf8JsonWriter writer, string text, IEnumerable<TermHit> terms)
    {
        writer.WriteString("text"u8, text);
        WriteTerms(writer, terms);
    }

    /// <summary><c>"terms":[{"start":0,"length":6,"text":"…","entry":"…","source":"…","target":"…","hit":"clitic","proclitics":["ب"],"primary":true}]</c>.</summary>
    public static void WriteTerms(Utf8JsonWriter writer, IEnumerable<TermHit> terms)
    {
        writer.WriteStartArray("terms"u8);
        foreach (var term in terms)
        {
            writer.WriteStartObject();
            writer.WriteStartAndLength(term.Span);
            writer.WriteString("text"u8, term.Text);
            writer.WriteString("entry"u8, term.Entry);
            writer.WriteString("source"u8, term.Term);
            writer.WriteString("target"u8, TermView.Rendering(term));
            writer.WriteString("hit"u8, term.HitClass.Name());
            writer.WriteStrings("proclitics"u8, term.Proclitics);
            writer.WriteBoolean("primary"u8, term.Primary);
            writer.WriteStrings("procliticMeanings"u8, term.ProcliticMeanings);
            writer.WriteStringOrNull("enclitic"u8, term.Enclitic);
            writer.WriteStringOrNull("encliticMeaning"u8, term.EncliticMeaning);
            writer.WriteNumber("confidence"u8, term.Confidence);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    public static void Write(Utf8JsonWriter writer, TermIssue issue)
    {
        writer.WriteString("kind"u8, issue.Kind.Name());
        writer.WriteString("entry"u8, issue.Entry);
        writer.WriteStringOrNull("source"u8, issue.SourceText);
        writer.WriteSpan("sourceSpan"u8, issue.SourceSpan);
        writer.WriteStringOrNull("target"u8, issue.TargetText);
        writer.WriteSpan("targetSpan"u8, issue.TargetSpan);
        writer.WriteStrings("expected"u8, issue.Expected);
    }
}
