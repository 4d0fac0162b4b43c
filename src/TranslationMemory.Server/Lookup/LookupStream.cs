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
        var cancellationToken = context.CancellationToken;
        var answers = Channel.CreateBounded<Task<StreamLookupSegmentsResponse>>(
            new BoundedChannelOptions(AtOnce) { SingleReader = true, SingleWriter = true });
        var writing = WriteAsync(answers, responses, reading, cancellationToken);
        var newest = Task.CompletedTask;
        try
        {
            while (await IsNextReadAsync(requests, cancellationToken, reading.Token))
            {
                var request = requests.Current;
                var answer = Task.Run(() => AnswerAsync(request, context, cancellationToken));
                newest = answer;
                await answers.Writer.WriteAsync(answer, cancellationToken);
            }

            answers.Writer.TryComplete();
        }
        catch (Exception exception)
        {
            // What was asked before is answered first; then the writer throws it.
            answers.Writer.TryComplete(exception);
        }

        try
        {
            await writing;
        }
        finally
        {
            // It may have found no room, and nobody else knows of it.
            await newest.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static async Task WriteAsync(
        Channel<Task<StreamLookupSegmentsResponse>> answers,
        IServerStreamWriter<StreamLookupSegmentsResponse> responses,
        CancellationTokenSource reading,
        CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var answer in answers.Reader.ReadAllAsync(cancellationToken))
            {
                var response = await answer;
                // Answers that are ready together travel together.
                responses.WriteOptions = answers.Reader.TryPeek(out var next) && next.IsCompleted ? Buffered : null;
                await responses.WriteAsync(response, cancellationToken);
            }
        }
        catch (Exception exception)
        {
            // The one who reads may wait for the client, or for room here.
            answers.Writer.TryComplete(exception);
            await reading.CancelAsync();
            throw;
        }
        finally
        {
            // A call ends when nothing of it is under way any more: its context must not be used afterwards.
            while (answers.Reader.TryRead(out var left))
            {
                await ((Task)left).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
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

    private async Task<StreamLookupSegmentsResponse> AnswerAsync(
        StreamLookupSegmentsRequest request, ServerCallContext context, CancellationToken cancellationToken)
    {
        var response = new StreamLookupSegmentsResponse { Sequence = request.Sequence };
        try
        {
            response.Response = await lookup.RunAsync(request.Lookup ?? new LookupSegmentRequest(), "lookup.", cancellationToken);
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
