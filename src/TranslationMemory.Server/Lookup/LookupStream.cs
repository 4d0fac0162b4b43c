using Grpc.Core;
using TranslationMemory.Server.Errors;
using TranslationMemory.V1;

namespace TranslationMemory.Server.Lookup;

/// <summary>
/// Answers lookups as they come, one behind the other: gRPC's own flow control holds back a client that sends faster
/// than it reads, so no queue grows here.
/// </summary>
internal sealed class LookupStream(LookupSegment lookup, ErrorMapper errors)
{
    public async Task RunAsync(
        IAsyncStreamReader<StreamLookupSegmentsRequest> requests,
        IServerStreamWriter<StreamLookupSegmentsResponse> responses,
        ServerCallContext context)
    {
        await foreach (var request in requests.ReadAllAsync(context.CancellationToken))
        {
            await responses.WriteAsync(Answer(request, context), context.CancellationToken);
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
