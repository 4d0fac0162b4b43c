using CsCheck;
using TranslationMemory.Cli.Input;

namespace TranslationMemory.Cli.Tests.Input;

public class OrderedPipelineTests
{
    [Fact]
    public Task Results_come_in_the_order_of_the_items_whichever_is_ready_first() =>
        Gen.Int[0, 3].Array[0, 200].SampleAsync(async yields =>
        {
            var results = new List<int>();
            await OrderedPipeline.RunAsync(
                Enumerable.Range(0, yields.Length).ToAsyncEnumerable(),
                async (item, _) =>
                {
                    for (var i = 0; i < yields[item]; i++)
                    {
                        await Task.Yield();
                    }

                    return item;
                },
                results.Add,
                () => { },
                CancellationToken.None);
            return results.SequenceEqual(Enumerable.Range(0, yields.Length));
        });

    [Fact]
    public async Task Failure_of_the_work_ends_it()
    {
        var taken = new List<int>();

        await Should.ThrowAsync<InvalidOperationException>(() => OrderedPipeline.RunAsync(
            Enumerable.Range(0, 1_000).ToAsyncEnumerable(),
            (item, _) => item == 5 ? Task.FromException<int>(new InvalidOperationException("bad")) : Task.FromResult(item),
            taken.Add,
            () => { },
            TestContext.Current.CancellationToken));

        taken.ShouldBe([0, 1, 2, 3, 4]);
    }

    [Fact]
    public async Task Failure_of_the_items_ends_it_behind_those_that_came()
    {
        var taken = new List<int>();

        await Should.ThrowAsync<IOException>(() => OrderedPipeline.RunAsync(
            Broken(), (item, _) => Task.FromResult(item), taken.Add, () => { }, TestContext.Current.CancellationToken));

        taken.ShouldBe([1, 2]);
    }

    [Fact]
    public async Task Idle_is_told_before_waiting_for_a_result()
    {
        var gate = new TaskCompletionSource<int>();
        var idle = 0;

        var running = OrderedPipeline.RunAsync(
            AsyncEnumerable.Repeat(1, 1),
            (_, _) => gate.Task,
            _ => { },
            () =>
            {
                idle++;
                gate.TrySetResult(1);
            },
            TestContext.Current.CancellationToken);
        await running;

        idle.ShouldBeGreaterThan(0);
    }

    private static async IAsyncEnumerable<int> Broken()
    {
        yield return 1;
        yield return 2;
        await Task.Yield();
        throw new IOException("gone");
    }
}
