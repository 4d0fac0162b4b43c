using CsCheck;

namespace TranslationMemory.Text.Tests.Clitics;

public class RecentResultsTests
{
    [Fact]
    public void A_result_that_is_kept_is_not_computed_again()
    {
        var results = new RecentResults<int, string>(8);
        var computed = 0;

        for (var round = 0; round < 3; round++)
        {
            results.GetOrAdd(7, _ => $"{++computed}").ShouldBe("1");
        }
    }

    [Fact]
    public void A_result_used_in_every_generation_stays()
    {
        var results = new RecentResults<int, int>(4);
        var computed = 0;

        for (var i = 1; i <= 100; i++)
        {
            results.GetOrAdd(i, key => key);
            results.GetOrAdd(0, _ => ++computed);
        }

        computed.ShouldBe(1);
    }

    [Fact]
    public void No_more_than_two_generations_are_kept()
    {
        var results = new RecentResults<int, int>(10);
        for (var i = 0; i < 1_000; i++)
        {
            results.GetOrAdd(i, key => key);
        }

        var computedAgain = 0;
        for (var i = 999; i >= 900; i--)
        {
            results.GetOrAdd(i, _ => ++computedAgain);
        }

        computedAgain.ShouldBeGreaterThanOrEqualTo(80);
    }

    [Fact]
    public async Task Concurrent_callers_all_get_the_value_of_the_function()
    {
        var results = new RecentResults<int, int>(16);

        await Parallel.ForEachAsync(Enumerable.Range(0, 8), TestContext.Current.CancellationToken, (seed, _) =>
        {
            for (var i = 0; i < 5_000; i++)
            {
                var key = (i * (seed + 3)) % 97;
                results.GetOrAdd(key, k => k * k).ShouldBe(key * key);
            }

            return ValueTask.CompletedTask;
        });
    }

    [Fact]
    public void It_never_gives_the_result_of_another_argument() =>
        Gen.Int[0, 50].Array[0, 200].Sample(keys =>
        {
            var results = new RecentResults<int, int>(5);
            foreach (var key in keys)
            {
                results.GetOrAdd(key, k => -k).ShouldBe(-key);
            }
        });
}
