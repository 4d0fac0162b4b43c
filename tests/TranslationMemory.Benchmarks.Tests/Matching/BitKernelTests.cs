using CsCheck;
using TranslationMemory.Benchmarks.Matching;

namespace TranslationMemory.Benchmarks.Tests.Matching;

public class BitKernelTests
{
    [Fact]
    public void Distance_is_that_of_the_matrix_for_any_relation_of_tokens() =>
        Gen.Select(Gen.ULong.Array[6], Gen.Int[1, 64], Gen.Int[0, 5].Array[0, 70]).Sample((masks, length, tokens) =>
            BitKernel.Distance(length, masks, tokens, 200).ShouldBe(Matrix(length, masks, tokens)));

    [Fact]
    public void Distance_above_the_limit_is_told_as_above() =>
        Gen.Select(Gen.ULong.Array[6], Gen.Int[1, 20], Gen.Int[0, 5].Array[0, 20], Gen.Int[0, 20]).Sample((masks, length, tokens, limit) =>
        {
            var distance = Matrix(length, masks, tokens);

            var told = BitKernel.Distance(length, masks, tokens, limit);

            (distance <= limit ? told == distance : told > limit).ShouldBeTrue();
        });

    private static int Matrix(int length, ulong[] masks, int[] tokens)
    {
        var cells = new int[length + 1, tokens.Length + 1];
        for (var i = 0; i <= length; i++)
        {
            for (var j = 0; j <= tokens.Length; j++)
            {
                cells[i, j] = i == 0 || j == 0
                    ? i + j
                    : Math.Min(
                        Math.Min(cells[i - 1, j], cells[i, j - 1]) + 1,
                        cells[i - 1, j - 1] + ((masks[tokens[j - 1]] >> (i - 1)) & 1) switch { 1 => 0, _ => 1 });
            }
        }

        return cells[length, tokens.Length];
    }
}
