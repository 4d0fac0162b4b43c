namespace TranslationMemory.Alignment.Tests;

public sealed class ArticleLanguagesTests
{
    private static readonly string[] Arabic = ["وصل الوفد إلى London أمس.", "BBC News", "قال الوزير إن المحادثات بدأت."];
    private static readonly string[] English = ["The delegation came to لندن yesterday.", "نعم", "The minister said that talks had begun."];

    [Fact]
    public void Texts_in_the_languages_they_are_given_as_fit()
    {
        ArticleLanguages.Of(Arabic, English).ShouldBe(ArticleLanguageFit.Fits);
        ArticleLanguages.Describe(ArticleLanguageFit.Fits).ShouldBeNull();
    }

    [Fact]
    public void Swapped_sides_and_the_same_language_twice_are_told()
    {
        ArticleLanguages.Of(English, Arabic).ShouldBe(ArticleLanguageFit.Swapped);
        ArticleLanguages.Of(Arabic, Arabic).ShouldBe(ArticleLanguageFit.BothArabic);
        ArticleLanguages.Of(English, English).ShouldBe(ArticleLanguageFit.BothEnglish);
        ArticleLanguages.Describe(ArticleLanguageFit.Swapped).ShouldNotBeNull().ShouldContain("swapped");
        ArticleLanguages.Describe(ArticleLanguageFit.BothArabic).ShouldNotBeNull().ShouldContain("Both texts are in Arabic");
        ArticleLanguages.Describe(ArticleLanguageFit.BothEnglish).ShouldNotBeNull().ShouldContain("Both texts are in English");
    }

    [Fact]
    public void Text_without_letters_is_taken_for_what_it_is_given_as()
    {
        ArticleLanguages.Of([], English).ShouldBe(ArticleLanguageFit.Fits);
        ArticleLanguages.Of(Arabic, ["12", "…"]).ShouldBe(ArticleLanguageFit.Fits);
        ArticleLanguages.Of([], Arabic).ShouldBe(ArticleLanguageFit.BothArabic);
        ArticleLanguages.Of([], []).ShouldBe(ArticleLanguageFit.Fits);
    }

    [Fact]
    public void List_of_short_names_does_not_outvote_the_article()
    {
        string[] names = [.. Enumerable.Repeat("Reuters", 4)];

        ArticleLanguages.Of([.. names, .. Arabic, "وأضاف أن الوفد سيبقى في المدينة حتى نهاية الأسبوع المقبل."], English).ShouldBe(ArticleLanguageFit.Fits);
    }
}
