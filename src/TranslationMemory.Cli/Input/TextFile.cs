using System.Text;
using TranslationMemory.Cli.CommandLine;

namespace TranslationMemory.Cli.Input;

/// <summary>A whole text from a file or from standard input.</summary>
internal static class TextFile
{
    /// <summary>Names standard input, or standard output.</summary>
    public const string Standard = "-";

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a text: UTF-8, or UTF-16 with a byte order mark.</summary>
    /// <exception cref="UsageException">The file is not there.</exception>
    /// <exception cref="RefusedException">It is not text in these encodings, or it is empty.</exception>
    public static async Task<string> ReadAsync(string file, Surroundings surroundings, CancellationToken cancellationToken)
    {
        var bytes = file == Standard
            ? await ReadAllAsync(surroundings.In, cancellationToken)
            : await File.ReadAllBytesAsync(Require(file, surroundings), cancellationToken);
        var name = file == Standard ? "Standard input" : file;
        var text = Decode(bytes, name);
        return string.IsNullOrWhiteSpace(text) ? throw new RefusedException($"{name} is empty; there is no text in it.") : text;
    }

    /// <summary>The full path of a file that is there.</summary>
    /// <exception cref="UsageException">It is not.</exception>
    public static string Require(string file, Surroundings surroundings)
    {
        if (file.Length == 0)
        {
            throw new UsageException("The name of the file is empty.");
        }

        var path = Path.GetFullPath(file, surroundings.CurrentDirectory);
        if (Directory.Exists(path))
        {
            throw new UsageException($"{file} is a directory; a file is wanted.");
        }

        return File.Exists(path) ? path : throw new UsageException($"There is no file {file}.");
    }

    /// <summary>The place and kind of the first bad byte, for a message.</summary>
    public static string Problem(DecoderFallbackException exception) =>
        $"is not UTF-8: byte 0x{exception.BytesUnknown?.FirstOrDefault() ?? 0:X2} at offset {Math.Max(0, exception.Index)}";

    private static string Decode(byte[] bytes, string name)
    {
        try
        {
            return bytes switch
            {
                [0xEF, 0xBB, 0xBF, ..] => StrictUtf8.GetString(bytes.AsSpan(3)),
                [0xFF, 0xFE, ..] => new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true).GetString(bytes.AsSpan(2)),
                [0xFE, 0xFF, ..] => new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true).GetString(bytes.AsSpan(2)),
                _ => StrictUtf8.GetString(bytes),
            };
        }
        catch (DecoderFallbackException exception)
        {
            throw new RefusedException($"{name} {Problem(exception)}; save it as UTF-8.");
        }
    }

    private static async Task<byte[]> ReadAllAsync(Stream stream, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        await stream.CopyToAsync(buffer, cancellationToken);
        return buffer.ToArray();
    }
}
