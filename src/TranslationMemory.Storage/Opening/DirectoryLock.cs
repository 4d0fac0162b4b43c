using System.Globalization;
using System.Text;

namespace TranslationMemory.Storage;

/// <summary>
/// Keeps every other process out of a data directory. The lock belongs to the open file, so that the system takes it
/// away with the process, however that ends; the file itself stays.
/// </summary>
internal sealed class DirectoryLock : IDisposable
{
    private const string LockFile = "store.lock";

    /// <summary>A file of its own, because nobody else can read the locked one.</summary>
    private const string HolderFile = "store.pid";

    /// <summary>What the system answers when another process has the lock: EWOULDBLOCK on Linux, on macOS, on Windows.</summary>
    private static readonly int[] SharingViolations = [11, 35, unchecked((int)0x80070020)];

    private readonly FileStream _file;

    private DirectoryLock(FileStream file) => _file = file;

    /// <summary>Takes the lock.</summary>
    /// <exception cref="StoreException">Another process has it, or the directory cannot be written.</exception>
    public static DirectoryLock Take(string directory)
    {
        try
        {
            Directory.CreateDirectory(directory);
            var taken = new DirectoryLock(new FileStream(
                Path.Combine(directory, LockFile), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            try
            {
                File.WriteAllText(
                    Path.Combine(directory, HolderFile),
                    Environment.ProcessId.ToString(CultureInfo.InvariantCulture),
                    Encoding.ASCII);
                return taken;
            }
            catch
            {
                taken.Dispose();
                throw;
            }
        }
        catch (IOException exception) when (SharingViolations.Contains(exception.HResult))
        {
            throw new StoreException(StoreErrorKind.InUse, directory, InUse(directory), exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new StoreException(
                StoreErrorKind.CannotWrite,
                directory,
                $"The data directory '{directory}' cannot be written: give another one, or the right to write in it.",
                exception);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    private static string InUse(string directory)
    {
        var holder = ReadHolder(directory);
        var by = holder is null ? "another process" : $"the process {holder}";
        return $"The data directory '{directory}' is in use by {by}: stop it, or give another directory.";
    }

    private static string? ReadHolder(string directory)
    {
        try
        {
            var text = File.ReadAllText(Path.Combine(directory, HolderFile), Encoding.ASCII);
            return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
                ? id.ToString(CultureInfo.InvariantCulture)
                : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
