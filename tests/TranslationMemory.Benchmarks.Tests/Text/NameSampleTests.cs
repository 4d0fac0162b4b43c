using TranslationMemory.Benchmarks.Text.Names;

namespace TranslationMemory.Benchmarks.Tests.Text;

public class NameSampleTests
{
    private static readonly (string Arabic, string English)[] Pairs =
    [
        ("بوتين", "putin"), ("بوتين", "poutine"), ("باتن", "paton"), ("بيتر", "peter"), ("لافروف", "lavrov"), ("ترامب", "trump"),
    ];

    [Fact]
    public void Another_spelling_of_the_same_name_is_never_wrong()
    {
        var sample = new NameSample(Pairs, seed: 1);

        sample.Wrong().Concat(sample.Hard()).ShouldAllBe(pair => !Pairs.Contains(pair));
        sample.Lists().ShouldAllBe(list => list.Others.Count == 99 && list.Others.All(other => !Pairs.Any(pair => pair.Arabic == list.Arabic && pair.English == other)));
    }

    [Fact]
    public void Hard_names_begin_alike_and_are_as_long()
    {
        var hard = new NameSample(Pairs, seed: 1).Hard().ToHashSet();

        hard.ShouldBe([("بوتين", "paton"), ("بوتين", "peter"), ("باتن", "putin"), ("باتن", "peter"), ("بيتر", "putin"), ("بيتر", "paton")], ignoreOrder: true);
    }

    [Fact]
    public void The_seed_alone_chooses_the_sample()
    {
        new NameSample(Pairs, seed: 7).Wrong().ShouldBe(new NameSample(Pairs, seed: 7).Wrong());
        new NameSample(Pairs, seed: 7).Pairs.ShouldBe(Pairs, ignoreOrder: true);
    }
}
