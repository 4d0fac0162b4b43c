using CsCheck;

namespace TranslationMemory.Text.Tests.Clitics;

public class ProcliticsTextTests
{
    [Fact]
    public void ToStrings_gives_the_order_of_writing()
    {
        (Proclitics.Article | Proclitics.Lam | Proclitics.Waw).ToStrings().ShouldBe(["و", "ل", "ال"]);
        (Proclitics.Sin | Proclitics.Fa).ToStrings().ShouldBe(["ف", "س"]);
        (Proclitics.Ba | Proclitics.Article).ToStrings().ShouldBe(["ب", "ال"]);
        (Proclitics.Kaf | Proclitics.Waw).ToStrings().ShouldBe(["و", "ك"]);
        Proclitics.None.ToStrings().ShouldBeEmpty();
    }

    [Fact]
    public void Of_reads_back_every_clitic_of_one_letter() =>
        Gen.Int[0, 127].Select(bits => (Proclitics)bits & ~Proclitics.Article).Sample(proclitics =>
            proclitics.ToStrings().Aggregate(Proclitics.None, (all, text) => all | ProcliticsText.Of(text[0])).ShouldBe(proclitics));

    [Theory]
    [InlineData('ا')]
    [InlineData('م')]
    [InlineData('a')]
    public void Of_gives_none_for_any_other_letter(char letter) => ProcliticsText.Of(letter).ShouldBe(Proclitics.None);
}
