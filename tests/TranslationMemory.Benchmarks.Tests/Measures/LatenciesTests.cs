using TranslationMemory.Benchmarks.Measures;

namespace TranslationMemory.Benchmarks.Tests.Measures;

public class LatenciesTests
{
    [Fact]
    public void Percentiles_are_by_nearest_rank()
    {
        var latencies = new Latencies(Enumerable.Range(1, 200).Reverse().Select(i => 1_000_000L * i));

        latencies.Cells().ShouldBe(["100.000", "190.000", "198.000", "200.000", "100.500"]);
    }

    [Fact]
    public void One_duration_is_every_percentile() => new Latencies([2_500_000]).Cells().ShouldAllBe(cell => cell == "2.500");

    [Fact]
    public void Nothing_has_no_percentiles() => new Latencies([]).Cells().ShouldAllBe(cell => cell == "–");

    [Fact]
    public void The_clock_of_a_thread_goes_on_while_it_works()
    {
        var start = CpuClock.Now;
        var sum = 0.0;
        for (var i = 1; i < 2_000_000; i++)
        {
            sum += Math.Sqrt(i);
        }

        sum.ShouldBeGreaterThan(0);
        CpuClock.Now.ShouldBeGreaterThan(start);
    }
}
