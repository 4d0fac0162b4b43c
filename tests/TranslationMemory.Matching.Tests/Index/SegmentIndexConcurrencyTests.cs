using System.Globalization;
using TranslationMemory.Text;

namespace TranslationMemory.Matching.Tests;

public sealed class SegmentIndexConcurrencyTests
{
    private const int Rounds = 150;
    private const int Ids = 12;

    /// <summary>
    /// In every round the writer replaces all units of the memory in one call. A reader that saw half of it would see
    /// two rounds at once, or a unit twice or not at all.
    /// </summary>
    [Fact]
    public async Task Readers_see_each_change_whole_while_it_is_made()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var index = Units.Index(Round(0));
        var done = 0;
        var query = Units.English("the delegation arrived", maxMatches: 50);
        var readers = Enumerable.Range(0, 3).Select(_ => Task.Run(
            () =>
            {
                var rounds = new List<long>();
                do
                {
                    var matches = index.Lookup(query, cancellation);
                    matches.Select(match => match.Unit.Id).Order(StringComparer.Ordinal).ShouldBe(Round(0).Select(unit => unit.Id));
                    rounds.Add(matches.Select(match => match.Unit.Sequence).Distinct().ShouldHaveSingleItem());
                }
                while (Volatile.Read(ref done) == 0);

                rounds.ShouldBe(rounds.Order());
            },
            cancellation)).ToArray();

        for (var round = 1; round <= Rounds; round++)
        {
            index.Upsert(Round(round));
        }

        Volatile.Write(ref done, 1);
        await Task.WhenAll(readers);
        index.Count.ShouldBe(Ids);
        index.Lookup(query, cancellation).ShouldAllBe(match => match.Unit.Sequence == Rounds);
    }

    [Fact]
    public async Task Writers_may_come_from_any_thread()
    {
        var index = Units.Index();
        var cancellation = TestContext.Current.CancellationToken;

        await Parallel.ForAsync(0, 200, cancellation, (i, _) =>
        {
            index.Upsert([Unit($"u{i}", i)]);
            if (i % 4 == 0)
            {
                index.Remove("news", $"u{i}").ShouldBeTrue();
            }

            return ValueTask.CompletedTask;
        });

        index.Count.ShouldBe(150);
        index.Search(new ConcordanceQuery { Text = "delegation", Language = TextLanguage.English, Limit = 200 }, cancellation)
            .Length.ShouldBe(150);
    }

    [Fact]
    public void Long_histories_of_single_changes_lose_nothing()
    {
        var index = Units.Index();
        for (var i = 0; i < 700; i++)
        {
            index.Upsert([Unit(string.Create(CultureInfo.InvariantCulture, $"u{i % 90:D2}"), i)]);
            if (i % 7 == 0)
            {
                index.Remove("news", string.Create(CultureInfo.InvariantCulture, $"u{(i + 30) % 90:D2}"));
            }
        }

        var found = index.Search(
            new ConcordanceQuery { Text = "delegation", Language = TextLanguage.English, Limit = 200 }, TestContext.Current.CancellationToken);

        found.Length.ShouldBe(index.Count);
        found.Select(hit => hit.Unit.Id).Distinct(StringComparer.Ordinal).Count().ShouldBe(index.Count);
    }

    private static TranslationUnit[] Round(int round) =>
        [.. Enumerable.Range(10, Ids).Select(id => Unit(string.Create(CultureInfo.InvariantCulture, $"u{id}"), round))];

    private static TranslationUnit Unit(string id, long sequence) =>
        Units.EnglishToArabic(id, "the delegation arrived", "وصل الوفد", sequence: sequence);
}
