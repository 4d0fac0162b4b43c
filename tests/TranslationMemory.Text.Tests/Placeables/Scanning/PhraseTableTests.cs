using TranslationMemory.Text.Placeables;

namespace TranslationMemory.Text.Tests.Placeables;

public class PhraseTableTests
{
    private readonly PhraseTable<int> _table = new(TextLanguage.Arabic);

    public PhraseTableTests()
    {
        _table.Add("ليرة|ليرات ?سورية", 1);
        _table.Add("ليرة تركية", 2);
        _table.Add("ر.س", 3);
    }

    [Theory]
    [InlineData("ليرة", 1, 1)]
    [InlineData("ليرات سورية", 1, 2)]
    [InlineData("لِيرةٌ تركيّة", 2, 2)]
    [InlineData("ليره تركيه", 2, 2)]
    [InlineData("ر.س.", 3, 3)]
    [InlineData("ر .س", 0, 0)]
    [InlineData("ليرات تركية", 1, 1)]
    [InlineData("روبل", 0, 0)]
    [InlineData("", 0, 0)]
    public void TryMatch_finds_the_longest_phrase(string text, int value, int next)
    {
        var atoms = Atomizer.Cut(text, TextLanguage.Arabic, []);

        _table.TryMatch(atoms, 0, out var found, out var behind).ShouldBe(value > 0);
        found.ShouldBe(value);
        behind.ShouldBe(next);
    }

    [Theory]
    [InlineData("د.إ", 1)]
    [InlineData("د.أ", 2)]
    [InlineData("د.ا", 1)]
    [InlineData("د.أ.ب", 3)]
    public void TryMatch_takes_of_phrases_with_equal_keys_the_one_that_is_spelled_alike(string text, int value)
    {
        var table = new PhraseTable<int>(TextLanguage.Arabic);
        table.Add("د.إ", 1);
        table.Add("د.أ", 2);
        table.Add("د.ا.ب", 3);

        table.TryMatch(Atomizer.Cut(text, TextLanguage.Arabic, []), 0, out var found, out _).ShouldBeTrue();
        found.ShouldBe(value);
    }

    [Fact]
    public void A_missing_table_is_an_error() =>
        Should.Throw<InvalidOperationException>(() => DataTable.Rows("nothing").ToList());
}
