using System.Text.Json;
using TranslationMemory.Cli.Json;
using TranslationMemory.V1;

namespace TranslationMemory.Cli.Glossaries;

/// <summary>Glossaries and entries in JSON.</summary>
internal static class EntryJson
{
    public static void Write(Utf8JsonWriter writer, Glossary glossary)
    {
        writer.WriteString("name"u8, glossary.Name);
        writer.WriteString("displayName"u8, glossary.DisplayName);
        writer.WriteString("description"u8, glossary.Description);
        writer.WriteNumber("entryCount"u8, glossary.EntryCount);
        writer.WriteTime("createTime"u8, glossary.CreateTime);
        writer.WriteTime("updateTime"u8, glossary.UpdateTime);
    }

    public static void Write(Utf8JsonWriter writer, Entry entry)
    {
        writer.WriteString("name"u8, entry.Name);
        writer.WriteString("kind"u8, entry.Kind.Name());
        writer.WriteString("domain"u8, entry.Domain);
        writer.WriteStartArray("terms"u8);
        foreach (var term in entry.Terms)
        {
            writer.WriteStartObject();
            writer.WriteString("language"u8, term.LanguageCode);
            writer.WriteString("text"u8, term.Text);
            writer.WriteString("status"u8, term.Status.Name());
            writer.WriteStrings("variants"u8, term.Variants);
            writer.WriteStrings("forms"u8, term.Forms);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStringOrNull("definition"u8, entry.Definition);
        writer.WriteStringOrNull("source"u8, entry.Source);
        writer.WriteStringOrNull("note"u8, entry.Note);
    }
}
