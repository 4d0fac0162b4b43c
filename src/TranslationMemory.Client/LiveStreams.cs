using System.Runtime.CompilerServices;
using Grpc.Core;
using TranslationMemory.Client.Internal;
using TranslationMemory.V1;

namespace TranslationMemory.Client;

/// <summary>Lookups and changes as streams.</summary>
public sealed class LiveStreams
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(10);

    private readonly MemoryService.MemoryServiceClient _memories;
    private readonly LookupService.LookupServiceClient _lookups;
    private readonly TimeProvider _time;

    internal LiveStreams(
        MemoryService.MemoryServiceClient memories, LookupService.LookupServiceClient lookups, TimeProvider time)
    {
        _memories = memories;
        _lookups = lookups;
        _time = time;
    }

    /// <summary>
    /// Looks segments up one behind the other without waiting in between. Answers come in the order of the requests;
    /// <see cref="StreamLookupSegmentsResponse.Sequence"/> counts them from 0. The stream's own flow control bounds what
    /// is under way.
    /// </summary>
    public async IAsyncEnumerable<StreamLookupSegmentsResponse> LookupSegmentsAsync(
        IAsyncEnumerable<LookupSegmentRequest> requests, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var call = _lookups.StreamLookupSegments(cancellationToken: stop.Token);
        var sending = new Sending(stop);
        _ = sending.RunAsync(cancellation => SendAsync(call.RequestStream, requests, cancellation));
        try
        {
            while (await sending.IsNextReadAsync(call.ResponseStream, cancellationToken))
            {
                yield return call.ResponseStream.Current;
            }
        }
        finally
        {
            await stop.CancelAsync();
        }
    }

    /// <summary>
    /// Follows the changes of units without end. When the service is UNAVAILABLE, or closes the connection, the watch goes on from the last resume
    /// token as soon as it is back, so that nothing is missed; heartbeats are passed on as messages without a change.
    /// </summary>
    public async IAsyncEnumerable<WatchUnitsResponse> WatchUnitsAsync(
        WatchUnitsRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var resume = request.Clone();
        var pause = FirstPause;
        while (true)
        {
            using var call = _memories.WatchUnits(resume, cancellationToken: cancellationToken);
            while (await IsNextReadAsync(call.ResponseStream, cancellationToken))
            {
                pause = FirstPause;
                resume.ResumeToken = call.ResponseStream.Current.ResumeToken;
                yield return call.ResponseStream.Current;
            }

            await Task.Delay(pause, _time, cancellationToken);
            pause = TimeSpan.FromTicks(Math.Min(pause.Ticks * 2, LongestPause.Ticks));
        }
    }

    /// <summary>False when the service went away and the watch is to be begun again.</summary>
    private static async Task<bool> IsNextReadAsync(
        IAsyncStreamReader<WatchUnitsResponse> responses, CancellationToken cancellationToken)
    {
        try
        {
            return await responses.MoveNext(cancellationToken);
        }
        catch (RpcException exception) when (exception.StatusCode == StatusCode.Unavailable || IsClosed(exception))
        {
            return false;
        }
    }

    /// <summary>
    /// True when the service closed the connection in good order (HTTP/2 GOAWAY without an error): the end of the stream can
    /// be lost behind it, and gRPC reports INTERNAL.
    /// </summary>
    private static bool IsClosed(RpcException exception) => exception.Status.DebugException is HttpProtocolException { ErrorCode: 0 };

    private static async Task SendAsync(
        IClientStreamWriter<StreamLookupSegmentsRequest> writer,
        IAsyncEnumerable<LookupSegmentRequest> requests,
        CancellationToken cancellationToken)
    {
        var sequence = 0L;
        await foreach (var lookup in requests.WithCancellation(cancellationToken))
        {
            await writer.WriteAsync(
                new StreamLookupSegmentsRequest { Sequence = sequence++, Lookup = lookup }, cancellationToken);
        }

        await writer.CompleteAsync();
    }
}
