using System.Text.Json;
using TranslationMemory.Cli.Json;
using TranslationMemory.V1;

namespace TranslationMemory.Cli.Units;

/// <summary>A unit in JSON.</summary>
internal static class UnitJson
{
    public static void Write(Utf8JsonWriter writer, Unit unit)
    {
        writer.WriteString("name"u8, unit.Name);
        writer.WriteString("sourceLanguage"u8, unit.SourceLanguage);
        writer.WriteString("targetLanguage"u8, unit.TargetLanguage);
        writer.WriteString("source"u8, unit.SourceText);
        writer.WriteString("target"u8, unit.TargetText);
        writer.WriteString("status"u8, unit.Status.Name());
        writer.WriteString("origin"u8, unit.Origin.Name());
        writer.WriteString("author"u8, unit.Author);
        writer.WriteStringOrNull("document"u8, unit.Context?.Document ?? string.Empty);
        writer.WriteTime("createTime"u8, unit.CreateTime);
        writer.WriteTime("updateTime"u8, unit.UpdateTime);
    }
}
