using System.Text.Json;
using TranslationMemory.Cli.Json;
using TranslationMemory.Cli.Texts;
using TranslationMemory.V1;

namespace TranslationMemory.Cli.Articles;

/// <summary>An article in JSON; a list leaves out sentences and beads.</summary>
internal static class ArticleJson
{
    public static void WriteHead(Utf8JsonWriter writer, Article article)
    {
        writer.WriteString("name"u8, article.Name);
        writer.WriteString("title"u8, article.Title);
        writer.WriteString("sourceLanguage"u8, article.SourceLanguage);
        writer.WriteString("targetLanguage"u8, article.TargetLanguage);
        writer.WriteNumber("sourceSentenceCount"u8, article.SourceSentenceCount);
        writer.WriteNumber("targetSentenceCount"u8, article.TargetSentenceCount);
        writer.WriteStringOrNull("memory"u8, article.Memory);
        writer.WriteTime("createTime"u8, article.CreateTime);
    }

    public static void Write(Utf8JsonWriter writer, Article article)
    {
        WriteHead(writer, article);
        Write(writer, "sourceSentences"u8, article.SourceSentences);
        Write(writer, "targetSentences"u8, article.TargetSentences);
        writer.WriteStartArray("beads"u8);
        foreach (var bead in article.Beads)
        {
            writer.WriteStartObject();
            Write(writer, "source"u8, bead.SourceIndexes);
            Write(writer, "target"u8, bead.TargetIndexes);
            writer.WriteStringOrNull("unit"u8, bead.Unit);
            writer.WriteString("state"u8, bead.State.Name());
            writer.WriteNumber("posterior"u8, bead.Posterior);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>A bead of two texts that are not stored, its sentences from 0.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="bead">The bead.</param>
    /// <param name="sourceLanguage">Says which side is Arabic.</param>
    public static void WriteAligned(Utf8JsonWriter writer, Bead bead, string sourceLanguage)
    {
        var isArabicFirst = sourceLanguage.StartsWith("ar", StringComparison.Ordinal);
        Write(writer, "ar"u8, (isArabicFirst ? bead.SourceIndexes : bead.TargetIndexes).Select(number => number - 1));
        Write(writer, "en"u8, (isArabicFirst ? bead.TargetIndexes : bead.SourceIndexes).Select(number => number - 1));
        writer.WriteNumber("posterior"u8, Math.Round(bead.Posterior, 4));
    }

    private static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> name, IEnumerable<Sentence> sentences)
    {
        writer.WriteStartArray(name);
        foreach (var sentence in sentences)
        {
            writer.WriteStartObject();
            SentenceJson.Write(writer, sentence);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> name, IEnumerable<int> indexes)
    {
        writer.WriteStartArray(name);
        foreach (var index in indexes)
        {
            writer.WriteNumberValue(index);
        }

        writer.WriteEndArray();
    }
}
