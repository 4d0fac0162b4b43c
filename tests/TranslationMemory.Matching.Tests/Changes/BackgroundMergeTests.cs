using System.Globalization;

namespace TranslationMemory.Matching.Tests;

/// <summary>Histories long enough for deltas to become parts and for parts to be merged while units come and go.</summary>
public sealed class BackgroundMergeTests
{
    private const int Count = 24_000;
    private const int Batch = 600;

    private static readonly string[] Subjects = ["delegation", "minister", "committee", "organization", "council", "mission", "army"];
    private static readonly string[] Verbs = ["arrived in", "left", "visited", "reached", "returned to"];
    private static readonly string[] Places = ["Astana", "Geneva", "Damascus", "Ankara", "Moscow", "Cairo", "Riyadh", "Doha", "Tunis"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Units_prepared_by_many_threads_and_removed_during_merges_are_there_or_gone_as_the_history_says()
    {
        var index = Units.Index();
        var oracle = new BruteForce(Engine.NoNames, new PenaltyOptions());
        var done = 0;
        var reader = Task.Run(
            () =>
            {
                for (var i = 0; Volatile.Read(ref done) == 0; i++)
                {
                    // Of the units of one sentence some are there at any time; none may be there twice.
                    var found = index.Lookup(Units.English(Sentence(i), maxMatches: 50), Cancellation);
                    found.Select(match => match.Unit.Id).ShouldBeUnique();
                }
            },
            Cancellation);

        for (var first = 0; first < Count; first += Batch)
        {
            var units = Enumerable.Range(first, Batch).Select(Unit).ToArray();
            var prepared = new PreparedUnit[units.Length];
            Parallel.For(0, units.Length, i => prepared[i] = index.Prepare(units[i]));
            index.Add(prepared);
            oracle.Upsert(units);
            for (var i = first / 2; i < first; i += 97)
            {
                index.Remove("news", Id(i)).ShouldBe(oracle.Remove("news", Id(i)));
            }
        }

        Volatile.Write(ref done, 1);
        await reader;
        index.Count.ShouldBe(oracle.Count);
        Compare(index, oracle);
        await index.CompactAsync(Cancellation);
        index.Count.ShouldBe(oracle.Count);
        Compare(index, oracle);
        Compare(MemoryFiles.Open(MemoryFiles.Of(index).Content, out _), oracle);
    }

    [Fact]
    public void Units_prepared_by_another_index_are_refused()
    {
        var unit = Units.Index().Prepare(Unit(1));

        Should.Throw<ArgumentException>(() => Units.Index().Add([unit]));
    }

    [Fact]
    public async Task A_memory_removed_after_merges_is_gone()
    {
        var index = Units.Index([.. Enumerable.Range(0, 5000).Select(Unit)]);
        index.Upsert([Unit(1) with { Memory = "un" }]);
        await index.CompactAsync(Cancellation);

        var count = index.Count - 1;
        index.RemoveMemory("news").ShouldBe(count);

        index.Count.ShouldBe(1);
        index.Lookup(Units.English(Sentence(1), minScore: 30, maxMatches: 50), Cancellation).ShouldHaveSingleItem().Unit.Memory.ShouldBe("un");
        await index.CompactAsync(Cancellation);
        index.Count.ShouldBe(1);
    }

    private static void Compare(SegmentIndex index, BruteForce oracle)
    {
        foreach (var (text, score) in (IEnumerable<(string, int)>)[(Sentence(5), 92), ("The mission of Tunis left Tunis yesterday with others", 75), (Sentence(77) + " again", 88)])
        {
            var query = Units.English(text, score, maxMatches: 10);
            Answers.Write(index.Lookup(query, Cancellation)).ShouldBe(Answers.Write(oracle.Lookup(query)), text);
        }
    }

    // A third of the units replace earlier ones.
    private static TranslationUnit Unit(int i) => Units.EnglishToArabic(Id(i * 2 / 3), Sentence(i), "وصل الوفد", sequence: i);

    private static string Id(int i) => string.Create(CultureInfo.InvariantCulture, $"u{i}");

    private static string Sentence(int i) => string.Create(
        CultureInfo.InvariantCulture,
        $"The {Subjects[i % 7]} of {Places[i / 7 % 9]} {Verbs[i % 5]} {Places[i % 9]} with {i % 50} others and {Subjects[i / 11 % 7]}");
}
