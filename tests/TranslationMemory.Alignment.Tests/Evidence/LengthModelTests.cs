using CsCheck;
using TranslationMemory.Alignment.Evidence;

namespace TranslationMemory.Alignment.Tests.Evidence;

public sealed class LengthModelTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(.1)]
    [InlineData(.7)]
    [InlineData(1.5)]
    [InlineData(3)]
    [InlineData(4.9)]
    public void Logarithm_of_the_error_function_is_that_of_its_integral(double x)
    {
        // Simpson's rule from x to x + 12, behind which e^(−t²) does not count.
        const int Steps = 200_000;
        const double Width = 12d / Steps;
        var sum = 0d;
        for (var i = 0; i <= Steps; i++)
        {
            var t = x + (i * Width);
            sum += (i is 0 or Steps ? 1 : i % 2 == 1 ? 4 : 2) * Math.Exp((x * x) - (t * t));
        }

        var expected = Math.Log(2 / Math.Sqrt(Math.PI) * sum * Width / 3) - (x * x);

        LengthModel.LogErfc(x).ShouldBe(expected, 2e-7);
    }

    [Fact]
    public void Lengths_at_the_ratio_of_the_article_are_certain() => new LengthModel(1.4).LogProbability(100, 140).ShouldBe(0, 1e-6);

    [Fact]
    public void Longer_differences_are_less_likely_and_no_difference_is_impossible() =>
        Gen.Select(Gen.Double[.5, 3], Gen.Int[0, 5000], Gen.Int[0, 5000]).Sample((ratio, arabic, english) =>
        {
            var model = new LengthModel(ratio);
            var score = model.LogProbability(arabic, english);

            score.ShouldBeInRange(-27.6, 1e-6);
            var further = english + (english > ratio * arabic ? 50 : -50);
            if (further >= 0)
            {
                model.LogProbability(arabic, further).ShouldBeLessThanOrEqualTo(score + 1e-9);
            }
        });
}
