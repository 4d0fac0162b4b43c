using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace TranslationMemory.Cli.Json;

/// <summary>Writes JSON objects, one a line, in UTF-8 with Arabic readable.</summary>
internal sealed class JsonLines : IDisposable
{
    private const int FlushBytes = 64 * 1024;

    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        // Every object is written by code of this program that closes what it opens.
        SkipValidation = true,
    };

    private readonly Stream _stream;
    private readonly ArrayBufferWriter<byte> _buffer = new(FlushBytes);
    private readonly Utf8JsonWriter _writer;

    public JsonLines(Stream stream)
    {
        _stream = stream;
        _writer = new Utf8JsonWriter(_buffer, Options);
    }

    /// <summary>Writes one object.</summary>
    /// <param name="properties">Writes its properties.</param>
    public void Write(Action<Utf8JsonWriter> properties)
    {
        _writer.WriteStartObject();
        properties(_writer);
        _writer.WriteEndObject();
        _writer.Flush();
        _writer.Reset();
        _buffer.Write("\n"u8);
        if (_buffer.WrittenCount >= FlushBytes)
        {
            Flush();
        }
    }

    /// <summary>Brings everything written to the stream.</summary>
    public void Flush()
    {
        if (_buffer.WrittenCount > 0)
        {
            _stream.Write(_buffer.WrittenSpan);
            _stream.Flush();
            _buffer.ResetWrittenCount();
        }
    }

    public void Dispose() => _writer.Dispose();
}
