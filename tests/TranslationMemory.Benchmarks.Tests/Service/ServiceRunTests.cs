using TranslationMemory.Benchmarks.Output;
using TranslationMemory.Benchmarks.Service;

namespace TranslationMemory.Benchmarks.Tests.Service;

public sealed class ServiceRunTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    [Fact]
    public async Task A_run_imports_starts_again_looks_up_in_every_way_and_reads_beside_an_import()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Signals are those of Unix.");
        var corpus = Write("corpus.tsv", Enumerable.Range(1, 40).Select(i => $"وصل الوفد رقم {i} إلى المدينة\tDelegation number {i} came to town").Prepend("ar\ten"));
        var queries = Write("queries.txt", ["وصل الوفد رقم 7 إلى المدينة", "نص آخر"]);
        var output = new StringWriter();

        await new ServiceRun(new Report(output)).RunAsync(
            new ServiceInputs { Corpus = corpus, Queries = [queries], Units = 30, Length = TimeSpan.FromMilliseconds(50), ImportBesideReader = 10 },
            TestContext.Current.CancellationToken);

        var rows = output.ToString().Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Select(line => line.Split(" | ")).ToList();
        rows.Count(row => row[0] is "| one a call" or "| stream, times between answers" or "| a hundred a call").ShouldBe(12);
        rows.ShouldContain(row => row[0] == "| 30" && row.Last() == "0.0 |");
        rows.ShouldContain(row => row[0] == "| 10" && row.Last() == "0.0 |");
        rows.ShouldContain(row => row[0] == "| beside the import");
        rows.Where(row => row[0] == "| one a call").ShouldAllBe(row => row[3] != "0.000");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Write(string name, IEnumerable<string> lines)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllLines(path, lines);
        return path;
    }
}
