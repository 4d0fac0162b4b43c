using System.Text.Json;
using TranslationMemory.Cli.Glossaries;
using TranslationMemory.Cli.Json;
using TranslationMemory.V1;

namespace TranslationMemory.Cli.Lookups;

/// <summary>
/// <c>{"text":"…","matches":[…],"terms":[…]}</c>, with <c>"fragments":[…]</c> before the terms where there are any. A match has all that its score is made of, as the contract's Explanation
/// says: <c>cost</c> in hundredths of a word, the secondary points, the bounds, the penalties.
/// </summary>
internal static class LookupJson
{
    /// <summary>A hundredth of a hundredth of a word: more digits than any sum of points needs.</summary>
    private const int PointDigits = 4;

    public static void Write(Utf8JsonWriter writer, string text, LookupSegmentResponse response)
    {
        writer.WriteString("text"u8, text);
        WriteAnswer(writer, response);
    }

    /// <summary>Matches and terms alone.</summary>
    public static void WriteAnswer(Utf8JsonWriter writer, LookupSegmentResponse response)
    {
        writer.WriteStartArray("matches"u8);
        foreach (var match in response.Matches)
        {
            Write(writer, match);
        }

        writer.WriteEndArray();
        if (response.Fragments.Count > 0)
        {
            WriteFragments(writer, response.Fragments);
        }

        TermJson.WriteTerms(writer, response.Terms);
    }

    private static void WriteFragments(Utf8JsonWriter writer, IEnumerable<Fragment> fragments)
    {
        writer.WriteStartArray("fragments"u8);
        foreach (var fragment in fragments)
        {
            writer.WriteStartObject();
            writer.WriteSpan("querySpan"u8, fragment.QuerySpan);
            writer.WriteSpan("unitSpan"u8, fragment.UnitSpan);
            writer.WriteNumber("score"u8, fragment.Score);
            writer.WriteString("source"u8, fragment.SourceText);
            writer.WriteString("target"u8, fragment.TargetText);
            writer.WriteString("unit"u8, fragment.Unit);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, Match match)
    {
        writer.WriteStartObject();
        writer.WriteNumber("score"u8, match.Score);
        writer.WriteString("class"u8, match.MatchClass.Name());
        writer.WriteString("source"u8, match.SourceText);
        writer.WriteString("target"u8, match.TargetText);
        writer.WriteString("unit"u8, match.Unit);
        writer.WriteStartArray("edits"u8);
        foreach (var edit in match.Explanation.Edits)
        {
            Write(writer, edit);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("penalties"u8);
        foreach (var penalty in match.Explanation.Penalties)
        {
            writer.WriteStartObject();
            writer.WriteString("reason"u8, penalty.Reason.Name());
            writer.WriteNumber("points"u8, penalty.Points);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        WriteBasis(writer, match.Explanation);
        writer.WriteEndObject();
    }

    private static void WriteBasis(Utf8JsonWriter writer, Explanation explanation)
    {
        writer.WriteStartArray("secondary"u8);
        foreach (var difference in explanation.Secondary)
        {
            writer.WriteStartObject();
            writer.WriteString("kind"u8, difference.Kind.Name());
            writer.WriteNumber("points"u8, difference.Points);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("ceilings"u8);
        foreach (var ceiling in explanation.Ceilings)
        {
            writer.WriteStartObject();
            writer.WriteString("reason"u8, ceiling.Reason.Name());
            writer.WriteNumber("score"u8, ceiling.Score);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteNumber("wordCount"u8, explanation.WordCount);
        writer.WriteNumber("textScore"u8, explanation.TextScore);
    }

    private static void Write(Utf8JsonWriter writer, Edit edit)
    {
        writer.WriteStartObject();
        writer.WriteString("relation"u8, edit.Relation.Name());
        writer.WriteSpan("querySpan"u8, edit.QuerySpan);
        writer.WriteSpan("unitSpan"u8, edit.UnitSpan);
        writer.WriteNumber("points"u8, Math.Round(edit.Points, PointDigits));
        writer.WriteNumber("cost"u8, edit.Cost);
        writer.WriteEndObject();
    }
}
