using CsCheck;
using TranslationMemory.Cli.Articles;
using TranslationMemory.Cli.CommandLine;

namespace TranslationMemory.Cli.Tests.Articles;

public class ArticleIdTests
{
    [Theory]
    [InlineData("story.ar.txt", "story")]
    [InlineData("/some/where/Second Round.txt", "second-round")]
    [InlineData("2017-02-16-astana.ar.txt", "a-2017-02-16-astana")]
    [InlineData("a__b--c", "a-b-c")]
    [InlineData("وفد x.txt", "x")]
    public void Id_is_made_of_the_name(string file, string expected) => ArticleId.Of(file).ShouldBe(expected);

    [Fact]
    public void Name_without_any_usable_letter_is_refused() =>
        Should.Throw<UsageException>(() => ArticleId.Of("وفد.txt")).Message.ShouldContain("--id");

    [Fact]
    public void Id_is_always_one_that_the_service_takes() => Gen.String[Gen.Char[" -_aZ9ü.و"], 0, 90].Sample(name =>
    {
        try
        {
            return IsId(ArticleId.Of(name));
        }
        catch (UsageException)
        {
            return !name.Any(char.IsAsciiLetterOrDigit) || name.Contains('.', StringComparison.Ordinal);
        }
    });

    private static bool IsId(string id) =>
        id.Length is >= 1 and <= 63
        && char.IsAsciiLetterLower(id[0])
        && id.All(character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character == '-');
}
