using System.Diagnostics;
using TranslationMemory.Benchmarks.Measures;
using TranslationMemory.Benchmarks.Output;
using TranslationMemory.Matching;

namespace TranslationMemory.Benchmarks.Matching;

/// <summary>Measures a reader alone and beside a writer that inserts units one by one at a steady rate.</summary>
internal sealed class InsertRun(Report report, ISegmentIndex index, CancellationToken cancellationToken)
{
    private const int Threshold = 70;
    private const int Matches = 5;
    private const int FoundCheck = 50;
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(5);

    /// <summary>Measures, with <paramref name="units"/> to insert.</summary>
    public void Run(QuerySet set, IReadOnlyList<TranslationUnit> units, int rate, TimeSpan length)
    {
        Read(set, length / 4, CancellationToken.None);
        var alone = Read(set, length, CancellationToken.None);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var reading = Task.Factory.StartNew(
            () => Read(set, TimeSpan.MaxValue, stop.Token), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        var writing = WriteAsync(units, rate, length);
        var (inserts, missing, passed) = writing.GetAwaiter().GetResult();
        stop.Cancel();
        var beside = reading.GetAwaiter().GetResult();
        report.Heading(FormattableString.Invariant($"Inserts beside a reader ({set.Name}, threshold {Threshold})"));
        report.Table(
            ["reader", "lookups", "by", .. Latencies.Heads],
            [
                Row("alone", CpuClock.Name, alone.Cpu), Row("beside inserts", CpuClock.Name, beside.Cpu),
                Row("alone", "time passed", alone.Passed), Row("beside inserts", "time passed", beside.Passed),
            ]);
        report.Line(string.Empty);
        report.Line(FormattableString.Invariant(
            $"{inserts.Count / passed.TotalSeconds:0} inserts a second (asked: {rate}), each {string.Join(", ", Latencies.Heads.Zip(inserts.Cells(), (head, cell) => head + " " + cell))}, {CpuClock.Name}. Every {FoundCheck}th was looked up at once: {missing} not found. Load {Machine.Load()}."));
    }

    private static IReadOnlyList<string> Row(string reader, string measure, Latencies latencies) =>
        [reader, FormattableString.Invariant($"{latencies.Count}"), measure, .. latencies.Cells()];

    private (Latencies Cpu, Latencies Passed) Read(QuerySet set, TimeSpan length, CancellationToken stop)
    {
        var (cpu, passed) = (new List<long>(), new List<long>());
        var begin = Stopwatch.GetTimestamp();
        for (var i = 0; Stopwatch.GetElapsedTime(begin) < length && !stop.IsCancellationRequested; i++)
        {
            var query = set.Query(set.Texts[i % set.Texts.Count], Threshold, Matches);
            var (startCpu, start) = (CpuClock.Now, Stopwatch.GetTimestamp());
            index.Lookup(query, cancellationToken);
            passed.Add((long)Stopwatch.GetElapsedTime(start).TotalNanoseconds);
            cpu.Add(CpuClock.Now - startCpu);
        }

        return (new Latencies(cpu), new Latencies(passed));
    }

    private async Task<(Latencies Inserts, int Missing, TimeSpan Passed)> WriteAsync(IReadOnlyList<TranslationUnit> units, int rate, TimeSpan length)
    {
        using var beat = new PeriodicTimer(Beat);
        var times = new List<long>();
        var missing = 0;
        var begin = Stopwatch.GetTimestamp();
        while (times.Count < units.Count && Stopwatch.GetElapsedTime(begin) < length)
        {
            await beat.WaitForNextTickAsync(cancellationToken);
            var due = Math.Min(units.Count, (int)(Stopwatch.GetElapsedTime(begin).TotalSeconds * rate));
            while (times.Count < due)
            {
                var unit = units[times.Count];
                var start = CpuClock.Now;
                index.Upsert([unit]);
                times.Add(CpuClock.Now - start);
                missing += times.Count % FoundCheck == 0 && !IsFound(unit) ? 1 : 0;
            }
        }

        return (new Latencies(times), missing, Stopwatch.GetElapsedTime(begin));
    }

    private bool IsFound(TranslationUnit unit)
    {
        var query = new LookupQuery { Text = unit.SourceText, Language = TranslationMemory.Text.TextLanguage.Arabic, MinScore = 90, MaxMatches = 50 };
        return index.Lookup(query, cancellationToken).Any(match => match.Unit.Id == unit.Id);
    }
}
