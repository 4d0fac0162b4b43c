using TranslationMemory.Text;

namespace TranslationMemory.Terminology.Tests.Recognition;

/// <summary>One-word terms in running text whose clitics were taken apart by hand.</summary>
public sealed class GoldTextTests(ITestOutputHelper output)
{
    [Fact]
    public void One_word_terms_are_found_where_their_stems_stand_and_nowhere_else()
    {
        var sentences = File.ReadLines(RepositoryFiles.At("tests", "Data", "Gold", "clitics-dev.tsv"))
            .Skip(1)
            .Where(line => line.Length > 0)
            .Select(line => line.Split('\t'))
            .GroupBy(cells => cells[0], StringComparer.Ordinal)
            .Select(group => group.ToArray())
            .ToList();

        // Under an article stands a noun or an adjective; verbs and particles are no terms.
        var stems = sentences.SelectMany(words => words)
            .Where(cells => cells[2].Contains("ال", StringComparison.Ordinal) && cells[3].Length >= 3)
            .Select(cells => Fold(cells[3]))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var index = Glossaries.Index([.. stems.Select(stem => Glossaries.Entry(stem, EntryKind.Term, Glossaries.Ar(stem)))]);
        var (right, wrong, missed) = (0, 0, 0);
        foreach (var words in sentences)
        {
            var text = Glossaries.Arabic(string.Join(' ', words.Select(cells => cells[1])));
            var found = index.Recognize(text, null).ToLookup(hit => hit.Span.Start, hit => hit.Entry.Id);
            var start = 0;
            foreach (var cells in words)
            {
                var stem = Fold(cells[3]);
                var hits = found[start].ToList();
                right += hits.Count(hit => hit == stem);
                foreach (var hit in hits.Where(hit => hit != stem))
                {
                    wrong++;
                    output.WriteLine($"{cells[0]} {cells[1]}: {hit} in place of {stem}");
                }

                if (stems.Contains(stem) && !hits.Contains(stem))
                {
                    missed++;
                    output.WriteLine($"{cells[0]} {cells[1]}: misses {stem}");
                }

                start += cells[1].Length + 1;
            }
        }

        output.WriteLine($"{stems.Count} stems: {right} right, {wrong} wrong, {missed} missed");
        right.ShouldBeGreaterThan(250);
        ((double)right / (right + wrong)).ShouldBeGreaterThanOrEqualTo(0.985);
        ((double)right / (right + missed)).ShouldBeGreaterThanOrEqualTo(0.99);
    }

    private static string Fold(string word) => FoldKey.Of(ExactKey.Of(word, TextLanguage.Arabic), TextLanguage.Arabic);
}
