using TranslationMemory.Benchmarks.Output;
using TranslationMemory.Benchmarks.Text;
using TranslationMemory.Benchmarks.Text.Clitics;
using TranslationMemory.Benchmarks.Text.Sentences;
using TranslationMemory.Benchmarks.Text.Terms;
using TranslationMemory.Text;

namespace TranslationMemory.Benchmarks.Tests.Text;

public sealed class FilesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    [Fact]
    public void A_cell_names_code_points_and_line_feeds()
    {
        var table = TsvTable.Read(Write("a.tsv", "id\ttext\n1\ta\\u200Fb\\nc\n\n2\n"));

        table.Rows.Select(row => row["text"]).ShouldBe(["a\u200Fb\nc", ""]);
    }

    [Fact]
    public void A_row_longer_than_the_head_is_an_error_that_names_the_line()
    {
        var error = Should.Throw<InputException>(() => TsvTable.Read(Write("a.tsv", "id\ttext\n1\ta\tb\n")));

        error.Message.ShouldContain("line 2: 3 cells under 2 columns");
    }

    [Fact]
    public void Gold_words_are_read_without_head_and_remarks()
    {
        var words = GoldWord.Read(Write("g.tsv", "sentence\ttoken\tproclitics\tstem\tenclitic\n# remark\ns1\tولجنتها\tو\tلجنة\tها\ns1\tوفد\t\tوفد\t\ns1\t.\t\t.\n"));

        words.Select(word => (word.Written, word.HasClitics, word.FoldedStem, word.IsArabicWord))
            .ShouldBe([("ولجنتها", true, "لجنه", true), ("وفد", false, "وفد", true), (".", false, ".", false)]);
    }

    [Fact]
    public void A_gold_word_without_a_stem_is_an_error() =>
        Should.Throw<InputException>(() => GoldWord.Read(Write("g.tsv", "s1\tوفد\n"))).Message.ShouldContain("line 1");

    [Fact]
    public void The_words_of_a_gold_sentence_stand_where_its_spans_say()
    {
        var sentence = GoldSentence.Of([new("1", "قال", false, "قال"), new("1", "الوفد", true, "وفد")]).ShouldHaveSingleItem();

        sentence.Spans.Select(span => span.In(sentence.Text)).ShouldBe(["قال", "الوفد"]);
    }

    [Fact]
    public void An_empty_line_parts_documents()
    {
        var documents = GoldDocument.Read(Write("d.txt", "One.\nTwo.\n\n\nThree.\n"));

        documents.Select(document => string.Join('|', document.Sentences)).ShouldBe(["One.|Two.", "Three."]);
        documents.ShouldAllBe(document => document.Language == TextLanguage.English);
    }

    [Fact]
    public void A_line_of_json_gives_a_document_in_each_language()
    {
        var documents = GoldDocument.Read(Write("d.jsonl", """{"doc": "x", "ar": ["واحد.", " اثنان. "], "en": ["One."]}""" + "\n"));

        documents.Select(document => (document.Language, string.Join('|', document.Sentences)))
            .ShouldBe([(TextLanguage.Arabic, "واحد.|اثنان."), (TextLanguage.English, "One.")]);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Write(string name, string content)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, content);
        return path;
    }
}
