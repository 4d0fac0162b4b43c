using Grpc.Core;
using TranslationMemory.Server.Errors;
using TranslationMemory.V1;

namespace TranslationMemory.Server.Lookup;

/// <summary>
/// Answers lookups as they come, one behind the other: gRPC's own flow control holds back a client that sends faster
/// than it reads, so no queue grows here.
/// </summary>
internal sealed class LookupStream(LookupSegment lookup, ErrorMapper errors, IHostApplicationLifetime lifetime)
{
    public async Task RunAsync(
        IAsyncStreamReader<StreamLookupSegmentsRequest> requests,
        IServerStreamWriter<StreamLookupSegmentsResponse> responses,
        ServerCallContext context)
    {
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(
            context.CancellationToken, lifetime.ApplicationStopping);
        while (await IsNextReadAsync(requests, context.CancellationToken, stopping.Token))
        {
            await responses.WriteAsync(Answer(requests.Current, context), context.CancellationToken);
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
