using System.Text;
using System.Xml;
using System.Xml.Schema;

namespace TranslationMemory.Text.Tests.Segmentation;

[Trait("Category", "Shared")]
public class SharedRuleFileTests
{
    [Theory]
    [InlineData("arabic.srx")]
    [InlineData("english.srx")]
    public void The_rule_files_of_the_project_are_valid_against_the_schema(string name)
    {
        var schemas = new XmlSchemaSet { XmlResolver = null };
        var folder = Path.Combine(SharedCases.Folder(), "data", "formats", "schemas");
        schemas.Add("http://www.w3.org/XML/1998/namespace", Path.Combine(folder, "xml.xsd"));
        schemas.Add("http://www.lisa.org/srx20", Path.Combine(folder, "srx20.xsd"));
        var faults = new List<string>();
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema, Schemas = schemas };
        settings.ValidationEventHandler += (_, e) => faults.Add(e.Message);

        using var file = typeof(Segmenter).Assembly.GetManifestResourceStream("TranslationMemory.Text.Segmentation.Data." + name);
        using var reader = XmlReader.Create(file.ShouldNotBeNull(), settings);
        while (reader.Read())
        {
        }

        faults.ShouldBeEmpty();
    }

    [Fact]
    public void A_rule_file_of_others_divides_the_shared_table_as_it_says()
    {
        using var file = File.OpenRead(Path.Combine(SharedCases.Folder(), "cases", "ar.srx"));
        var segmenter = new Segmenter(SrxReader.Read(file));

        foreach (var row in SharedCases.Read("segmentation.tsv"))
        {
            Sentences.Joined(row["text"], TextLanguage.Arabic, segmenter).ShouldBe(row["sentences (joined by \" ¦ \")"], row["id"]);
        }
    }

    // The lines of the corpus are sentences; some of them hold several, so only what is missed can be counted.
    [Theory]
    [InlineData("tico19.ar", TextLanguage.Arabic, 0.995)]
    [InlineData("tico19.en", TextLanguage.English, 0.975)]
    public void Nearly_every_line_of_a_corpus_ends_a_sentence(string corpus, TextLanguage language, double leastRecall)
    {
        var lines = File.ReadLines(Path.Combine(SharedCases.Folder(), "data", "tico19", corpus), Encoding.UTF8)
            .Select(line => line.Trim())
            .Where(line => line.Length > 1 && line[^1] is '.' or '؟' or '?' or '!')
            .ToList();
        var text = string.Join(' ', lines);

        var ends = Segmenter.Default.Split(text, language).Select(span => span.End).ToHashSet();

        var found = 0;
        var position = 0;
        foreach (var line in lines)
        {
            position += line.Length;
            found += ends.Contains(position) ? 1 : 0;
            position++;
        }

        lines.Count.ShouldBeGreaterThan(2000);
        ((double)found / lines.Count).ShouldBeGreaterThan(leastRecall);
    }
}
