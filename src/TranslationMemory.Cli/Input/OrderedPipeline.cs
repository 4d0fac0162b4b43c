using System.Threading.Channels;

namespace TranslationMemory.Cli.Input;

/// <summary>Works on many items at a time and hands on the results in the order of the items.</summary>
internal static class OrderedPipeline
{
    /// <summary>Enough calls under way to keep the service's cores busy, few enough to answer a slow reader soon.</summary>
    private const int InFlight = 64;

    /// <summary>Runs it to the end of the items.</summary>
    /// <param name="items">The items.</param>
    /// <param name="work">Makes a result of an item; several run at a time.</param>
    /// <param name="take">Takes the results, one at a time.</param>
    /// <param name="idle">Called when no result is ready: the moment to show what there is.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static async Task RunAsync<TItem, TResult>(
        IAsyncEnumerable<TItem> items,
        Func<TItem, CancellationToken, Task<TResult>> work,
        Action<TResult> take,
        Action idle,
        CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var under = Channel.CreateBounded<Task<TResult>>(new BoundedChannelOptions(InFlight) { SingleReader = true, SingleWriter = true });
        var feeding = FeedAsync(items, work, under.Writer, stop.Token);
        try
        {
            while (await WaitAsync(under.Reader, idle, stop.Token))
            {
                while (under.Reader.TryRead(out var result))
                {
                    if (!result.IsCompleted)
                    {
                        idle();
                    }

                    take(await result);
                }
            }
        }
        finally
        {
            await stop.CancelAsync();
        }

        await feeding;
    }

    private static async Task FeedAsync<TItem, TResult>(
        IAsyncEnumerable<TItem> items,
        Func<TItem, CancellationToken, Task<TResult>> work,
        ChannelWriter<Task<TResult>> under,
        CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var item in items.WithCancellation(cancellationToken))
            {
                await under.WriteAsync(work(item, cancellationToken), cancellationToken);
            }

            under.Complete();
        }
        catch (Exception exception)
        {
            under.Complete(exception);
        }
    }

    private static ValueTask<bool> WaitAsync<T>(ChannelReader<T> reader, Action idle, CancellationToken cancellationToken)
    {
        var waiting = reader.WaitToReadAsync(cancellationToken);
        if (!waiting.IsCompleted)
        {
            idle();
        }

        return waiting;
    }
}
