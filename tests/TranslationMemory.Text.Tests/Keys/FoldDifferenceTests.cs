using CsCheck;

namespace TranslationMemory.Text.Tests.Keys;

public class FoldDifferenceTests
{
    [Theory]
    [InlineData("أستانة", "استانة", FoldClass.AlefHamzaBare)]
    [InlineData("إعداد", "أعداد", FoldClass.AlefHamzaOther)]
    [InlineData("آستانة", "أستانة", FoldClass.AlefHamzaOther)]
    [InlineData("على", "علي", FoldClass.Ya)]
    [InlineData("مسؤول", "مسئول", FoldClass.HamzaSeat)]
    [InlineData("شؤون", "شءون", FoldClass.HamzaSeat)]
    [InlineData("وحدة", "وحده", FoldClass.TaMarbuta)]
    [InlineData("پوتين", "بوتين", FoldClass.ForeignLetter)]
    [InlineData("إلى", "الي", FoldClass.AlefHamzaBare | FoldClass.Ya)]
    [InlineData("وفد", "وفد", FoldClass.None)]
    public void Between_names_the_classes(string a, string b, FoldClass expected)
    {
        FoldDifference.Between(a, b).ShouldBe(expected);
        FoldDifference.Between(b, a).ShouldBe(expected);
    }

    [Theory]
    [InlineData("ماء", "ما")]
    [InlineData("وفد", "وفود")]
    [InlineData("على", "علا")]
    public void Between_is_null_where_the_fold_keys_differ(string a, string b) => FoldDifference.Between(a, b).ShouldBeNull();

    [Fact]
    public void Between_is_null_exactly_where_the_fold_keys_differ() =>
        Gen.Select(AnyText.Utf16, AnyText.Utf16).Sample((text, other) =>
        {
            var a = ExactKey.Of(text, TextLanguage.Arabic);
            var folded = FoldKey.Of(a, TextLanguage.Arabic);
            FoldDifference.Between(a, folded).ShouldNotBeNull();
            (FoldDifference.Between(a, folded) == FoldClass.None).ShouldBe(a == folded);
            var b = ExactKey.Of(other, TextLanguage.Arabic);
            if (FoldKey.Of(b, TextLanguage.Arabic) == folded)
            {
                FoldDifference.Between(a, b).ShouldNotBeNull();
            }
        }, iter: 10_000);

    [Theory]
    [InlineData(FoldClass.None, 100)]
    [InlineData(FoldClass.AlefHamzaBare, 99)]
    [InlineData(FoldClass.AlefHamzaOther, 98)]
    [InlineData(FoldClass.Ya, 99)]
    [InlineData(FoldClass.HamzaSeat, 99)]
    [InlineData(FoldClass.TaMarbuta, 97)]
    [InlineData(FoldClass.VowelMarks, 98)]
    [InlineData(FoldClass.ForeignLetter, 99)]
    [InlineData(FoldClass.AlefHamzaBare | FoldClass.Ya, 98)]
    [InlineData(FoldClass.TaMarbuta | FoldClass.Ya | FoldClass.AlefHamzaBare, 95)]
    [InlineData((FoldClass)127, 95)]
    public void Score_is_the_lowest_less_one_for_each_further_class(FoldClass classes, int score) =>
        FoldClasses.Score(classes).ShouldBe(score);

    [Fact]
    public void Names_stand_in_order() =>
        FoldClasses.Names((FoldClass)127).ShouldBe(["hamza", "hamza-other", "ya", "hamza-seat", "ta-marbuta", "vowel-marks", "foreign-letter"]);
}
