using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using TranslationMemory.V1;

namespace TranslationMemory.Server.Memories;

/// <summary>MemoryService: each call is checked, handed to its use case, and mapped.</summary>
internal sealed class MemoryGrpcService(
    MemoryCommands memories, UnitCommands units, ImportUnits import, ExportUnits export, WatchUnits watch)
    : MemoryService.MemoryServiceBase
{
    public override Task<Memory> CreateMemory(CreateMemoryRequest request, ServerCallContext context) =>
        memories.CreateAsync(request, context.CancellationToken);

    public override Task<Memory> GetMemory(GetMemoryRequest request, ServerCallContext context) =>
        memories.GetAsync(request, context.CancellationToken);

    public override Task<ListMemoriesResponse> ListMemories(ListMemoriesRequest request, ServerCallContext context) =>
        memories.ListAsync(request, context.CancellationToken);

    public override Task<Memory> UpdateMemory(UpdateMemoryRequest request, ServerCallContext context) =>
        memories.UpdateAsync(request, context.CancellationToken);

    public override async Task<Empty> DeleteMemory(DeleteMemoryRequest request, ServerCallContext context)
    {
        await memories.DeleteAsync(request, context.CancellationToken);
        return new Empty();
    }

    public override Task<MemoryStats> GetMemoryStats(GetMemoryStatsRequest request, ServerCallContext context) =>
        memories.GetStatsAsync(request, context.CancellationToken);

    public override Task<Unit> CreateUnit(CreateUnitRequest request, ServerCallContext context) =>
        units.CreateAsync(request, context.CancellationToken);

    public override Task<BatchCreateUnitsResponse> BatchCreateUnits(BatchCreateUnitsRequest request, ServerCallContext context) =>
        units.BatchCreateAsync(request, context.CancellationToken);

    public override Task<Unit> GetUnit(GetUnitRequest request, ServerCallContext context) =>
        units.GetAsync(request, context.CancellationToken);

    public override Task<ListUnitsResponse> ListUnits(ListUnitsRequest request, ServerCallContext context) =>
        units.ListAsync(request, context.CancellationToken);

    public override Task<Unit> UpdateUnit(UpdateUnitRequest request, ServerCallContext context) =>
        units.UpdateAsync(request, context.CancellationToken);

    public override async Task<Empty> DeleteUnit(DeleteUnitRequest request, ServerCallContext context)
    {
        await units.DeleteAsync(request, context.CancellationToken);
        return new Empty();
    }

    public override Task ImportUnits(
        IAsyncStreamReader<ImportUnitsRequest> requestStream,
        IServerStreamWriter<ImportUnitsResponse> responseStream,
        ServerCallContext context) =>
        import.RunAsync(requestStream, responseStream, context.CancellationToken);

    public override Task ExportUnits(
        ExportUnitsRequest request, IServerStreamWriter<ExportUnitsResponse> responseStream, ServerCallContext context) =>
        export.RunAsync(request, responseStream, context.CancellationToken);

    public override Task WatchUnits(
        WatchUnitsRequest request, IServerStreamWriter<WatchUnitsResponse> responseStream, ServerCallContext context) =>
        watch.RunAsync(request, responseStream, context.CancellationToken);
}
