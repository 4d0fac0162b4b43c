namespace TranslationMemory.Text.Tests.Clitics;

public class CliticMeaningsTests
{
    [Fact]
    public void Each_clitic_in_front_has_a_meaning()
    {
        var all = Enum.GetValues<Proclitics>().Aggregate(Proclitics.None, (before, one) => before | one);

        all.Meanings().Count.ShouldBe(all.ToStrings().Count);
        all.Meanings().ShouldAllBe(meaning => meaning.Length > 0);
        (Proclitics.Waw | Proclitics.Lam | Proclitics.Article).Meanings().ShouldBe(["and", "for/to", "the"]);
        Proclitics.None.Meanings().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("هم", "their")]
    [InlineData("ها", "her/its")]
    [InlineData("نا", "our")]
    [InlineData("", "")]
    public void Each_pronoun_has_a_meaning(string enclitic, string meaning) => CliticMeanings.OfEnclitic(enclitic).ShouldBe(meaning);
}
