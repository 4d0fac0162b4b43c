using CsCheck;
using TranslationMemory.Alignment.Evidence;

namespace TranslationMemory.Alignment.Tests.Evidence;

public sealed class AnchorChainTests
{
    private const int English = 9;

    [Fact]
    public void Chain_is_as_heavy_as_the_heaviest_of_all() => Gen.Select(Gen.Int[0, English - 1], Gen.Int[1, 9]).Array[0, 10].Sample(drawn =>
    {
        Anchor[] anchors = [.. drawn.Select((anchor, i) => new Anchor(i, anchor.Item1, anchor.Item2))];
        var heaviest = 0d;
        for (var set = 0; set < 1 << anchors.Length; set++)
        {
            var chosen = anchors.Where((_, i) => (set >> i & 1) == 1).ToList();
            if (chosen.Zip(chosen.Skip(1)).All(pair => pair.First.English < pair.Second.English))
            {
                heaviest = Math.Max(heaviest, chosen.Sum(anchor => anchor.Weight));
            }
        }

        var chain = AnchorChain.Heaviest(anchors, English);

        chain.Sum(cell => anchors[cell.Arabic].Weight).ShouldBe(heaviest);
        chain.ShouldAllBe(cell => anchors[cell.Arabic].English == cell.English);
        chain.Zip(chain.Skip(1)).ShouldAllBe(pair => pair.First.Arabic < pair.Second.Arabic && pair.First.English < pair.Second.English);
    });
}
