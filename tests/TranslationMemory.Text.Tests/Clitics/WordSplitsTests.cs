using CsCheck;

namespace TranslationMemory.Text.Tests.Clitics;

public class WordSplitsTests
{
    private static readonly Gen<string> Word = Gen.String[Gen.OneOf([.. "والبكفسلتهنيمةىئؤءأد"]), 1, 9];

    [Fact]
    public void The_whole_word_comes_first() =>
        Word.Where(word => word.Length >= 2).Sample(word => WordSplits.Of(word)[0].ShouldBe(Reading.Whole(word)));

    [Fact]
    public void Every_split_spells_the_word_again() =>
        Word.Sample(word =>
        {
            foreach (var split in WordSplits.Of(word))
            {
                RecomposedSpellings.Of(split).ShouldContain(word, split.ToString());
            }
        });

    [Fact]
    public void Every_combination_of_clitics_is_found_again()
    {
        var fronts = Gen.OneOf(
            Proclitics.None, Proclitics.Waw, Proclitics.Fa, Proclitics.Article, Proclitics.Lam, Proclitics.Ba | Proclitics.Article,
            Proclitics.Waw | Proclitics.Lam | Proclitics.Article, Proclitics.Fa | Proclitics.Kaf, Proclitics.Waw | Proclitics.Ba);
        var stems = Gen.OneOf("وفد", "لجنة", "مستوى", "أبناء", "قرار", "لبنان", "يلتقي");
        var pronouns = Gen.OneOf(string.Empty, "ه", "ها", "هما", "هم", "هن", "ك", "كم", "كما", "كن", "نا", "ي", "ني");

        Gen.Select(fronts, stems, pronouns).Sample((proclitics, stem, pronoun) =>
        {
            var reading = new Reading(proclitics, stem, proclitics.HasFlag(Proclitics.Article) ? string.Empty : pronoun);
            foreach (var word in RecomposedSpellings.Of(reading).Where(word => IsRegular(word, reading)))
            {
                WordSplits.Of(word).ShouldContain(reading, word);
            }
        });
    }

    [Theory]
    [InlineData("سيلتقي", "يلتقي")]
    [InlineData("سنعود", "نعود")]
    [InlineData("وستعلن", "تعلن")]
    [InlineData("سأذهب", "أذهب")]
    [InlineData("سآخذ", "آخذ")]
    public void The_future_particle_stands_before_an_imperfect(string word, string stem) =>
        WordSplits.Of(word).Where(split => split.Proclitics.HasFlag(Proclitics.Sin)).Select(split => split.Stem).ShouldContain(stem);

    [Theory]
    [InlineData("سلام")]
    [InlineData("سوريا")]
    [InlineData("سكان")]
    [InlineData("وسلطة")]
    public void No_other_letter_follows_the_future_particle(string word) =>
        WordSplits.Of(word).ShouldNotContain(split => split.Proclitics.HasFlag(Proclitics.Sin));

    [Fact]
    public void Article_and_pronoun_exclude_each_other() =>
        Word.Sample(word => WordSplits.Of(word).ShouldNotContain(
            split => split.Proclitics.HasFlag(Proclitics.Article) && split.Enclitic.Length > 0));

    /// <summary>على and إلى before a pronoun are a matter of the table of function words.</summary>
    private static bool IsRegular(string word, Reading reading) =>
        reading.Stem != "مستوى" || reading.Enclitic.Length == 0 || word.Contains("مستوا", StringComparison.Ordinal);
}
