using TranslationMemory.Benchmarks.Corpora;
using TranslationMemory.Benchmarks.Output;
using TranslationMemory.Benchmarks.Text;
using TranslationMemory.Matching;

namespace TranslationMemory.Benchmarks.Matching;

/// <summary>Fills an index and makes every measurement that was asked for.</summary>
internal sealed class MatchRun(Report report)
{
    /// <summary>Measures and reports.</summary>
    public void Run(MatchInputs inputs)
    {
        var sets = inputs.Queries.Select(path => QuerySet.Read(path, inputs.QueriesOfFile)).ToList();
        var engine = Engine.BuiltIn();
        report.Line($"Corpus {Path.GetFileName(inputs.Corpus)}. {Machine.Describe()}");
        var inserts = (int)Math.Ceiling(inputs.InsertRate * inputs.InsertTime.TotalSeconds);
        var index = OpenOrFill(inputs, engine);
        var latencies = new LatencyRun(report, index, CancellationToken.None);
        latencies.Warm(sets, inputs.Thresholds, inputs.WarmUp);
        latencies.Run(sets, inputs.Thresholds);
        latencies.RunLargest(sets);
        if (inputs.Brute > 0)
        {
            List<TranslationUnit> units = [.. UnitFile.Read(inputs.Corpus).Take(inputs.Units)];
            new ExactnessRun(report, index, engine, CancellationToken.None).Run(units, sets, inputs.Thresholds, inputs.Brute);
        }

        if (inserts > 0)
        {
            new InsertRun(report, index, CancellationToken.None)
                .Run(sets[0], Inserts(inputs.Corpus, inputs.Units, inserts), inputs.InsertRate, inputs.InsertTime);
        }

        report.Line(string.Empty);
        report.Line($"Load at the end {Machine.Load()}.");
    }

    private SegmentIndex OpenOrFill(MatchInputs inputs, Engine engine)
    {
        var stored = inputs.Stored is { } folder ? new StoredIndexRun(report, folder) : null;
        if (stored?.IsThere == true)
        {
            return stored.Open(engine);
        }

        var test = new IndexUnderTest(UnitFile.Read(inputs.Corpus).Take(inputs.Units), engine);
        test.Write(report);
        stored?.Save(test.Index);
        return test.Index;
    }

    /// <summary>The units of the table behind the indexed ones, or where there are none, its first ones under new ids.</summary>
    private static List<TranslationUnit> Inserts(string corpus, int units, int count)
    {
        var behind = UnitFile.Read(corpus).Skip(units).Take(count).ToList();
        return behind.Count == count ? behind
            : [.. UnitFile.Read(corpus).Take(count).Select(unit => unit with { Id = "new-" + unit.Id, Sequence = int.MaxValue + unit.Sequence })];
    }
}
