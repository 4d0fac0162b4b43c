namespace TranslationMemory.Terminology.Tests.Suggestions;

public sealed class SkeletonsTests
{
    [Theory]
    [InlineData("لافرنتييف", "لافرينتيف")]
    [InlineData("غورباتشوف", "جورباتشوف")]
    [InlineData("نتنياهو", "ناتانياهو")]
    [InlineData("تشيكوسلوفاكيا", "تشيخوسلوفاكيا")]
    [InlineData("طشقند", "تاشقند")]
    public void Spellings_of_one_name_have_one_skeleton(string one, string other) =>
        Skeletons.OfName(one).ShouldBe(Skeletons.OfName(other));

    [Theory]
    [InlineData("بولندا", "هولندا")]
    [InlineData("ليبيا", "ليبريا")]
    [InlineData("ألمانيا", "ألبانيا")]
    public void Names_with_other_consonants_have_others(string one, string other) =>
        Skeletons.OfName(one).ShouldNotBe(Skeletons.OfName(other));

    [Theory]
    [InlineData("لجنة", "لجان", true)]
    [InlineData("مدينة", "مدن", true)]
    [InlineData("وزير", "وزراء", true)]
    [InlineData("عضو", "أعضاء", true)]
    [InlineData("صاروخ", "صواريخ", true)]
    [InlineData("مراقب", "مراقبين", true)]
    [InlineData("هجوم", "هجمات", true)]
    [InlineData("لجنة", "وزراء", false)]
    [InlineData("مراقب", "رقابة", false)]
    public void A_plural_has_the_strong_letters_of_its_singular(string singular, string word, bool expected) =>
        Skeletons.MayBePlural(singular, word).ShouldBe(expected);
}
