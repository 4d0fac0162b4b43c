using System.Diagnostics;
using System.Globalization;
using System.Text;
using TranslationMemory.Benchmarks.Corpora;
using TranslationMemory.Benchmarks.Output;
using TranslationMemory.Client;
using TranslationMemory.Matching;
using TranslationMemory.V1;

namespace TranslationMemory.Benchmarks.Service;

/// <summary>Imports units over the network, as a client does with a file.</summary>
internal sealed class CorpusImport(ServiceProcess service, string directory)
{
    private const string Memory = "memories/" + UnitFile.Memory;
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(250);

    /// <summary>Makes the memory.</summary>
    public async Task CreateMemoryAsync(CancellationToken cancellationToken)
    {
        using var client = new TranslationMemoryClient(new ClientOptions { Address = service.Address });
        await client.Memories.CreateMemoryAsync(
            new CreateMemoryRequest { MemoryId = UnitFile.Memory, Memory = new Memory { SourceLanguage = "ar", TargetLanguage = "en" } },
            cancellationToken: cancellationToken);
    }

    /// <summary>Imports units and returns when the service has acknowledged the last one.</summary>
    public async Task<ImportMeasure> RunAsync(IEnumerable<TranslationUnit> units, CancellationToken cancellationToken)
    {
        var path = Path.Combine(directory, "import.tsv");
        var lines = units.Select(unit => unit.SourceText + "\t" + unit.TargetText).Prepend("ar\ten");
        await File.WriteAllLinesAsync(path, lines, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), cancellationToken);
        await using var file = File.OpenRead(path);
        using var client = new TranslationMemoryClient(new ClientOptions { Address = service.Address });
        using var done = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var peak = PeakAsync(done.Token);
        var (before, cpu, start) = (service.ResidentBytes, service.Cpu, Stopwatch.GetTimestamp());
        var settings = new ImportUnitsSettings { Parent = Memory, Format = FileFormat.Tsv, TotalBytes = file.Length };
        var result = await client.Files.ImportUnitsAsync(settings, file, progress: null, cancellationToken);
        var (passed, spent, after) = (Stopwatch.GetElapsedTime(start), service.Cpu - cpu, service.ResidentBytes);
        await done.CancelAsync();
        return new ImportMeasure(result.Totals, file.Length, passed, spent, before, after, Math.Max(after, await peak));
    }

    private async Task<long> PeakAsync(CancellationToken cancellationToken)
    {
        var peak = 0L;
        using var beat = new PeriodicTimer(Beat);
        try
        {
            while (await beat.WaitForNextTickAsync(cancellationToken))
            {
                peak = Math.Max(peak, service.ResidentBytes);
            }
        }
        catch (OperationCanceledException)
        {
            // The import has ended.
        }

        return peak;
    }
}

/// <summary>What an import took.</summary>
internal sealed record ImportMeasure(
    ImportProgress Totals, long FileBytes, TimeSpan Passed, TimeSpan ServiceCpu, long ResidentBefore, long ResidentAfter, long ResidentPeak)
{
    /// <summary>Reports it.</summary>
    public void Write(Report report) => report.Table(
        ["units", "file MB", "in s", "units/s", "CPU s of the service", "units/s of CPU", "resident MB before", "after", "peak", "rejected"],
        [
            [
                Totals.Created.ToString("N0", CultureInfo.InvariantCulture), Number(FileBytes / 1e6), Number(Passed.TotalSeconds),
                Number(Totals.Created / Passed.TotalSeconds), Number(ServiceCpu.TotalSeconds), Number(Totals.Created / ServiceCpu.TotalSeconds),
                Number(ResidentBefore / 1e6), Number(ResidentAfter / 1e6), Number(ResidentPeak / 1e6), Number(Totals.Rejected),
            ],
        ]);

    private static string Number(double value) => value.ToString(value < 100 ? "0.0" : "N0", CultureInfo.InvariantCulture);
}
