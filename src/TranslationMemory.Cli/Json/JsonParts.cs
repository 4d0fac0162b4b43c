using System.Globalization;
using System.Text.Json;
using Google.Protobuf.WellKnownTypes;
using TranslationMemory.V1;

namespace TranslationMemory.Cli.Json;

/// <summary>Properties that several objects have.</summary>
internal static class JsonParts
{
    /// <summary>What answers a line that cannot be answered.</summary>
    public static void WriteProblem(this Utf8JsonWriter writer, string text, string problem)
    {
        writer.WriteString("text"u8, text);
        writer.WriteString("error"u8, problem);
    }

    /// <summary><c>"start":0,"length":6</c>.</summary>
    public static void WriteStartAndLength(this Utf8JsonWriter writer, TextSpan? span)
    {
        writer.WriteNumber("start"u8, span?.Start ?? 0);
        writer.WriteNumber("length"u8, span?.Length ?? 0);
    }

    /// <summary><c>"querySpan":[0,5]</c>: first offset, and the one behind the last.</summary>
    public static void WriteSpan(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, TextSpan? span)
    {
        writer.WriteStartArray(name);
        writer.WriteNumberValue(span?.Start ?? 0);
        writer.WriteNumberValue((span?.Start ?? 0) + (span?.Length ?? 0));
        writer.WriteEndArray();
    }

    /// <summary>A list of strings.</summary>
    public static void WriteStrings(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, IEnumerable<string> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values)
        {
            writer.WriteStringValue(value);
        }

        writer.WriteEndArray();
    }

    /// <summary>A string, or null when it is empty.</summary>
    public static void WriteStringOrNull(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, string value)
    {
        if (value.Length > 0)
        {
            writer.WriteString(name, value);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    /// <summary>A time in ISO 8601, UTC; null when it is not set.</summary>
    public static void WriteTime(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, Timestamp? time) =>
        writer.WriteStringOrNull(name, Format(time));

    /// <summary>A time in ISO 8601, UTC; empty when it is not set.</summary>
    public static string Format(Timestamp? time) =>
        time?.ToDateTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) ?? string.Empty;
}
