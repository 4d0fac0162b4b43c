namespace TranslationMemory.Text.Tests.Placeables;

/// <summary>Ordinals.</summary>
public class OrdinalTests
{
    [Theory]
    [InlineData("الجولة الثالثة", "Ordinal [الثالثة] 3")]
    [InlineData("الجولة الأولى", "Ordinal [الأولى] 1")]
    [InlineData("الطرف الأول", "Ordinal [الأول] 1")]
    [InlineData("الحادي عشر", "Ordinal [الحادي عشر] 11")]
    [InlineData("الثانية عشرة", "Ordinal [الثانية عشرة] 12")]
    [InlineData("الثالثة والعشرون", "Ordinal [الثالثة والعشرون] 23")]
    [InlineData("القرن الحادي والعشرين", "Ordinal [الحادي والعشرين] 21")]
    [InlineData("القرن العشرين", "Ordinal [العشرين] 20")]
    [InlineData("للمرة الثانية", "Ordinal [الثانية] 2")]
    [InlineData("بالثالثة", "Ordinal [الثالثة] 3")]
    [InlineData("للثالثة", "Ordinal [ثالثة] 3")]
    [InlineData("ثالث أكبر مدينة", "Ordinal [ثالث] 3")]
    [InlineData("أول رئيس", "Ordinal [أول] 1")]
    [InlineData("أول أمس", "")]
    [InlineData("أول من أمس", "")]
    [InlineData("ثاني أكبر مدينة", "Ordinal [ثاني] 2")]
    [InlineData("ثاني أكسيد الكربون", "")]
    [InlineData("جولة رابعة", "Ordinal [رابعة] 4")]
    [InlineData("رابعة العدوية", "")]
    [InlineData("30 ثانية", "Number [30] 30")]
    [InlineData("مرة ثانية", "")]
    [InlineData("متر في الثانية", "")]
    [InlineData("من جانب ثان", "")]
    public void Arabic_ordinals_give_their_number(string text, string expected) =>
        Found.In(text, TextLanguage.Arabic).ShouldBe(expected);

    [Theory]
    [InlineData("the 3rd round", "Ordinal [3rd] 3")]
    [InlineData("the third round", "Ordinal [third] 3")]
    [InlineData("21st century", "Ordinal [21st] 21")]
    [InlineData("the twenty-first century", "Ordinal [twenty-first] 21")]
    [InlineData("the first time", "Ordinal [first] 1")]
    [InlineData("at first", "")]
    [InlineData("first of all", "")]
    [InlineData("First, we came", "")]
    [InlineData("first aid", "")]
    [InlineData("the second round", "Ordinal [second] 2")]
    [InlineData("second round", "Ordinal [second] 2")]
    [InlineData("a second later", "")]
    [InlineData("ten second delay", "Number [ten] 10")]
    [InlineData("one third", "")]
    [InlineData("two-thirds", "")]
    [InlineData("a third of the people", "")]
    [InlineData("a fifth of them", "")]
    [InlineData("the fifth of them", "Ordinal [fifth] 5")]
    [InlineData("the 2nd", "Ordinal [2nd] 2")]
    public void English_ordinals_give_their_number(string text, string expected) =>
        Found.In(text, TextLanguage.English).ShouldBe(expected);
}
