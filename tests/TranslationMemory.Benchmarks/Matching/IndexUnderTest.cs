using System.Diagnostics;
using System.Globalization;
using TranslationMemory.Benchmarks.Output;
using TranslationMemory.Benchmarks.Text;
using TranslationMemory.Matching;

namespace TranslationMemory.Benchmarks.Matching;

/// <summary>The index, filled from a stream of units, and what filling it cost.</summary>
internal sealed class IndexUnderTest
{
    private const int BatchSize = 10_000;
    private const int SampleSize = 100_000;

    private readonly TimeSpan _passed;
    private readonly TimeSpan _cpu;
    private readonly TimeSpan _compactionCpu;
    private readonly long _heapBytes;
    private readonly long _textBytes;
    private readonly long _objectBytesOfSample;

    /// <summary>Fills an index and makes its parts as few as can be, as after an import.</summary>
    public IndexUnderTest(IEnumerable<TranslationUnit> units, Engine engine)
    {
        var empty = GC.GetTotalMemory(forceFullCollection: true);
        Index = new SegmentIndex(engine.Analyzer, NoNames.Instance, new PenaltyOptions());
        var sample = new List<TranslationUnit>(SampleSize);
        foreach (var batch in units.Chunk(BatchSize))
        {
            _textBytes += batch.Sum(unit => 2L * (unit.SourceText.Length + unit.TargetText.Length));
            var (cpu, start) = (Environment.CpuUsage.TotalTime, Stopwatch.GetTimestamp());
            Index.Upsert(batch);
            _passed += Stopwatch.GetElapsedTime(start);
            _cpu += Environment.CpuUsage.TotalTime - cpu;
            sample.AddRange(batch.Take(SampleSize - sample.Count));
        }

        var beforeCompaction = Environment.CpuUsage.TotalTime;
        Index.CompactAsync(CancellationToken.None).GetAwaiter().GetResult();
        _compactionCpu = Environment.CpuUsage.TotalTime - beforeCompaction;
        _objectBytesOfSample = SizeOfCopies(sample);
        sample = [];
        _heapBytes = GC.GetTotalMemory(forceFullCollection: true) - empty;
    }

    /// <summary>The index.</summary>
    public SegmentIndex Index { get; }

    /// <summary>Reports size and speed.</summary>
    public void Write(Report report)
    {
        var count = Math.Max(1, Index.Count);
        report.Heading("Building and memory");
        report.Table(
            ["units", "built in s", "of CPU s", "units/s of CPU", "CPU s of compaction", "heap bytes a unit", "text alone (UTF-16) bytes a unit", "as objects (sample) bytes a unit"],
            [
                [
                    Index.Count.ToString("N0", CultureInfo.InvariantCulture),
                    _passed.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture),
                    _cpu.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture),
                    (count / _cpu.TotalSeconds).ToString("N0", CultureInfo.InvariantCulture),
                    _compactionCpu.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture),
                    (_heapBytes / count).ToString("N0", CultureInfo.InvariantCulture),
                    (_textBytes / count).ToString("N0", CultureInfo.InvariantCulture),
                    (_objectBytesOfSample / Math.Min(SampleSize, count)).ToString("N0", CultureInfo.InvariantCulture),
                ],
            ]);
    }

    private static long SizeOfCopies(List<TranslationUnit> units)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var copies = units.ConvertAll(unit => unit with
        {
            Id = new string(unit.Id),
            SourceText = new string(unit.SourceText.AsSpan()),
            TargetText = new string(unit.TargetText.AsSpan()),
        });
        var size = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(copies);
        return size;
    }
}
