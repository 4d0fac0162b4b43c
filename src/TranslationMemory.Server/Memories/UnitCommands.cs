using TranslationMemory.Matching;
using TranslationMemory.Server.Engine;
using TranslationMemory.Server.Naming;
using TranslationMemory.Server.Requests;
using TranslationMemory.Storage;
using TranslationMemory.V1;

namespace TranslationMemory.Server.Memories;

/// <summary>Creates, reads, changes and deletes units.</summary>
internal sealed class UnitCommands(ITranslationStore store, UnitWriter writer, Catalog catalog)
{
    private const string Memories = "memories";
    private const string Units = "units";

    private static readonly string[] Updatable =
        ["source_text", "target_text", "context", "status", "origin", "author", "metadata"];

    public async Task<Unit> CreateAsync(CreateUnitRequest request, CancellationToken cancellationToken)
    {
        var stored = await StoreAsync(request.Parent, [request.Unit ?? new Unit()], _ => "unit", request.RequestId, cancellationToken);
        return UnitMapping.ToMessage(stored[0].Unit);
    }

    public async Task<BatchCreateUnitsResponse> BatchCreateAsync(
        BatchCreateUnitsRequest request, CancellationToken cancellationToken)
    {
        var check = new RequestCheck();
        check.BatchSize("units", request.Units.Count);
        check.Throw();

        var stored = await StoreAsync(request.Parent, request.Units, index => $"units[{index}]", request.RequestId, cancellationToken);
        var response = new BatchCreateUnitsResponse();
        response.Units.AddRange(stored.Select(unit => UnitMapping.ToMessage(unit.Unit)));
        return response;
    }

    public async Task<Unit> GetAsync(GetUnitRequest request, CancellationToken cancellationToken)
    {
        var (memory, unit) = Name(request.Name);
        return UnitMapping.ToMessage(await store.GetUnitAsync(memory, unit, cancellationToken));
    }

    public async Task<ListUnitsResponse> ListAsync(ListUnitsRequest request, CancellationToken cancellationToken)
    {
        var check = new RequestCheck();
        var memory = check.Name("parent", request.Parent, Memories);
        var page = check.Page(request.PageSize, request.PageToken);
        check.Throw();

        var units = await store.ListUnitsAsync(memory, page, cancellationToken);
        var response = new ListUnitsResponse { NextPageToken = units.NextToken ?? string.Empty };
        response.Units.AddRange(units.Items.Select(UnitMapping.ToMessage));
        return response;
    }

    public async Task<Unit> UpdateAsync(UpdateUnitRequest request, CancellationToken cancellationToken)
    {
        var check = new RequestCheck();
        var sent = request.Unit ?? new Unit();
        var (memory, id) = check.Name("unit.name", sent.Name, Memories, Units);
        var mask = UpdateMask.Read(request.UpdateMask, Updatable, check);
        check.Throw();

        var current = await store.GetUnitAsync(memory, id, cancellationToken);
        var merged = UnitMapping.ToMessage(current);
        merged.SourceText = mask.Choose("source_text", sent.SourceText, merged.SourceText);
        merged.TargetText = mask.Choose("target_text", sent.TargetText, merged.TargetText);
        merged.Context = mask.Choose("context", sent.Context, merged.Context);
        merged.Status = mask.Choose("status", sent.Status, merged.Status);
        merged.Origin = mask.Choose("origin", sent.Origin, merged.Origin);
        merged.Author = mask.Choose("author", sent.Author, merged.Author);
        var metadata = mask.Choose("metadata", sent.Metadata, merged.Metadata).ToList();
        merged.Metadata.Clear();
        foreach (var (key, value) in metadata)
        {
            merged.Metadata[key] = value;
        }

        var updated = UnitMapping.FromMessage(merged, catalog.Memory(memory), "unit", check) with { Id = id };
        check.Throw();

        // Without an etag of the client's, the sequence just read: what was merged must still be what is stored.
        var stored = await writer.UpdateAsync(
            updated, Etag.Expected(sent.Etag) ?? current.Sequence, updated.Author, cancellationToken);
        return UnitMapping.ToMessage(stored);
    }

    public async Task DeleteAsync(DeleteUnitRequest request, CancellationToken cancellationToken)
    {
        var (memory, unit) = Name(request.Name);
        await writer.DeleteAsync(memory, unit, Etag.Expected(request.Etag), string.Empty, cancellationToken);
    }

    private Task<IReadOnlyList<StoredUnit>> StoreAsync(
        string parent, IReadOnlyList<Unit> units, Func<int, string> field, string requestId, CancellationToken cancellationToken)
    {
        var check = new RequestCheck();
        var memory = check.Name("parent", parent, Memories);
        check.BoundedText("request_id", requestId, Limits.RequestId);
        check.Throw();

        var record = catalog.Memory(memory);
        TranslationUnit[] read = [.. units.Select((unit, index) => UnitMapping.FromMessage(unit, record, field(index), check))];
        check.Throw();
        return writer.StoreAsync(memory, read, read[0].Author, requestId, cancellationToken);
    }

    private static (string Memory, string Unit) Name(string name)
    {
        var check = new RequestCheck();
        var names = check.Name("name", name, Memories, Units);
        check.Throw();
        return names;
    }
}
