using System.Collections.Immutable;
using TranslationMemory.Text;

namespace TranslationMemory.Terminology.Tests.Recognition;

/// <summary>The glossary and the seed articles of the repository, as a translator meets them.</summary>
public sealed class ProjectGlossaryTests
{
    private static readonly ImmutableArray<TermEntry> Entries =
        [.. Directory.GetFiles(RepositoryFiles.At("glossary"), "*.tsv").Order(StringComparer.Ordinal).SelectMany(Read)];

    private static readonly TermIndex Index = Glossaries.Index([.. Entries]);

    [Fact]
    public void Every_entry_may_be_stored()
    {
        Entries.Length.ShouldBeGreaterThan(500);
        Entries.SelectMany(entry => TermEntryRules.Validate(entry).Select(problem => (entry.Id, problem))).ShouldBeEmpty();
    }

    [Fact]
    public void Every_spelling_of_every_entry_is_found_in_itself()
    {
        var lost =
            from entry in Entries
            from term in entry.Terms
            from spelling in term.Variants.Concat(term.Forms).Prepend(term.Text)
            let text = Glossaries.Analyzer.Analyze(spelling, term.Language.ToTextLanguage()!.Value)
            where !Index.Recognize(text, null).Any(hit => ReferenceEquals(hit.Entry, entry) && hit.Primary)
            select entry.Id + ": " + spelling;

        lost.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("و", "ل", "ب")]
    public void Every_Arabic_spelling_is_found_behind_a_proclitic(params string[] proclitics)
    {
        // Dates, letters with full stops and Latin names take no proclitic without tatweel; one-letter words are none.
        var spellings =
            (from entry in Entries
             from term in entry.Terms
             where term.Language == LanguageTag.Arabic && entry.Kind is not (EntryKind.Month or EntryKind.Weekday)
             from spelling in term.Variants.Concat(term.Forms).Prepend(term.Text)
             where spelling.Split(' ')[0].Length > 2 && !spelling.StartsWith("ال", StringComparison.Ordinal) && !spelling.Contains('.', StringComparison.Ordinal)
             from proclitic in proclitics
             select (Entry: entry, Written: proclitic + spelling)).ToList();
        var found = spellings.Count(pair =>
            Index.Recognize(Glossaries.Arabic(pair.Written), null).Any(hit => ReferenceEquals(hit.Entry, pair.Entry)));

        // What is missing are readings that the dictionary blocks.
        found.ShouldBeGreaterThan(spellings.Count * 97 / 100);
    }

    [Fact]
    public void The_seed_article_shows_its_terms()
    {
        var text = Glossaries.Arabic("وأكدت الخارجية الروسية أنه تم الاتفاق على تشكيل لجنة لمراقبة وقف إطلاق النار في سورية.");

        var ids = Index.Recognize(text, null).Where(hit => hit.Primary).Select(hit => hit.Entry.Id).ToList();

        ids.ShouldContain("ceasefire-monitoring", "or the shorter terms within: " + string.Join(' ', ids));
        ids.ShouldContain("syria");
    }

    [Fact]
    public void Seed_articles_render_nearly_all_their_terms()
    {
        var checker = new TermChecker(Glossaries.Analyzer, Glossaries.Clitics);
        var (terms, issues) = (0, new List<string>());
        foreach (var file in Directory.GetFiles(RepositoryFiles.At("seeds"), "*.ar.txt"))
        {
            var pairs = File.ReadAllLines(file).Zip(File.ReadAllLines(file.Replace(".ar.", ".en.", StringComparison.Ordinal)));
            foreach (var (arabic, english) in pairs)
            {
                var (source, target) = (Glossaries.Arabic(arabic), Glossaries.English(english));
                terms += Index.Recognize(source, null).Count(hit => hit.Primary);
                issues.AddRange(checker.Check(source, target, Index, null).Select(issue => issue.Kind + " " + issue.Entry.Id));
            }
        }

        terms.ShouldBeGreaterThan(300);
        issues.ShouldNotContain(issue => issue.StartsWith("Forbidden", StringComparison.Ordinal));
        issues.Count.ShouldBeLessThan(terms / 20, string.Join(", ", issues));
    }

    private static IEnumerable<TermEntry> Read(string file)
    {
        var lines = File.ReadAllLines(file);
        var columns = lines[0].Split('\t');
        foreach (var line in lines.Skip(1))
        {
            var row = columns.Zip(line.Split('\t')).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
            yield return new TermEntry
            {
                Glossary = "project",
                Id = row["id"],
                Kind = Enum.Parse<EntryKind>(row["kind"], ignoreCase: true),
                Terms = [.. Terms(row, "ar", LanguageTag.Arabic), .. Terms(row, "en", LanguageTag.English)],
            };
        }
    }

    private static IEnumerable<Term> Terms(Dictionary<string, string> row, string prefix, LanguageTag language)
    {
        yield return new Term
        {
            Language = language,
            Text = row[prefix],
            Variants = Glossaries.Split(row[prefix + "_variants"]),
            Forms = Glossaries.Split(row[prefix + "_forms"]),
        };
        foreach (var (column, status) in new[] { ("_admitted", TermStatus.Admitted), ("_forbidden", TermStatus.Forbidden) })
        {
            foreach (var text in Glossaries.Split(row[prefix + column]))
            {
                yield return new Term { Language = language, Text = text, Status = status };
            }
        }
    }
}
