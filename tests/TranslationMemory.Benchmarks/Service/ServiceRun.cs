using System.Globalization;
using TranslationMemory.Benchmarks.Corpora;
using TranslationMemory.Benchmarks.Matching;
using TranslationMemory.Benchmarks.Output;
using TranslationMemory.Matching;

namespace TranslationMemory.Benchmarks.Service;

/// <summary>Starts the service, fills it, asks it, and starts it again; its data are gone afterwards.</summary>
internal sealed class ServiceRun(Report report)
{
    private const int Threshold = 70;
    private static readonly int[] Connections = [1, 2, 4, 8, 16];

    /// <summary>Measures and reports.</summary>
    public async Task RunAsync(ServiceInputs inputs, CancellationToken cancellationToken)
    {
        var sets = inputs.Queries.Select(path => QuerySet.Read(path, inputs.QueriesOfFile)).ToList();
        var requests = LookupLoad.Requests(sets, Threshold);
        var directory = Directory.CreateTempSubdirectory("tm-bench-").FullName;
        try
        {
            report.Line($"Corpus {Path.GetFileName(inputs.Corpus)}. {Machine.Describe()}");
            var data = inputs.Data ?? Path.Combine(directory, "data");
            if (inputs.Data is null)
            {
                await FillAsync(inputs, directory, data, cancellationToken);
            }

            report.Heading("Start on the full store");
            var rows = new List<IReadOnlyList<string>>();
            var unit = UnitFile.Read(inputs.Corpus).First();
            for (var start = 1; start < inputs.Restarts; start++)
            {
                var (again, measured) = await StartRun.RunAsync(data, unit, cancellationToken);
                rows.Add(measured);
                await again.DisposeAsync();
            }

            var (service, row) = await StartRun.RunAsync(data, unit, cancellationToken);
            await using (service)
            {
                report.Table(StartRun.Heads, [.. rows, row]);
                var load = new LookupLoad(service, requests);
                await LookUpAsync(load, FormattableString.Invariant($"Lookups over gRPC at {Threshold}, client on the same machine"), inputs.Length, cancellationToken);
                report.Line(string.Empty);
                report.Line(string.Create(CultureInfo.InvariantCulture, $"Resident memory after the lookups: {service.ResidentBytes / 1e6:N0} MB. Load {Machine.Load()}."));
                if (inputs.ImportBesideReader > 0)
                {
                    await ReadBesideImportAsync(service, inputs, directory, requests, cancellationToken);
                }
            }

            report.Line(string.Empty);
            report.Line($"Load at the end {Machine.Load()}.");
        }
        finally
        {
            Directory.Delete(directory, recursive: true);
        }
    }

    private async Task FillAsync(ServiceInputs inputs, string directory, string data, CancellationToken cancellationToken)
    {
        await using var service = await ServiceProcess.StartAsync(data, cancellationToken);
        var import = new CorpusImport(service, directory);
        await import.CreateMemoryAsync(cancellationToken);
        var measure = await import.RunAsync(UnitFile.Read(inputs.Corpus).Take(inputs.Units), cancellationToken);
        report.Heading("Import");
        measure.Write(report);
        report.Line(string.Empty);
        report.Line(string.Create(
            CultureInfo.InvariantCulture,
            $"An empty service served after {service.ReadyAfter.TotalMilliseconds:N0} ms. Data directory: {SizeOf(data) / 1e6:N0} MB."));
    }

    private async Task LookUpAsync(LookupLoad load, string heading, TimeSpan length, CancellationToken cancellationToken)
    {
        report.Heading(heading);
        await load.UnaryAsync(2, length, cancellationToken);
        var rows = new List<IReadOnlyList<string>>();
        foreach (var connections in Connections)
        {
            rows.Add((await load.UnaryAsync(connections, length, cancellationToken)).Cells("one a call", Text(connections)));
        }

        rows.Add((await load.UnaryAtOnceAsync(Connections[^1], length, cancellationToken)).Cells("one a call", $"1, {Text(Connections[^1])} calls at once"));
        foreach (var connections in Connections.Take(3))
        {
            rows.Add((await load.StreamAsync(connections, length, cancellationToken)).Cells("stream, times between answers", Text(connections)));
        }

        foreach (var connections in Connections.Take(3))
        {
            rows.Add((await load.BatchAsync(connections, length, cancellationToken)).Cells("a hundred a call", Text(connections)));
        }

        report.Table(LoadResult.Heads, rows);
    }

    private async Task ReadBesideImportAsync(
        ServiceProcess service, ServiceInputs inputs, string directory, IReadOnlyList<V1.LookupSegmentRequest> requests, CancellationToken cancellationToken)
    {
        var load = new LookupLoad(service, requests);
        var alone = await load.UnaryAsync(1, inputs.Length, cancellationToken);
        using var done = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var reading = load.UnaryAsync(1, () => !done.IsCancellationRequested, cancellationToken);
        var measure = await new CorpusImport(service, directory).RunAsync(Others(inputs), cancellationToken);
        await done.CancelAsync();
        var beside = await reading;
        report.Heading("A reader beside an import");
        report.Table(
            ["reader", .. LoadResult.Heads.Skip(1)],
            [alone.Cells("alone", "1"), beside.Cells("beside the import", "1")]);
        report.Line(string.Empty);
        measure.Write(report);
    }

    /// <summary>Units that the service does not have: those behind the imported ones, or these in other words.</summary>
    private static List<TranslationUnit> Others(ServiceInputs inputs)
    {
        var behind = UnitFile.Read(inputs.Corpus).Skip(inputs.Units).Take(inputs.ImportBesideReader).ToList();
        return behind.Count == inputs.ImportBesideReader ? behind
            : [.. UnitFile.Read(inputs.Corpus).Take(inputs.ImportBesideReader).Select(unit => unit with { SourceText = "قيل: " + unit.SourceText, TargetText = "It was said: " + unit.TargetText })];
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static long SizeOf(string directory) =>
        new DirectoryInfo(directory).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length);
}
