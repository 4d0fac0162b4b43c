using System.Globalization;
using TranslationMemory.Benchmarks.Corpora;
using TranslationMemory.Benchmarks.Matching;
using TranslationMemory.Benchmarks.Measures;
using TranslationMemory.Benchmarks.Output;
using TranslationMemory.Benchmarks.Text;
using TranslationMemory.Matching;

namespace TranslationMemory.Benchmarks.Concordance;

/// <summary>Fills an index and a table and measures the same searches of both.</summary>
internal sealed class ConcordanceBenchRun(Report report)
{
    private const int PageSize = 20;

    /// <summary>Measures and reports.</summary>
    public void Run(string corpus, string queries, int units, int limit, int seed)
    {
        var set = QuerySet.Read(queries, int.MaxValue);
        var engine = Engine.BuiltIn();
        var kinds = SearchKind.Sample(set.Texts, set.Language, engine, limit, seed);
        report.Line($"Corpus {Path.GetFileName(corpus)}, words of {set.Name}. {Machine.Describe()}");
        var test = new IndexUnderTest(UnitFile.Read(corpus).Take(units), engine);
        test.Write(report);
        using var table = new FullTextTable(engine);
        table.Fill(UnitFile.Read(corpus).Take(units), set.Language);
        report.Line(string.Empty);
        report.Line(string.Create(
            CultureInfo.InvariantCulture,
            $"FTS5: {table.Cpu.TotalSeconds:0.0} s of CPU, {table.Bytes / 1e6:0} MB, {(double)table.Bytes / Math.Max(1, test.Index.Count):0} bytes a unit, one side, no texts."));
        report.Heading($"A page of {PageSize}, newest first, {CpuClock.Name}");
        report.Table(
            ["searches", "by", .. Latencies.Heads, "pages with a hit", "of the index's hits found"],
            kinds.SelectMany(kind => Measure(kind, set, test.Index, table)));
        report.Heading($"Fragments of whole segments, {CpuClock.Name}");
        report.Table(["segments", .. Latencies.Heads, "with a fragment"], [Fragments(set, test.Index)]);
        report.Line(string.Empty);
        report.Line($"Load at the end {Machine.Load()}.");
    }

    private static IEnumerable<IReadOnlyList<string>> Measure(SearchKind kind, QuerySet set, SegmentIndex index, FullTextTable table)
    {
        // What is read or compiled once is measured for none.
        foreach (var words in kind.Words.Take(kind.Words.Count / 4))
        {
            Search(words);
        }

        var own = Time(kind.Words, Search);
        yield return [kind.Name, "index", .. own.Latencies.Cells(), Pages(own.Pages), "–"];
        if (table.Expression(kind.Words[0], kind.Mode, set.Language) is null)
        {
            yield return [kind.Name, "FTS5", .. Latencies.Heads.Select(_ => "–"), "cannot", "0 %"];
            yield break;
        }

        var expressions = kind.Words.Select(words => table.Expression(words, kind.Mode, set.Language)!).ToList();
        var other = Time(expressions, expression => table.Search(expression, PageSize));
        var found = own.Pages.Zip(expressions, (page, expression) => table.Found(expression, page)).Sum();
        yield return
        [
            kind.Name, "FTS5", .. other.Latencies.Cells(), Pages(other.Pages),
            new Share(found, own.Pages.Sum(page => page.Count)).ToString(),
        ];

        List<long> Search(string words) =>
            [.. index.Search(
                new ConcordanceQuery { Text = words, Language = set.Language, Mode = kind.Mode, Limit = PageSize }, CancellationToken.None)
                .Select(hit => hit.Unit.Sequence)];
    }

    private static IReadOnlyList<string> Fragments(QuerySet set, SegmentIndex index)
    {
        foreach (var text in set.Texts.Take(set.Texts.Count / 4))
        {
            Search(text);
        }

        var found = Time(set.Texts, Search);
        return [set.Texts.Count.ToString(CultureInfo.InvariantCulture), .. found.Latencies.Cells(), Pages(found.Pages)];

        List<long> Search(string text) =>
            [.. index.FindFragments(new FragmentQuery { Text = text, Language = set.Language }, CancellationToken.None).Select(fragment => fragment.Unit.Sequence)];
    }

    private static string Pages(List<List<long>> pages) => new Share(pages.Count(page => page.Count > 0), pages.Count).ToString();

    private static (Latencies Latencies, List<List<long>> Pages) Time(IEnumerable<string> queries, Func<string, List<long>> search)
    {
        var times = new List<long>();
        var pages = new List<List<long>>();
        foreach (var query in queries)
        {
            var start = CpuClock.Now;
            pages.Add(search(query));
            times.Add(CpuClock.Now - start);
        }

        return (new Latencies(times), pages);
    }
}
