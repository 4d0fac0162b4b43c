using Grpc.Core;
using TranslationMemory.V1;

namespace TranslationMemory.Server.Lookup;

/// <summary>LookupService: each call is checked, handed to its use case, and mapped.</summary>
internal sealed class LookupGrpcService(LookupSegment lookup, LookupStream stream, ConcordanceSearch concordance)
    : LookupService.LookupServiceBase
{
    public override Task<LookupSegmentResponse> LookupSegment(LookupSegmentRequest request, ServerCallContext context) =>
        lookup.RunAsync(request, string.Empty, context.CancellationToken).AsTask();

    public override Task<BatchLookupSegmentsResponse> BatchLookupSegments(
        BatchLookupSegmentsRequest request, ServerCallContext context) =>
        lookup.RunAsync(request, context.CancellationToken);

    public override Task StreamLookupSegments(
        IAsyncStreamReader<StreamLookupSegmentsRequest> requestStream,
        IServerStreamWriter<StreamLookupSegmentsResponse> responseStream,
        ServerCallContext context) =>
        stream.RunAsync(requestStream, responseStream, context);

    public override Task<SearchConcordanceResponse> SearchConcordance(
        SearchConcordanceRequest request, ServerCallContext context) =>
        concordance.RunAsync(request, context.CancellationToken);
}
