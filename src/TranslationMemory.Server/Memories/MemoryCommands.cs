using Google.Protobuf.WellKnownTypes;
using TranslationMemory.Server.Engine;
using TranslationMemory.Server.Naming;
using TranslationMemory.Server.Requests;
using TranslationMemory.Storage;
using TranslationMemory.Text;
using TranslationMemory.V1;

namespace TranslationMemory.Server.Memories;

/// <summary>Creates, reads, changes and deletes memories.</summary>
internal sealed class MemoryCommands(ITranslationStore store, UnitWriter writer)
{
    private const string Collection = "memories";
    private static readonly string[] Updatable = ["display_name", "penalty", "description"];

    public async Task<Memory> CreateAsync(CreateMemoryRequest request, CancellationToken cancellationToken)
    {
        var check = new RequestCheck();
        var id = check.Id("memory_id", request.MemoryId);
        var memory = request.Memory ?? new Memory();
        RequireLanguage("memory.source_language", memory.SourceLanguage, check);
        RequireLanguage("memory.target_language", memory.TargetLanguage, check);
        var source = check.Language("memory.source_language", memory.SourceLanguage, LanguageTag.Arabic);
        var target = check.Language("memory.target_language", memory.TargetLanguage, LanguageTag.English);
        check.Pair("memory.target_language", source, target);
        CheckTexts(memory, check);
        check.Throw();

        var record = await writer.CreateMemoryAsync(
            new MemoryRecord
            {
                Id = id,
                DisplayName = memory.DisplayName,
                SourceLanguage = source,
                TargetLanguage = target,
                Penalty = memory.Penalty,
                Description = memory.Description,
            },
            cancellationToken);
        return UnitMapping.ToMessage(record);
    }

    public async Task<Memory> GetAsync(GetMemoryRequest request, CancellationToken cancellationToken) =>
        UnitMapping.ToMessage(await store.GetMemoryAsync(Name(request.Name), cancellationToken));

    public async Task<ListMemoriesResponse> ListAsync(ListMemoriesRequest request, CancellationToken cancellationToken)
    {
        var check = new RequestCheck();
        var page = check.Page(request.PageSize, request.PageToken);
        check.Throw();

        var memories = await store.ListMemoriesAsync(page, cancellationToken);
        var response = new ListMemoriesResponse { NextPageToken = memories.NextToken ?? string.Empty };
        response.Memories.AddRange(memories.Items.Select(UnitMapping.ToMessage));
        return response;
    }

    public async Task<Memory> UpdateAsync(UpdateMemoryRequest request, CancellationToken cancellationToken)
    {
        var check = new RequestCheck();
        var memory = request.Memory ?? new Memory();
        var id = check.Name("memory.name", memory.Name, Collection);
        var mask = UpdateMask.Read(request.UpdateMask, Updatable, check);
        CheckTexts(memory, check);
        check.Throw();

        var current = await store.GetMemoryAsync(id, cancellationToken);
        var updated = await writer.UpdateMemoryAsync(
            current with
            {
                DisplayName = mask.Choose("display_name", memory.DisplayName, current.DisplayName),
                Penalty = mask.Choose("penalty", memory.Penalty, current.Penalty),
                Description = mask.Choose("description", memory.Description, current.Description),
            },
            // Without an etag of the client's, the version just read: what was merged must still be what is stored.
            Etag.Expected(memory.Etag) ?? current.Version,
            cancellationToken);
        return UnitMapping.ToMessage(updated);
    }

    public Task DeleteAsync(DeleteMemoryRequest request, CancellationToken cancellationToken) =>
        writer.DeleteMemoryAsync(Name(request.Name), request.Force, Etag.Expected(request.Etag), cancellationToken);

    public async Task<MemoryStats> GetStatsAsync(GetMemoryStatsRequest request, CancellationToken cancellationToken)
    {
        var id = Name(request.Name);
        var statistics = await store.GetMemoryStatisticsAsync(id, cancellationToken);
        var stats = new MemoryStats
        {
            Name = ResourceNames.Memory(id),
            UnitCount = statistics.UnitCount,
            DistinctSourceCount = statistics.DistinctSourceCount,
            LastChangeTime = statistics.LastChangeTime?.ToTimestamp(),
        };
        stats.UnitsByStatus.Add(statistics.UnitsByStatus);
        stats.UnitsByOrigin.Add(statistics.UnitsByOrigin);
        return stats;
    }

    private static string Name(string name)
    {
        var check = new RequestCheck();
        var id = check.Name("name", name, Collection);
        check.Throw();
        return id;
    }

    private static void RequireLanguage(string field, string tag, RequestCheck check)
    {
        if (tag.Length == 0)
        {
            check.Problem(field, "must be given: ar or en, with a region if you like (ar-SY).");
        }
    }

    private static void CheckTexts(Memory memory, RequestCheck check)
    {
        check.BoundedText("memory.display_name", memory.DisplayName, Limits.ShortText);
        check.BoundedText("memory.description", memory.Description, Limits.LongText);
        if (memory.Penalty is < 0 or > 100)
        {
            check.Problem("memory.penalty", $"is {memory.Penalty}; 0 to 100 points are allowed.");
        }
    }
}
