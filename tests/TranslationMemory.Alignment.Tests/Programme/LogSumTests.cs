using CsCheck;
using TranslationMemory.Alignment.Programme;

namespace TranslationMemory.Alignment.Tests.Programme;

public sealed class LogSumTests
{
    [Fact]
    public void Value_is_the_logarithm_of_the_sum() => Gen.Double[-60, 60].Array[1, 20].Sample(logarithms =>
        Sum(logarithms).ShouldBe(Math.Log(logarithms.Sum(Math.Exp)), 1e-9));

    [Fact]
    public void Numbers_whose_powers_are_out_of_range_are_summed() =>
        Sum([-5000, -5000 + Math.Log(3), double.NegativeInfinity]).ShouldBe(-5000 + Math.Log(4), 1e-9);

    [Fact]
    public void Sum_of_nothing_is_minus_infinity()
    {
        default(LogSum).Value.ShouldBe(double.NegativeInfinity);
        Sum([double.NegativeInfinity]).ShouldBe(double.NegativeInfinity);
    }

    private static double Sum(IEnumerable<double> logarithms)
    {
        var sum = default(LogSum);
        foreach (var logarithm in logarithms)
        {
            sum.Add(logarithm);
        }

        return sum.Value;
    }
}
