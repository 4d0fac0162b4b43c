using System.Text.Json;
using TranslationMemory.Cli.Json;
using TranslationMemory.V1;

namespace TranslationMemory.Cli.Memories;

/// <summary>Memories and their counts in JSON.</summary>
internal static class MemoryJson
{
    public static void Write(Utf8JsonWriter writer, Memory memory)
    {
        writer.WriteString("name"u8, memory.Name);
        writer.WriteString("displayName"u8, memory.DisplayName);
        writer.WriteString("sourceLanguage"u8, memory.SourceLanguage);
        writer.WriteString("targetLanguage"u8, memory.TargetLanguage);
        writer.WriteNumber("penalty"u8, memory.Penalty);
        writer.WriteString("description"u8, memory.Description);
        writer.WriteNumber("unitCount"u8, memory.UnitCount);
        writer.WriteTime("createTime"u8, memory.CreateTime);
        writer.WriteTime("updateTime"u8, memory.UpdateTime);
    }

    public static void Write(Utf8JsonWriter writer, MemoryStats stats)
    {
        writer.WriteString("name"u8, stats.Name);
        writer.WriteNumber("unitCount"u8, stats.UnitCount);
        writer.WriteNumber("distinctSourceCount"u8, stats.DistinctSourceCount);
        Write(writer, "unitsByStatus"u8, stats.UnitsByStatus);
        Write(writer, "unitsByOrigin"u8, stats.UnitsByOrigin);
        writer.WriteTime("lastChangeTime"u8, stats.LastChangeTime);
    }

    private static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> name, IEnumerable<KeyValuePair<string, long>> counts)
    {
        writer.WriteStartObject(name);
        foreach (var (key, count) in counts.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            writer.WriteNumber(key, count);
        }

        writer.WriteEndObject();
    }
}
