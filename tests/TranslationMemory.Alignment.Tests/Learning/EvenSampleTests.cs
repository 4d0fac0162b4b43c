using CsCheck;
using TranslationMemory.Alignment.Learning;

namespace TranslationMemory.Alignment.Tests.Learning;

public sealed class EvenSampleTests
{
    [Fact]
    public void Everything_is_taken_while_there_is_room() => Take([3, 4, 3], 10).ShouldBe([0, 1, 2]);

    [Fact]
    public void Items_taken_are_evenly_spread_and_within_the_bound() => Gen.Select(Gen.Int[1, 9].Array[1, 300], Gen.Long[9, 100]).Sample((costs, most) =>
    {
        var taken = Take(costs, most);

        taken.Sum(i => costs[i]).ShouldBeLessThanOrEqualTo((int)most);
        if (taken.Count == 1)
        {
            return;
        }

        // Every so manieth is taken to the end, and half the distance would have been too much.
        var step = taken[1];
        int.IsPow2(step).ShouldBeTrue();
        taken.ShouldBe(Enumerable.Range(0, costs.Length).Where(i => i % step == 0));
        if (step > 1)
        {
            Enumerable.Range(0, costs.Length).Where(i => i % (step / 2) == 0).Sum(i => costs[i]).ShouldBeGreaterThan((int)most);
        }
    });

    private static List<int> Take(int[] costs, long most)
    {
        var sample = new EvenSample<int>(most);
        for (var i = 0; i < costs.Length; i++)
        {
            if (sample.TakesNext)
            {
                sample.Take(i, costs[i]);
            }
            else
            {
                sample.Skip();
            }
        }

        sample.Count.ShouldBe(sample.Items.Count());
        return [.. sample.Items];
    }
}
