using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using TranslationMemory.V1;

namespace TranslationMemory.Server.Glossaries;

/// <summary>GlossaryService: each call is checked, handed to its use case, and mapped.</summary>
internal sealed class GlossaryGrpcService(
    GlossaryCommands glossaries,
    EntryCommands entries,
    ImportEntries import,
    ExportEntries export,
    TermQueries terms,
    SuggestVariants suggestions) : GlossaryService.GlossaryServiceBase
{
    public override Task<Glossary> CreateGlossary(CreateGlossaryRequest request, ServerCallContext context) =>
        glossaries.CreateAsync(request, context.CancellationToken);

    public override Task<Glossary> GetGlossary(GetGlossaryRequest request, ServerCallContext context) =>
        glossaries.GetAsync(request, context.CancellationToken);

    public override Task<ListGlossariesResponse> ListGlossaries(ListGlossariesRequest request, ServerCallContext context) =>
        glossaries.ListAsync(request, context.CancellationToken);

    public override Task<Glossary> UpdateGlossary(UpdateGlossaryRequest request, ServerCallContext context) =>
        glossaries.UpdateAsync(request, context.CancellationToken);

    public override async Task<Empty> DeleteGlossary(DeleteGlossaryRequest request, ServerCallContext context)
    {
        await glossaries.DeleteAsync(request, context.CancellationToken);
        return new Empty();
    }

    public override Task<Entry> CreateEntry(CreateEntryRequest request, ServerCallContext context) =>
        entries.CreateAsync(request, context.CancellationToken);

    public override Task<BatchCreateEntriesResponse> BatchCreateEntries(
        BatchCreateEntriesRequest request, ServerCallContext context) =>
        entries.BatchCreateAsync(request, context.CancellationToken);

    public override Task<Entry> GetEntry(GetEntryRequest request, ServerCallContext context) =>
        entries.GetAsync(request, context.CancellationToken);

    public override Task<ListEntriesResponse> ListEntries(ListEntriesRequest request, ServerCallContext context) =>
        entries.ListAsync(request, context.CancellationToken);

    public override Task<Entry> UpdateEntry(UpdateEntryRequest request, ServerCallContext context) =>
        entries.UpdateAsync(request, context.CancellationToken);

    public override async Task<Empty> DeleteEntry(DeleteEntryRequest request, ServerCallContext context)
    {
        await entries.DeleteAsync(request, context.CancellationToken);
        return new Empty();
    }

    public override Task ImportEntries(
        IAsyncStreamReader<ImportEntriesRequest> requestStream,
        IServerStreamWriter<ImportEntriesResponse> responseStream,
        ServerCallContext context) =>
        import.RunAsync(requestStream, responseStream, context.CancellationToken);

    public override Task ExportEntries(
        ExportEntriesRequest request, IServerStreamWriter<ExportEntriesResponse> responseStream, ServerCallContext context) =>
        export.RunAsync(request, responseStream, context.CancellationToken);

    public override Task<RecognizeTermsResponse> RecognizeTerms(RecognizeTermsRequest request, ServerCallContext context) =>
        Task.FromResult(terms.Recognize(request, context.CancellationToken));

    public override Task<CheckTermsResponse> CheckTerms(CheckTermsRequest request, ServerCallContext context) =>
        Task.FromResult(terms.Check(request));

    public override Task<SuggestVariantsResponse> SuggestVariants(SuggestVariantsRequest request, ServerCallContext context) =>
        suggestions.RunAsync(request, context.CancellationToken);
}
