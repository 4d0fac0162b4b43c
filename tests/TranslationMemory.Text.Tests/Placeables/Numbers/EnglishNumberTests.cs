namespace TranslationMemory.Text.Tests.Placeables;

/// <summary>English numbers in digits and words.</summary>
public class EnglishNumberTests
{
    [Theory]
    [InlineData("twenty-five people", "Number [twenty-five] 25")]
    [InlineData("twenty five people", "Number [twenty five] 25")]
    [InlineData("Two hundred and fifty thousand people", "Number [Two hundred and fifty thousand] 250000")]
    [InlineData("one hundred and one", "Number [one hundred and one] 101")]
    [InlineData("nineteen of them", "Number [nineteen] 19")]
    [InlineData("a hundred people", "Number [a hundred] 100")]
    [InlineData("a thousand and one nights", "Number [a thousand and one] 1001")]
    [InlineData("a million people", "Number [a million] 1000000")]
    [InlineData("half a million people", "Number [half a million] 500000")]
    [InlineData("two and a half million people", "Number [two and a half million] 2500000")]
    [InlineData("a quarter of a million people", "Number [a quarter of a million] 250000")]
    [InlineData("3.5 million refugees", "Number [3.5 million] 3500000")]
    [InlineData("250 thousand refugees", "Number [250 thousand] 250000")]
    [InlineData("one million refugees", "Number [one million] 1000000")]
    [InlineData("1,234 refugees", "Number [1,234] 1234")]
    [InlineData("1.234 metres", "Number [1.234] 1.234 | 1234")]
    [InlineData("1,234,567.89", "Number [1,234,567.89] 1234567.89")]
    [InlineData("10 000 people", "Number [10 000] 10000")]
    [InlineData("-5 degrees", "Number [-5] -5 | 5")]
    [InlineData("between 5 and 10 people", "Number [5] 5; Number [10] 10")]
    [InlineData("per thousand", "Number [thousand] 1000")]
    [InlineData("zero cases", "Number [zero] 0")]
    [InlineData("three hundred thousand", "Number [three hundred thousand] 300000")]
    [InlineData("five thousand three hundred", "Number [five thousand three hundred] 5300")]
    [InlineData("one in five", "Number [five] 5")]
    [InlineData("5-year plan", "Number [5] 5")]
    [InlineData("thirty-one", "Number [thirty-one] 31")]
    [InlineData("$300+ billion", "Currency [$300+ billion] USD 300000000000")]
    [InlineData("the 27 states", "Number [27] 27")]
    public void Numbers_give_their_value(string text, string expected) =>
        Found.In(text, TextLanguage.English).ShouldBe(expected);
}
