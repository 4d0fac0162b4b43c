using TranslationMemory.Text.Placeables;

namespace TranslationMemory.Text.Tests.Placeables;

public class ExactNumberTests
{
    [Theory]
    [InlineData("007", "", "7")]
    [InlineData("000", "", "0")]
    [InlineData("3", "50", "3.5")]
    [InlineData("0", "125", "0.125")]
    [InlineData("5", "000", "5")]
    public void Of_writes_no_idle_zeros(string whole, string fraction, string expected) =>
        ExactNumber.Of(whole, fraction).Text.ShouldBe(expected);

    [Fact]
    public void Of_writes_a_decimal_without_trailing_zeros() =>
        ExactNumber.Of(3.50m * 1000).Text.ShouldBe("3500");

    [Fact]
    public void Negated_changes_the_sign_but_zero_has_none()
    {
        ExactNumber.Of("5", "").Negated().Text.ShouldBe("-5");
        ExactNumber.Of("5", "").Negated().Negated().Text.ShouldBe("5");
        default(ExactNumber).Negated().Text.ShouldBe("0");
    }

    [Fact]
    public void Amount_is_missing_when_there_are_too_many_digits()
    {
        ExactNumber.Of(new string('9', 24), "").Amount.ShouldBe(999_999_999_999_999_999_999_999m);
        ExactNumber.Of(new string('9', 25), "").Amount.ShouldBeNull();
    }
}
