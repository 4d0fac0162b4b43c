using System.Globalization;
using System.Text.RegularExpressions;

namespace TranslationMemory.Terminology.Tests.Recognition;

public sealed partial class SharedGlossaryTests(ITestOutputHelper output)
{
    [Fact]
    [Trait("Category", "Shared")]
    public void Recognize_finds_what_the_shared_rows_expect()
    {
        var rows = SharedFiles.Lines("cases/glossary.tsv").Skip(1).Select(line => new Row(Unescape(line).Split('\t'))).ToList();
        rows.Count.ShouldBeGreaterThan(80);

        var failed = rows.Where(row => !row.IsMet(output)).ToList();

        failed.Where(row => row.Status == "fact").ShouldBeEmpty();
        var policy = rows.Count(row => row.Status == "policy");
        failed.Count(row => row.Status == "policy").ShouldBeLessThanOrEqualTo(policy * 2 / 100);
    }

    private static string Unescape(string line) => Escape().Replace(
        line,
        match => ((char)int.Parse(match.Groups["hex"].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());

    [GeneratedRegex(@"\\u(?<hex>[0-9A-Fa-f]{4})", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Escape();

    private sealed class Row(string[] cells)
    {
        public string Status => cells[7];

        public override string ToString() => string.Join(" · ", cells);

        public bool IsMet(ITestOutputHelper output)
        {
            // A row that speaks of distances is about a name.
            var kind = cells[6].Contains("distance", StringComparison.Ordinal)
                || cells[6].Contains("confusable", StringComparison.Ordinal) ? EntryKind.Person : EntryKind.Term;
            var index = Glossaries.Index(Glossaries.Entry("e", kind, Glossaries.Ar(cells[1], variants: cells[2])));
            var text = Glossaries.Arabic(cells[3]);
            var hits = index.Recognize(text, null);
            var met = cells[4] == "yes" ? hits.Any(hit => hit.Span.In(text.Text) == cells[5]) : hits.IsEmpty;
            if (!met)
            {
                output.WriteLine(this + " => " + Glossaries.Show(text, hits));
            }

            return met;
        }
    }
}
