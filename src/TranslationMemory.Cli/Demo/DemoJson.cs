using System.Text.Json;
using TranslationMemory.Cli.Json;
using TranslationMemory.Cli.Lookups;
using TranslationMemory.Cli.Texts;

namespace TranslationMemory.Cli.Demo;

/// <summary>The demonstration for machines: an object a sentence, and the summary last.</summary>
internal static class DemoJson
{
    public static void Write(JsonLines lines, DemoResult result)
    {
        foreach (var sentence in result.Sentences)
        {
            lines.Write(writer => Write(writer, sentence));
        }

        lines.Write(writer => Write(writer, result, DemoSummary.Of(result)));
    }

    private static void Write(Utf8JsonWriter writer, DemoSentence sentence)
    {
        SentenceJson.Write(writer, sentence.Sentence);
        writer.WriteStartArray("contains"u8);
        foreach (var index in sentence.Contains)
        {
            writer.WriteNumberValue(index);
        }

        writer.WriteEndArray();
        LookupJson.WriteAnswer(writer, sentence.Earlier);
        writer.WriteNumber("scoreAlone"u8, sentence.Alone?.Score ?? 0);
        writer.WriteNumber("scoreInPlace"u8, sentence.InPlace?.Score ?? 0);
    }

    private static void Write(Utf8JsonWriter writer, DemoResult result, DemoSummary summary)
    {
        writer.WriteNumber("sentences"u8, summary.Sentences);
        writer.WriteNumber("repeats"u8, summary.Repeats);
        writer.WriteNumber("innerRepeats"u8, summary.InnerRepeats);
        writer.WriteNumber("boilerplate"u8, summary.Boilerplate);
        Write(writer, "matchesEarlier"u8, summary.Earlier);
        Write(writer, "matchesAlone"u8, summary.Alone);
        Write(writer, "matchesInPlace"u8, summary.InPlace);
        writer.WriteNumber("terms"u8, summary.Terms);
        writer.WriteNumber("termsWithClitics"u8, summary.TermsWithClitics);
        writer.WriteNumber("termEntries"u8, summary.TermEntries);
        writer.WriteNumber("earlierUnits"u8, result.EarlierUnits);
        writer.WriteNumber("ownUnits"u8, result.OwnUnits);
        writer.WriteNumber("entries"u8, result.Entries);
        writer.WriteNumber("seconds"u8, Math.Round(result.Times.Total.TotalSeconds, 3));
    }

    private static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> name, IEnumerable<(string Band, int Count)> counts)
    {
        writer.WriteStartObject(name);
        foreach (var (band, count) in counts)
        {
            writer.WriteNumber(band, count);
        }

        writer.WriteEndObject();
    }
}
