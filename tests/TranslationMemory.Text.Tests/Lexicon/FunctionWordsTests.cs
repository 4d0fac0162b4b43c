namespace TranslationMemory.Text.Tests.Lexicons;

public class FunctionWordsTests
{
    [Theory]
    [InlineData("عليه", Proclitics.None, "على", "ه")]
    [InlineData("وإليهم", Proclitics.Waw, "إلى", "هم")]
    [InlineData("منا", Proclitics.None, "من", "نا")]
    [InlineData("بأنهم", Proclitics.Ba, "أن", "هم")]
    [InlineData("فإنها", Proclitics.Fa, "إن", "ها")]
    [InlineData("وكان", Proclitics.Waw, "كان", "")]
    [InlineData("للذين", Proclitics.Lam, "الذين", "")]
    [InlineData("وللتي", Proclitics.Waw | Proclitics.Lam, "التي", "")]
    [InlineData("لله", Proclitics.Lam, "الله", "")]
    [InlineData("فقط", Proclitics.None, "فقط", "")]
    [InlineData("وفق", Proclitics.None, "وفق", "")]
    [InlineData("كليهما", Proclitics.None, "كلا", "هما")]
    [InlineData("لذلك", Proclitics.Lam, "ذلك", "")]
    [InlineData("ودعا", Proclitics.Waw, "دعا", "")]
    public void TryRead_gives_the_fixed_reading(string word, Proclitics proclitics, string stem, string pronoun)
    {
        FunctionWords.Instance.TryRead(word, AlefFold.Of(word), out var reading).ShouldBeTrue();

        reading.ShouldBe(new Reading(proclitics, stem, pronoun));
    }

    [Theory]
    [InlineData("انه", "ان")]
    [InlineData("أنه", "أن")]
    [InlineData("إنه", "إن")]
    [InlineData("امامه", "امام")]
    public void TryRead_keeps_the_spelling_of_the_word(string word, string stem)
    {
        FunctionWords.Instance.TryRead(word, AlefFold.Of(word), out var reading).ShouldBeTrue();

        reading.Stem.ShouldBe(stem);
    }

    [Theory]
    [InlineData("بيان")]
    [InlineData("ولاية")]
    [InlineData("لجنة")]
    [InlineData("فكر")]
    [InlineData("فعل")]
    public void TryRead_knows_no_other_words(string word) =>
        FunctionWords.Instance.TryRead(word, AlefFold.Of(word), out _).ShouldBeFalse();
}
