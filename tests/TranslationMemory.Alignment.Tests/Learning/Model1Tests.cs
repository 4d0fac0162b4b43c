using CsCheck;
using TranslationMemory.Alignment.Learning;

namespace TranslationMemory.Alignment.Tests.Learning;

public sealed class Model1Tests
{
    private const int Words = 6;

    private static readonly Gen<WordPair[]> Pairs =
        Gen.Select(Gen.Int[0, Words - 1].Array[1, 5], Gen.Int[0, Words - 1].Array[1, 5], (from, to) => new WordPair(from, to)).Array[0, 12];

    [Fact]
    public void Probabilities_are_those_of_expectation_maximisation_written_out() => Pairs.Sample(pairs =>
    {
        var expected = Slowly(pairs);

        var table = Model1.Train(pairs, Words, Words, CancellationToken.None);

        for (var from = 0; from < Words; from++)
        {
            for (var to = 0; to < Words; to++)
            {
                var probability = expected.GetValueOrDefault((from, to));
                ((double)table.Probability(from, to)).ShouldBe(probability, 2e-4 + (probability * 1e-3));
            }

            table.Translations(from).ToArray().ShouldBeInOrder(SortDirection.Ascending);
        }
    });

    [Fact]
    public void Word_that_stands_beside_its_translation_again_and_again_becomes_it()
    {
        WordPair[] pairs = [new([0, 1], [0, 1]), new([0, 2], [0, 2]), new([1, 2], [1, 2])];

        var table = Model1.Train(pairs, 3, 3, TestContext.Current.CancellationToken);

        for (var word = 0; word < 3; word++)
        {
            table.Probability(word, word).ShouldBeGreaterThan(.7f);
        }
    }

    [Fact]
    public void Training_gives_up_when_it_is_cancelled() => Should.Throw<OperationCanceledException>(
        () => Model1.Train([new WordPair([0], [0])], 1, 1, new CancellationToken(canceled: true)));

    private static Dictionary<(int From, int To), double> Slowly(WordPair[] pairs)
    {
        const int None = Words;
        var t = new Dictionary<(int From, int To), double>();
        foreach (var pair in pairs)
        {
            foreach (var from in pair.From.Append(None))
            {
                foreach (var to in pair.To)
                {
                    t[(from, to)] = 1;
                }
            }
        }

        for (var round = 0; round < 5; round++)
        {
            var counts = t.Keys.ToDictionary(key => key, _ => 0d);
            foreach (var pair in pairs)
            {
                var from = pair.From.Distinct().Append(None).ToList();
                foreach (var to in pair.To)
                {
                    foreach (var word in from)
                    {
                        counts[(word, to)] += t[(word, to)] / from.Sum(other => t[(other, to)]);
                    }
                }
            }

            var totals = counts.GroupBy(count => count.Key.From).ToDictionary(group => group.Key, group => group.Sum(count => count.Value));
            t = counts.ToDictionary(count => count.Key, count => count.Value / totals[count.Key.From]);
        }

        return t;
    }
}
