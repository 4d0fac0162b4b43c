using TranslationMemory.Benchmarks.Output;
using TranslationMemory.Benchmarks.Text.Throughput;

namespace TranslationMemory.Benchmarks.Tests.Text;

public sealed class GlossaryFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    [Fact]
    public void Files_are_numbered_through_and_half_rows_left_out()
    {
        var entries = GlossaryFile.Read([Write("a.tsv", "ar\ten\nوفد\tdelegation\nبيان\t\n"), Write("b.tsv", "en\tar\ntalks\tمحادثات\n")]);

        entries.Select(entry => (entry.Id, entry.Terms[0].Text, entry.Terms[1].Text))
            .ShouldBe([("e0", "وفد", "delegation"), ("e1", "محادثات", "talks")]);
    }

    [Fact]
    public void A_file_without_both_languages_is_an_error() =>
        Should.Throw<InputException>(() => GlossaryFile.Read([Write("a.tsv", "ar\tfr\nوفد\tdélégation\n")]));

    [Fact]
    public void A_grown_glossary_has_the_wanted_size_the_own_entries_and_no_pair_twice()
    {
        var own = GlossaryFile.Read([Write("a.tsv", "ar\ten\n" + string.Concat(Enumerable.Range(0, 20).Select(i => $"كلمة{i}\tword{i}\n")))]);

        var grown = GlossaryFile.Grow(own, 300);

        grown.Count.ShouldBe(300);
        grown.Take(20).ShouldBe(own);
        grown.Select(entry => entry.Id).ShouldBeUnique();
        grown.Select(entry => entry.Terms[0].Text).ShouldBeUnique();
        GlossaryFile.Grow(own, 5).ShouldBe(own.Take(5));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Write(string name, string content)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, content);
        return path;
    }
}
