using System.Globalization;
using CsCheck;

namespace TranslationMemory.Text.Tests.Placeables;

public class SpelledNumberTests
{
    private static readonly Gen<int> Numbers = Gen.OneOf(Gen.Int[3, 1000], Gen.Int[1000, 99_999], Gen.Int[100_000, 999_999_999]);

    [Fact]
    public void Every_number_spelled_in_Arabic_gives_its_value() =>
        Gen.Select(Numbers, Gen.Bool, Gen.Bool).Sample((number, feminine, nominative) =>
        {
            var words = SpelledNumber.Arabic(number, feminine, nominative);
            Found.In("وصل " + words + " منهم كتاب", TextLanguage.Arabic).ShouldBe(Expected(words, number));
        }, iter: 5000);

    [Fact]
    public void Every_number_spelled_in_English_gives_its_value() =>
        Gen.Select(Numbers, Gen.Bool).Sample((number, and) =>
        {
            var words = SpelledNumber.English(number, and);
            Found.In("They saw " + words + " of them", TextLanguage.English).ShouldBe(Expected(words, number));
        }, iter: 5000);

    [Fact]
    public void Digits_of_every_set_give_the_value_of_the_number() =>
        Gen.Select(Gen.Int[0, int.MaxValue], Gen.OneOf('0', '\u0660', '\u06F0'), Gen.Enum<TextLanguage>()).Sample((number, zero, language) =>
        {
            var digits = string.Concat(Text(number).Select(digit => (char)(digit - '0' + zero)));
            Found.In(digits, language).ShouldBe(Expected(digits, number));
        }, iter: 3000);

    [Fact]
    public void Grouped_digits_give_the_value_of_the_number() =>
        Gen.Select(Gen.Int[1_000_000, int.MaxValue], Gen.OneOf(".", ",", "٬")).Sample((number, mark) =>
        {
            var digits = number.ToString("#,0", CultureInfo.InvariantCulture).Replace(",", mark, StringComparison.Ordinal);
            Found.In(digits, TextLanguage.Arabic).ShouldBe(Expected(digits, number));
        }, iter: 3000);

    private static string Expected(string words, int number) => $"Number [{words}] {Text(number)}";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
