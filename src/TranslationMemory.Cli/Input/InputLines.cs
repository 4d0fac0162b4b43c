using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Text;

namespace TranslationMemory.Cli.Input;

/// <summary>One line of standard input.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Text">The line without its end; what can be read of it when it is not UTF-8.</param>
/// <param name="Problem">What is wrong with it; null when nothing is.</param>
internal readonly record struct InputLine(long Number, string Text, string? Problem);

/// <summary>Reads lines of UTF-8 as they come, so that a line is answered before the next is written.</summary>
internal static class InputLines
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The lines: ended by LF or CRLF, the last also by the end of the input. A byte order mark is passed over.</summary>
    public static async IAsyncEnumerable<InputLine> ReadAsync(
        Stream stream, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var reader = PipeReader.Create(stream, new StreamPipeReaderOptions(bufferSize: 64 * 1024, leaveOpen: true));
        var number = 0L;
        while (true)
        {
            var result = await reader.ReadAsync(cancellationToken);
            var buffer = result.Buffer;
            while (buffer.PositionOf((byte)'\n') is { } end)
            {
                yield return Decode(buffer.Slice(0, end), ++number);
                buffer = buffer.Slice(buffer.GetPosition(1, end));
            }

            if (result.IsCompleted)
            {
                if (!buffer.IsEmpty)
                {
                    yield return Decode(buffer, ++number);
                }

                break;
            }

            reader.AdvanceTo(buffer.Start, buffer.End);
        }

        await reader.CompleteAsync();
    }

    private static InputLine Decode(ReadOnlySequence<byte> bytes, long number)
    {
        var line = bytes.ToArray().AsSpan();
        if (number == 1 && line.StartsWith(Encoding.UTF8.Preamble))
        {
            line = line[Encoding.UTF8.Preamble.Length..];
        }

        if (line.EndsWith("\r"u8))
        {
            line = line[..^1];
        }

        try
        {
            return new InputLine(number, Strict.GetString(line), Problem: null);
        }
        catch (DecoderFallbackException exception)
        {
            return new InputLine(number, Encoding.UTF8.GetString(line), $"Line {number} {TextFile.Problem(exception)}.");
        }
    }
}
