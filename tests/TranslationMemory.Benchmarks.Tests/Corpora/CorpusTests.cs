using TranslationMemory.Benchmarks.Corpora;

namespace TranslationMemory.Benchmarks.Tests.Corpora;

public class CorpusTests
{
    private static readonly WordPair[] Pairs =
    [
        .. Enumerable.Range(0, 200).Select(i => WordPair.Of(
            $"قال الوفد رقم {i} إن المحادثات، التي بدأت في مدينة أستانا قبل {i + 3} أيام، ستستمر.",
            $"Delegation number {i} said that the talks, which began in Astana {i + 3} days ago, would go on.")),
        .. Enumerable.Range(0, 100).Select(i => WordPair.Of($"كلمة{i} هنا.", $"Word{i} here.")),
    ];

    private static readonly WordPair[] Names = [WordPair.Of("لافروف", "Lavrov"), WordPair.Of("كازاخستان", "Kazakhstan")];

    [Fact]
    public void Units_of_one_seed_are_the_same() => Grow(seed: 7, 2000).ShouldBe(Grow(seed: 7, 2000));

    [Fact]
    public void Units_of_another_seed_are_others() => Grow(seed: 7, 2000).Intersect(Grow(seed: 8, 2000)).Count().ShouldBeLessThan(200);

    [Fact]
    public void Units_are_distinct_and_have_words_on_both_sides()
    {
        var units = new Corpus(Pairs, Names, 1).Units().Take(3000).ToList();

        units.Select(unit => unit.ToLine()).Distinct().Count().ShouldBe(3000);
        units.ShouldAllBe(unit => unit.Arabic.Count > 0 && unit.English.Count > 0 && unit.ToLine().Count(c => c == '\t') == 1);
    }

    [Fact]
    public void A_longer_corpus_begins_with_the_shorter_one() => Grow(1, 500).ShouldBe(Grow(1, 900).Take(500));

    [Fact]
    public void Segments_held_out_are_no_units()
    {
        var corpus = new Corpus(Pairs, [], 1);
        var fresh = corpus.Fresh(100).Select(pair => pair.ToLine()).ToHashSet();

        fresh.Count.ShouldBe(8);
        corpus.Units().Take(3000).Select(unit => unit.ToLine()).ShouldAllBe(line => !fresh.Contains(line));
    }

    [Fact]
    public void Edited_queries_are_some_units_as_they_are_and_others_within_five_edits()
    {
        var corpus = new Corpus(Pairs, Names, 1);
        var units = corpus.Units().Take(600).ToList();

        var queries = corpus.Edited(units).ToList();

        queries.Count.ShouldBe(600);
        var equal = units.Zip(queries).Count(pair => pair.First.Arabic.SequenceEqual(pair.Second.Arabic));
        equal.ShouldBeInRange(60, 200);
        units.Zip(queries).ShouldAllBe(pair => Math.Abs(pair.First.Arabic.Count - pair.Second.Arabic.Count) <= 5);
    }

    [Fact]
    public void A_sample_holds_each_item_as_often()
    {
        var hits = new int[100];
        for (var round = 0; round < 2000; round++)
        {
            var sample = new Reservoir<int>(10, new SeededRandom((ulong)round));
            for (var item = 0; item < 100; item++)
            {
                sample.Add(item);
            }

            sample.Items.ToList().ForEach(item => hits[item]++);
        }

        hits.ShouldAllBe(count => count > 120 && count < 290);
    }

    private static List<string> Grow(int seed, int count) => [.. new Corpus(Pairs, Names, seed).Units().Take(count).Select(unit => unit.ToLine())];
}
