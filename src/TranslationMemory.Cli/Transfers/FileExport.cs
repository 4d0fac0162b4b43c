using TranslationMemory.Cli.CommandLine;
using TranslationMemory.Cli.Input;

namespace TranslationMemory.Cli.Transfers;

/// <summary>Writes an export: whole or not at all.</summary>
internal static class FileExport
{
    /// <summary>Writes to a file beside the wanted one and moves it there at the end, or straight to standard output.</summary>
    /// <param name="file">The file, or - for standard output.</param>
    /// <param name="surroundings">Where relative paths begin.</param>
    /// <param name="write">Writes the content.</param>
    /// <param name="cancellationToken">Stops it; the file that was there stays as it was.</param>
    /// <exception cref="UsageException">There can be no such file.</exception>
    /// <exception cref="RefusedException">The file cannot be written.</exception>
    public static async Task RunAsync(
        string file, Surroundings surroundings, Func<Stream, CancellationToken, Task> write, CancellationToken cancellationToken)
    {
        if (file == TextFile.Standard)
        {
            await write(surroundings.Out, cancellationToken);
            await surroundings.Out.FlushAsync(cancellationToken);
            return;
        }

        var path = Path.GetFullPath(file, surroundings.CurrentDirectory);
        if (Directory.Exists(path))
        {
            throw new UsageException($"{file} is a directory; a file is wanted.");
        }

        if (!Directory.Exists(Path.GetDirectoryName(path)))
        {
            throw new UsageException($"{file} cannot be written: its directory is not there.");
        }

        try
        {
            if (OpenInPlace(path) is { } stream)
            {
                await using (stream)
                {
                    await write(stream, cancellationToken);
                }
            }
            else
            {
                await ReplaceAsync(TargetOf(path), write, cancellationToken);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new RefusedException($"{file} cannot be written: {exception.Message}");
        }
    }

    /// <summary>Devices and pipes are written where they are: a file in their place would be no device any more.</summary>
    private static FileStream? OpenInPlace(string path)
    {
        if (OperatingSystem.IsWindows() || !File.Exists(path))
        {
            return null;
        }

        var stream = new FileStream(path, FileMode.Open, FileAccess.Write);
        if (!stream.CanSeek || path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal))
        {
            return stream;
        }

        stream.Dispose();
        return null;
    }

    /// <summary>A link stays a link: the file behind it is replaced.</summary>
    private static string TargetOf(string path) => File.Exists(path)
        ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path
        : path;

    private static async Task ReplaceAsync(string path, Func<Stream, CancellationToken, Task> write, CancellationToken cancellationToken)
    {
        var unfinished = $"{path}.{Guid.NewGuid():N}.part";
        try
        {
            await using (var stream = new FileStream(unfinished, FileMode.CreateNew, FileAccess.Write))
            {
                await write(stream, cancellationToken);
                stream.Flush(flushToDisk: true);
            }

            File.Move(unfinished, path, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }
}
