using System.Globalization;
using TranslationMemory.Alignment;
using TranslationMemory.Server.Hosting;
using TranslationMemory.Storage;

namespace TranslationMemory.Server.Engine;

/// <summary>
/// The learnt lexicon in a file beside the store, called after the content that it was learnt from. It can be lost at any time; one that is
/// damaged or another store's is not used.
/// </summary>
internal sealed class LexiconFiles(string dataDirectory, ITranslationStore store, ILogger<LexiconFiles> logger)
{
    private const string Prefix = "lexicon-";
    private const string Unfinished = ".new";

    private readonly string _directory = Path.Combine(dataDirectory, "alignment");

    /// <summary>Reads the stored lexicon; null when there is none that can be used.</summary>
    public async Task<(TranslationLexicon Lexicon, ContentState Source)?> OpenAsync(CancellationToken cancellationToken)
    {
        if (!Directory.Exists(_directory))
        {
            return null;
        }

        foreach (var path in Directory.EnumerateFiles(_directory, Prefix + "*").Order(StringComparer.Ordinal))
        {
            if (await ReadSourceAsync(Path.GetFileName(path), cancellationToken) is { } source)
            {
                try
                {
                    await using var file = File.OpenRead(path);
                    return (TranslationLexicon.Read(file), source);
                }
                catch (Exception exception) when (exception is InvalidDataException or IOException or UnauthorizedAccessException)
                {
                    Log.TranslationLexiconRejected(logger, Path.GetFileName(path), exception);
                }
            }
        }

        return null;
    }

    /// <summary>Stores a lexicon, in place of the one before.</summary>
    /// <exception cref="IOException">It cannot be written; the one before is still there.</exception>
    public async Task SaveAsync(TranslationLexicon lexicon, ContentState source, CancellationToken cancellationToken)
    {
        var mark = await store.GetChangeMarkAsync(source.UnitSequence, cancellationToken)
            ?? throw new InvalidOperationException($"The store has no change {source.UnitSequence}.");
        var path = Path.Combine(
            _directory,
            string.Create(CultureInfo.InvariantCulture, $"{Prefix}{source.UnitSequence:x}-{source.EntryCount:x}-{source.EntrySequence:x}-{mark}"));
        Directory.CreateDirectory(_directory);
        using (var file = new FileStream(path + Unfinished, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            lexicon.Write(file);
            file.Flush(flushToDisk: true);
        }

        File.Move(path + Unfinished, path, overwrite: true);
        foreach (var other in Directory.EnumerateFiles(_directory).Where(other => !string.Equals(other, path, StringComparison.Ordinal)))
        {
            File.Delete(other);
        }
    }

    /// <summary>The content that a file was learnt from; null when it is not a lexicon of this store.</summary>
    private async Task<ContentState?> ReadSourceAsync(string name, CancellationToken cancellationToken) =>
        name[Prefix.Length..].Split('-') is [var units, var entries, var sequence, var mark]
        && TryParse(units, out var unitSequence) && TryParse(entries, out var entryCount) && TryParse(sequence, out var entrySequence)
        && string.Equals(await store.GetChangeMarkAsync(unitSequence, cancellationToken), mark, StringComparison.Ordinal)
            ? new ContentState(unitSequence, entryCount, entrySequence)
            : null;

    private static bool TryParse(string text, out long number) =>
        long.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out number);
}
