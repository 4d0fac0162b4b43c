namespace TranslationMemory.Terminology.Tests.Recognition;

/// <summary>Names of countries, each tried against a glossary of the others.</summary>
[Trait("Category", "Shared")]
public sealed class CountryNamesTests
{
    [Theory]
    [InlineData("data/glossaries/unterm-countries.tsv")]
    [InlineData("data/glossaries/cldr-glossary.tsv")]
    public void No_country_is_found_in_the_name_of_another_by_closeness(string file)
    {
        var rows = SharedFiles.Lines(file).Skip(1)
            .Select(line => line.Split('\t'))
            .Where(cells => cells[2].StartsWith("country", StringComparison.Ordinal) || cells[2].StartsWith("territory", StringComparison.Ordinal))
            .Select(cells => (Arabic: cells[0], English: English(cells[1])))
            .ToList();
        rows.Count.ShouldBeGreaterThan(200);
        var index = Glossaries.Index();
        var merged = new List<string>();
        foreach (var (other, i) in rows.Select((row, i) => (row, i)))
        {
            index.Upsert([Glossaries.Entry(FormattableString.Invariant($"e{i}"), EntryKind.Place, Glossaries.Ar(other.Arabic), Glossaries.En(other.English))]);
        }

        foreach (var country in rows)
        {
            // Without the country itself in the glossary its name is an unknown word, which closeness might take for another.
            var own = rows.Select((row, i) => (row, i)).Where(pair => pair.row.English == country.English || pair.row.Arabic == country.Arabic).ToList();
            foreach (var (_, i) in own)
            {
                index.Remove("test", FormattableString.Invariant($"e{i}")).ShouldBeTrue();
            }

            var text = Glossaries.Arabic("في " + country.Arabic);
            merged.AddRange(index.Recognize(text, null)
                .Where(hit => hit.Class == TermHitClass.Fuzzy)
                .Select(hit => country.Arabic + " ⟵ " + hit.Term.Text + " (" + hit.Entry.Terms[1].Text + ")"));
            index.Upsert([.. own.Select(pair => Glossaries.Entry(
                FormattableString.Invariant($"e{pair.i}"), EntryKind.Place, Glossaries.Ar(pair.row.Arabic), Glossaries.En(pair.row.English)))]);
        }

        merged.ShouldBeEmpty();
    }

    private static string English(string name) => name.StartsWith("the ", StringComparison.Ordinal) ? name[4..] : name;
}
