using System.Diagnostics;
using System.Globalization;
using TranslationMemory.Benchmarks.Output;
using TranslationMemory.Benchmarks.Text;
using TranslationMemory.Matching;
using TranslationMemory.Server.Engine;

namespace TranslationMemory.Benchmarks.Matching;

/// <summary>Stores an index in a folder, and opens it from there as the service does, in mapped files.</summary>
internal sealed class StoredIndexRun(Report report, string folder)
{
    private string Manifest => Path.Combine(folder, IndexImage.ManifestFile);

    /// <summary>True when the folder holds an index.</summary>
    public bool IsThere => File.Exists(Manifest);

    /// <summary>Stores the index and reports its size and how long it took.</summary>
    public void Save(SegmentIndex index)
    {
        Directory.CreateDirectory(folder);
        var start = Stopwatch.GetTimestamp();
        var names = index.Capture(index.Count).Save(name => File.Create(Path.Combine(folder, name)), CancellationToken.None);
        var passed = Stopwatch.GetElapsedTime(start);
        var bytes = names.Sum(name => new FileInfo(Path.Combine(folder, name)).Length);
        report.Heading("Storing the index");
        report.Table(
            ["units", "files", "MB", "bytes a unit", "in s"],
            [[Number(index.Count), Number(names.Count), Number(bytes / 1_000_000), Number(bytes / Math.Max(1, index.Count)), Seconds(passed)]]);
    }

    /// <summary>Opens the index and reports how long it took to open it and to read all of it.</summary>
    /// <exception cref="InputException">It is damaged, or was made with another lexicon.</exception>
    public SegmentIndex Open(Engine engine)
    {
        try
        {
            var start = Stopwatch.GetTimestamp();
            var index = SegmentIndex.Open(name => MappedFile.Open(Path.Combine(folder, name)), engine.Analyzer, NoNames.Instance, new PenaltyOptions(), out _);
            var opened = Stopwatch.GetElapsedTime(start);
            var heap = GC.GetTotalMemory(forceFullCollection: true);
            index.Verification.GetAwaiter().GetResult();
            report.Heading("Opening the stored index");
            report.Table(
                ["units", "opened in s", "read to its end in s", "heap of the process MB", "resident MB with all of it read"],
                [[Number(index.Count), Seconds(opened), Seconds(Stopwatch.GetElapsedTime(start)), Number(heap / 1_000_000), Number(Environment.WorkingSet / 1_000_000)]]);
            return index;
        }
        catch (SnapshotException exception)
        {
            throw new InputException($"'{folder}': {exception.Message}");
        }
    }

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture);
}
