using System.Threading.Channels;
using Grpc.Core;
using TranslationMemory.Server.Errors;
using TranslationMemory.V1;

namespace TranslationMemory.Server.Lookup;

/// <summary>
/// Answers lookups in the order in which they come, several at a time. When so many are under way or wait to be read by the client,
/// no more are taken: gRPC's own flow control then holds back the client, so a slow one costs only itself.
/// </summary>
internal sealed class LookupStream(LookupSegment lookup, ErrorMapper errors, IHostApplicationLifetime lifetime)
{
    /// <summary>Keeps both cores of a small machine busy over one stream, and bounds what a client that does not read can hold.</summary>
    private const int AtOnce = 16;

    private static readonly WriteOptions Buffered = new(WriteFlags.BufferHint);

    public async Task RunAsync(
        IAsyncStreamReader<StreamLookupSegmentsRequest> requests,
        IServerStreamWriter<StreamLookupSegmentsResponse> responses,
        ServerCallContext context)
    {
        using var reading = CancellationTokenSource.CreateLinkedTokenSource(
            context.CancellationToken, lifetime.ApplicationStopping);
        var answers = Channel.CreateBounded<Task<StreamLookupSegmentsResponse>>(
            new BoundedChannelOptions(AtOnce) { SingleReader = true, SingleWriter = true });
        var writing = WriteAsync(answers.Reader, responses, reading, context.CancellationToken);
        try
        {
            while (await IsNextReadAsync(requests, context.CancellationToken, reading.Token))
            {
                var request = requests.Current;
                await answers.Writer.WriteAsync(Task.Run(() => Answer(request, context)), context.CancellationToken);
            }

            answers.Writer.Complete();
        }
        catch (Exception exception)
        {
            // What was asked before is answered first; then the writer throws it.
            answers.Writer.Complete(exception);
        }

        await writing;
    }

    private static async Task WriteAsync(
        ChannelReader<Task<StreamLookupSegmentsResponse>> answers,
        IServerStreamWriter<StreamLookupSegmentsResponse> responses,
        CancellationTokenSource reading,
        CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var answer in answers.ReadAllAsync(cancellationToken))
            {
                var response = await answer;
                // Answers that are ready together travel together.
                responses.WriteOptions = answers.TryPeek(out var next) && next.IsCompleted ? Buffered : null;
                await responses.WriteAsync(response, cancellationToken);
            }
        }
        catch
        {
            await reading.CancelAsync();
            throw;
        }
    }

    private static async Task<bool> IsNextReadAsync(
        IAsyncStreamReader<StreamLookupSegmentsRequest> requests, CancellationToken cancellationToken, CancellationToken stopping)
    {
        try
        {
            return await requests.MoveNext(stopping);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // A stream may stay open and silent for days: a stopping service waits for answers, not for questions.
            throw RpcError.Stopping("open the stream again.");
        }
    }

    private StreamLookupSegmentsResponse Answer(StreamLookupSegmentsRequest request, ServerCallContext context)
    {
        var response = new StreamLookupSegmentsResponse { Sequence = request.Sequence };
        try
        {
            response.Response = lookup.Run(request.Lookup ?? new LookupSegmentRequest(), "lookup.", context.CancellationToken);
        }
        catch (OperationCanceledException)
        {
            throw;
        }
        catch (Exception exception)
        {
            // One bad request is answered; the stream goes on for the others.
            var rpc = errors.Map(exception, context);
            response.Error = rpc.GetRpcStatus() ?? new Google.Rpc.Status { Code = (int)rpc.StatusCode, Message = rpc.Status.Detail };
        }

        return response;
    }
}
