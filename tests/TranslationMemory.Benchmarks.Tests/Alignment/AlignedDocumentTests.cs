using TranslationMemory.Benchmarks.Alignment;
using TranslationMemory.Benchmarks.Output;

namespace TranslationMemory.Benchmarks.Tests.Alignment;

public sealed class AlignedDocumentTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    [Fact]
    public void Documents_are_read_sentence_by_sentence_or_with_their_beads()
    {
        var documents = Read("""{"doc": "a", "ar": ["ا", "ب"], "en": ["x", "y"]}""", "", """{"ar": ["ا"], "en": ["x", "y"], "beads": [[[0], [0, 1]]]}""");

        documents.Count.ShouldBe(2);
        documents[0].Name.ShouldBe("a");
        documents[0].Beads.ShouldBe([new(0, 1, 0, 1), new(1, 1, 1, 1)]);
        documents[1].Beads.ShouldBe([new(0, 1, 0, 2)]);
        documents[1].English.ShouldBe(["x", "y"]);
    }

    [Theory]
    [InlineData("""{"ar": ["ا"]}""", "no arrays ar and en")]
    [InlineData("""{"ar": ["ا"], "en": []}""", "1 Arabic and 0 English sentences, and no beads")]
    [InlineData("""{"ar": ["ا"], "en": [], "beads": [[[0]]]}""", "a bead is no pair of arrays")]
    public void Other_lines_are_errors_that_tell_the_line(string line, string message)
    {
        var error = Should.Throw<InputException>(() => Read("", line)).Message;

        error.ShouldContain(message);
        error.ShouldContain("line 2");
    }

    public void Dispose() => File.Delete(_path);

    private List<AlignedDocument> Read(params string[] lines)
    {
        File.WriteAllLines(_path, lines);
        return AlignedDocument.Read(_path);
    }
}
