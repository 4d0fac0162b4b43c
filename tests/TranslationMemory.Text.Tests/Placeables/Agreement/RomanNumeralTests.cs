using TranslationMemory.Text.Placeables;

namespace TranslationMemory.Text.Tests.Placeables;

public class RomanNumeralTests
{
    [Theory]
    [InlineData("I", 1)]
    [InlineData("IV", 4)]
    [InlineData("XIV", 14)]
    [InlineData("XLIX", 49)]
    [InlineData("MCMXC", 1990)]
    [InlineData("MMMDCCCLXXXVIII", 3888)]
    [InlineData("", 0)]
    [InlineData("IIII", 0)]
    [InlineData("VX", 0)]
    [InlineData("IC", 0)]
    [InlineData("Mix", 0)]
    [InlineData("CIVIL", 0)]
    public void ValueOf_reads_the_one_right_spelling(string word, int value) => RomanNumeral.ValueOf(word).ShouldBe(value);
}
