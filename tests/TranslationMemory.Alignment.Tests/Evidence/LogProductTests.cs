using CsCheck;
using TranslationMemory.Alignment.Evidence;

namespace TranslationMemory.Alignment.Tests.Evidence;

public sealed class LogProductTests
{
    [Fact]
    public void Value_is_the_sum_of_the_logarithms() => Gen.Double[-200, 200].Array[0, 50].Sample(logarithms =>
    {
        var product = new LogProduct();
        foreach (var logarithm in logarithms)
        {
            product.Multiply(Math.Exp(logarithm));
        }

        product.Value.ShouldBe(logarithms.Sum(), 1e-8);
    });
}
