namespace TranslationMemory.Text.Tests.Placeables;

public class DecadeTests
{
    [Theory]
    [InlineData("في التسعينيات", "Decade [التسعينيات] 1990s")]
    [InlineData("في الثمانينات", "Decade [الثمانينات] 1980s")]
    [InlineData("وفي ستينات القرن الماضي", "Decade [ستينات القرن الماضي] 1960s")]
    [InlineData("خمسينيات القرن العشرين", "Decade [خمسينيات القرن العشرين] 1950s")]
    [InlineData("أربعينيات القرن التاسع عشر", "Decade [أربعينيات القرن التاسع عشر] 1840s")]
    [InlineData("عشرينيات القرن الحادي والعشرين", "Decade [عشرينيات القرن الحادي والعشرين] 2020s")]
    [InlineData("السبعينيات من القرن الماضي", "Decade [السبعينيات من القرن الماضي] 1970s")]
    [InlineData("للتسعينيات", "Decade [تسعينيات] 1990s")]
    public void Arabic_decades_give_their_first_year(string text, string expected) =>
        Found.In(text, TextLanguage.Arabic).ShouldBe(expected);

    [Theory]
    [InlineData("the 1990s", "Decade [1990s] 1990s")]
    [InlineData("the mid-1880s", "Decade [1880s] 1880s")]
    [InlineData("the 1990's", "Decade [1990's] 1990s")]
    [InlineData("the '80s", "Decade [80s] 1980s")]
    [InlineData("the early nineties", "Decade [nineties] 1990s")]
    [InlineData("1980s and 1990s", "Decade [1980s] 1980s; Decade [1990s] 1990s")]
    public void English_decades_give_their_first_year(string text, string expected) =>
        Found.In(text, TextLanguage.English).ShouldBe(expected);
}
