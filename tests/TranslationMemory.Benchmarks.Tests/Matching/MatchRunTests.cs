using TranslationMemory.Benchmarks.Matching;
using TranslationMemory.Benchmarks.Output;

namespace TranslationMemory.Benchmarks.Tests.Matching;

public sealed class MatchRunTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    [Fact]
    public void A_run_finds_the_index_as_exact_as_brute_force_in_both_languages_and_finds_what_is_inserted()
    {
        var corpus = Write("corpus.tsv", Enumerable.Range(1, 90).Select(i =>
            $"وصل {(i % 2 == 0 ? "الوفد" : "الوزير")} رقم {i % 7} إلى مدينة {(i % 3 == 0 ? "حلب" : "حمص")} أمس\tThe {(i % 2 == 0 ? "delegation" : "minister")} came to town number {i % 5} yesterday"));
        var arabic = Write("ar.txt", ["وصل الوفد رقم 3 إلى مدينة حلب", "وصلت الوزيرة إلى مدينة حمص", "نص آخر"]);
        var english = Write("en.txt", ["The delegation came to town number 3", "Another text"]);
        var output = new StringWriter();

        new MatchRun(new Report(output)).Run(new MatchInputs
        {
            Corpus = corpus,
            Queries = [arabic, english],
            Thresholds = [70, 50],
            Units = 60,
            Brute = 10,
            InsertRate = 150,
            InsertTime = TimeSpan.FromMilliseconds(200),
            WarmUp = TimeSpan.Zero,
        });

        var text = output.ToString();
        var rows = text.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Select(line => line.Split(" | ")).ToList();
        rows.ShouldContain(row => row[0] == "| 60");
        var beside = rows.Where(row => row.Length == 9 && row[0] is "| ar" or "| en" && row[8].EndsWith(") |", StringComparison.Ordinal)).ToList();
        beside.Count.ShouldBe(4);
        beside.ShouldAllBe(row => row[8].StartsWith("100.00 %", StringComparison.Ordinal) && row[7].StartsWith("100.00 %", StringComparison.Ordinal));
        text.ShouldContain(" 0 not found");
    }

    [Fact]
    public void An_index_is_stored_once_and_taken_from_there_afterwards()
    {
        var corpus = Write("corpus.tsv", Enumerable.Range(1, 40).Select(i => $"وصل الوفد رقم {i} إلى حلب\tThe delegation number {i} came"));
        var queries = Write("en.txt", ["The delegation number 3 came"]);
        var folder = Path.Combine(_folder, "stored");

        var first = Run();
        var files = Directory.GetFiles(folder).ToDictionary(path => path, File.GetLastWriteTimeUtc);
        var second = Run();

        first.ShouldContain("Storing the index");
        second.ShouldContain("Opening the stored index");
        second.ShouldNotContain("Building");
        second.ShouldContain("100.00 % (1/1)");
        Directory.GetFiles(folder).ToDictionary(path => path, File.GetLastWriteTimeUtc).ShouldBe(files);

        string Run()
        {
            var output = new StringWriter();
            new MatchRun(new Report(output)).Run(new MatchInputs { Corpus = corpus, Queries = [queries], Thresholds = [70], Stored = folder, WarmUp = TimeSpan.Zero });
            return output.ToString();
        }
    }

    [Fact]
    public void A_file_without_queries_is_an_error()
    {
        var empty = Write("empty.txt", [" "]);

        Should.Throw<InputException>(() => QuerySet.Read(empty, 10)).Message.ShouldContain("no segments");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Write(string name, IEnumerable<string> lines)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllLines(path, lines);
        return path;
    }
}
