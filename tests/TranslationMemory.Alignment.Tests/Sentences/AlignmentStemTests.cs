using TranslationMemory.Alignment.Sentences;

namespace TranslationMemory.Alignment.Tests.Sentences;

public sealed class AlignmentStemTests
{
    [Theory]
    [InlineData("مهندسون", "مهندسين")]
    [InlineData("سيارات", "سياره")]
    [InlineData("organizations", "organization")]
    [InlineData("vaccinated", "vaccinate")]
    [InlineData("countries", "country")]
    [InlineData("running", "runnings")]
    public void Forms_of_a_word_become_one(string one, string other) => AlignmentStem.Of(one).ShouldBe(AlignmentStem.Of(other));

    [Theory]
    [InlineData("")]
    [InlineData("in")]
    [InlineData("yes")]
    [InlineData("used")]
    [InlineData("ابن")]
    [InlineData("هي")]
    public void Short_words_stay(string word) => AlignmentStem.Of(word).ShouldBe(word);
}
