using System.Globalization;
using TranslationMemory.Matching;
using TranslationMemory.Storage;

namespace TranslationMemory.Server.Engine;

/// <summary>
/// The stored index: files in a directory beside the store. It can be lost at any time, since it is made of the store. The file that names all others
/// is called after the change of the store up to which the index is right; that change must be in the store as it was, or the index is another
/// store's. It is written last, so an index that was not written to its end is not there.
/// </summary>
internal sealed class IndexFiles(string dataDirectory, ITranslationStore store)
{
    private const string ManifestPrefix = IndexImage.ManifestFile + "-";
    private const string Unfinished = ".new";

    private readonly string _directory = Path.Combine(dataDirectory, "index");

    /// <summary>Opens the newest index that is right for the store; null when there is none, with the reason in <paramref name="rejected"/>.</summary>
    /// <param name="open">Opens an index from its files.</param>
    /// <param name="rejected">Told why a stored index is not used.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<T?> OpenAsync<T>(
        Func<Func<string, ReadOnlyMemory<byte>>, T> open, Action<string, Exception?> rejected, CancellationToken cancellationToken)
        where T : class
    {
        foreach (var manifest in Manifests().OrderByDescending(manifest => manifest.Sequence))
        {
            if (await store.GetChangeMarkAsync(manifest.Sequence, cancellationToken) != manifest.Mark)
            {
                rejected($"{manifest.Name} is the index of another store.", null);
                continue;
            }

            try
            {
                return open(name => MappedFile.Open(Path.Combine(_directory, name == IndexImage.ManifestFile ? manifest.Name : name)));
            }
            catch (Exception exception) when (exception is SnapshotException or IOException or UnauthorizedAccessException)
            {
                rejected($"{manifest.Name}: {exception.Message}", exception);
            }
        }

        return null;
    }

    /// <summary>Stores an index, in place of the one before.</summary>
    /// <exception cref="IOException">It cannot be written; the one before is still there.</exception>
    public async Task SaveAsync(IndexImage image, CancellationToken cancellationToken)
    {
        var mark = await store.GetChangeMarkAsync(image.Sequence, cancellationToken)
            ?? throw new InvalidOperationException($"The store has no change {image.Sequence}.");
        var manifestName = string.Create(CultureInfo.InvariantCulture, $"{ManifestPrefix}{image.Sequence:x16}-{mark}");
        Directory.CreateDirectory(_directory);
        var written = new List<string>();
        var names = image.Save(
            name =>
            {
                var path = Path.Combine(_directory, name == IndexImage.ManifestFile ? manifestName : name);
                if (name != IndexImage.ManifestFile && File.Exists(path))
                {
                    return null;
                }

                written.Add(path);
                return new FileStream(path + Unfinished, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 1 << 16);
            },
            cancellationToken);
        foreach (var path in written)
        {
            using (var file = File.OpenHandle(path + Unfinished, FileMode.Open, FileAccess.ReadWrite))
            {
                RandomAccess.FlushToDisk(file);
            }

            File.Move(path + Unfinished, path, overwrite: true);
        }

        RemoveAllBut([.. names.Select(name => name == IndexImage.ManifestFile ? manifestName : name)]);
    }

    /// <summary>Removes the stored index, such as a damaged one.</summary>
    public void Remove() => RemoveAllBut([]);

    private IEnumerable<Manifest> Manifests() => Directory.Exists(_directory)
        ? Directory.EnumerateFiles(_directory, ManifestPrefix + "*").Select(path => Manifest.Parse(Path.GetFileName(path))).OfType<Manifest>()
        : [];

    private void RemoveAllBut(HashSet<string> names)
    {
        if (!Directory.Exists(_directory))
        {
            return;
        }

        foreach (var path in Directory.EnumerateFiles(_directory).Where(path => !names.Contains(Path.GetFileName(path))))
        {
            try
            {
                File.Delete(path);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // Windows keeps files that are mapped; they go with the next index.
            }
        }
    }

    private sealed record Manifest(string Name, long Sequence, string Mark)
    {
        public static Manifest? Parse(string name) =>
            name[ManifestPrefix.Length..].Split('-') is [var sequence, var mark]
            && long.TryParse(sequence, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number)
                ? new Manifest(name, number, mark)
                : null;
    }
}
