namespace TranslationMemory.Text.Tests.Lexicons;

public class NounInflectionTests
{
    private static readonly Lexicon Small = new LexiconBuilder().AddNouns(["مهندس", "دولة", "سياسي", "إعلان", "فئة", "يد"]).Build();

    [Theory]
    [InlineData("مهندسون")]
    [InlineData("مهندسين")]
    [InlineData("مهندسان")]
    [InlineData("مهندسة")]
    [InlineData("مهندسات")]
    [InlineData("مهندسا")]
    [InlineData("دولتين")]
    [InlineData("سياسية")]
    [InlineData("سياسيا")]
    [InlineData("سياسيون")]
    [InlineData("إعلانات")]
    [InlineData("اعلانات")]
    [InlineData("فئات")]
    public void A_regular_form_is_recognised(string word) =>
        NounInflection.Of(word, NounInflection.Slot.Free, Small).ShouldNotBe(NounInflection.Relation.None);

    [Theory]
    [InlineData("مهندس")]
    [InlineData("أعلانات")]
    [InlineData("يدان")]
    [InlineData("دول")]
    [InlineData("")]
    public void Another_word_is_not(string word) =>
        NounInflection.Of(word, NounInflection.Slot.Free, Small).ShouldBe(NounInflection.Relation.None);

    [Theory]
    [InlineData("مهندسون", false)]
    [InlineData("مهندسان", false)]
    [InlineData("مهندسا", false)]
    [InlineData("مهندسين", true)]
    [InlineData("مهندسات", true)]
    [InlineData("مهندسة", true)]
    public void Behind_a_preposition_only_a_genitive_stands(string word, bool fits) =>
        (NounInflection.Of(word, NounInflection.Slot.Free | NounInflection.Slot.Genitive, Small) != NounInflection.Relation.None).ShouldBe(fits);

    [Theory]
    [InlineData("مهندسين", false)]
    [InlineData("مهندسون", false)]
    [InlineData("مهندسو", true)]
    [InlineData("مهندسي", true)]
    [InlineData("مهندسات", true)]
    public void Before_a_pronoun_the_plural_has_lost_its_last_letter(string word, bool fits) =>
        (NounInflection.Of(word, NounInflection.Slot.BeforePronoun, Small) != NounInflection.Relation.None).ShouldBe(fits);

    [Fact]
    public void A_plural_of_a_frequent_noun_is_a_strong_sign()
    {
        NounInflection.Of("مهندسون", NounInflection.Slot.Free, Small).ShouldBe(NounInflection.Relation.Weak);
        NounInflection.Of("مهندسون", NounInflection.Slot.Free, Lexicon.BuiltIn).ShouldBe(NounInflection.Relation.Strong);
    }
}
