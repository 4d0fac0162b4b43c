using TranslationMemory.Benchmarks.Corpora;
using TranslationMemory.Benchmarks.Output;

namespace TranslationMemory.Benchmarks.Tests.Corpora;

public sealed class SourceFolderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    [Fact]
    public void Pairs_of_files_and_documents_are_read_each_pair_once()
    {
        Write("a/x.ar", "واحد.\nاثنان.\nواحد.\n\n");
        Write("a/x.en", "One.\nTwo.\nOne.\n\n");
        Write("a/x.jsonl", """{"ar": ["لا"], "en": ["ignored"]}""");
        Write("b/y.jsonl", """{"ar": ["قال الوفد نعم. ثم ذهب الوفد.", "جملة واحدة."], "en": ["The delegation agreed. Then it left.", "One sentence. Or two sentences."]}""");

        SourceFolder.ReadPairs(_folder).Select(pair => pair.ToLine()).ShouldBe([
            "واحد.\tOne.", "اثنان.\tTwo.", "قال الوفد نعم.\tThe delegation agreed.", "ثم ذهب الوفد.\tThen it left.",
            "جملة واحدة.\tOne sentence. Or two sentences.",
        ]);
    }

    [Fact]
    public void Names_are_the_short_rows_of_tables_with_both_columns()
    {
        Write("n.tsv", "domain\tar\ten\nx\tلافروف\tLavrov\nx\tوزارة الشؤون الاجتماعية والعمل\tMinistry of Social Affairs\n");
        Write("other.tsv", "word\tcount\nx\t1\n");

        SourceFolder.ReadNames(_folder).ShouldHaveSingleItem().ToLine().ShouldBe("لافروف\tLavrov");
    }

    [Fact]
    public void Files_of_different_length_are_an_error_that_names_them()
    {
        Write("x.ar", "واحد\nاثنان\n");
        Write("x.en", "One\n");

        Should.Throw<InputException>(() => SourceFolder.ReadPairs(_folder)).Message.ShouldContain("2 lines");
    }

    [Fact]
    public void A_folder_without_texts_is_an_error() =>
        Should.Throw<InputException>(() => SourceFolder.ReadPairs(_folder)).Message.ShouldContain("no pairs");

    [Fact]
    public void What_a_table_gives_a_sense_is_a_space_in_a_segment() =>
        WordPair.Of("a\tb\\c\u00A0d", "x\ny").ToLine().ShouldBe("a b c d\tx y");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Write(string name, string content)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
    }
}
