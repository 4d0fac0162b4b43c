using System.Text.Json;
using TranslationMemory.V1;

namespace TranslationMemory.Cli.Transfers;

/// <summary>The end of an import in JSON.</summary>
internal static class ImportJson
{
    public static void Write(Utf8JsonWriter writer, string file, string into, ImportResult result)
    {
        writer.WriteString("file"u8, file);
        writer.WriteString("into"u8, into);
        writer.WriteNumber("created"u8, result.Totals.Created);
        writer.WriteNumber("updated"u8, result.Totals.Updated);
        writer.WriteNumber("unchanged"u8, result.Totals.Unchanged);
        writer.WriteNumber("rejected"u8, result.Totals.Rejected);
        writer.WriteStartArray("rejections"u8);
        foreach (var item in result.RejectedItems)
        {
            writer.WriteStartObject();
            writer.WriteNumber("line"u8, item.Line);
            writer.WriteString("reason"u8, item.Reason);
            writer.WriteString("text"u8, item.Text);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("notes"u8);
        foreach (var note in result.Notes)
        {
            writer.WriteStringValue(note);
        }

        writer.WriteEndArray();
    }
}
