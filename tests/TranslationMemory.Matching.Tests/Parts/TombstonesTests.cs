using CsCheck;

namespace TranslationMemory.Matching.Tests;

public sealed class TombstonesTests
{
    [Fact]
    public void Each_state_keeps_what_was_gone_in_it() => Gen.Int[0, 20_000].Array[0, 40].Array[0, 6].Sample(removals =>
    {
        var states = new List<(Tombstones State, HashSet<int> Gone)> { (Tombstones.None, []) };
        foreach (var removal in removals)
        {
            states.Add((states[^1].State.With(removal), [.. states[^1].Gone, .. removal]));
        }

        foreach (var (state, gone) in states)
        {
            state.Count.ShouldBe(gone.Count);
            Enumerable.Range(0, 20_100).Where(state.Holds).ShouldBe(gone.Order());
            states[^1].State.Since(state).ShouldBe(states[^1].Gone.Except(gone).Order());
        }
    });
}
