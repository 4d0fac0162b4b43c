using TranslationMemory.Server.Engine;
using TranslationMemory.Server.Naming;
using TranslationMemory.Server.Requests;
using TranslationMemory.Storage;
using TranslationMemory.Terminology;
using TranslationMemory.V1;

namespace TranslationMemory.Server.Glossaries;

/// <summary>Creates, reads, changes and deletes term entries.</summary>
internal sealed class EntryCommands(ITranslationStore store, EntryWriter writer)
{
    private const string Glossaries = "glossaries";
    private const string Entries = "entries";
    private static readonly string[] Updatable = ["kind", "domain", "terms", "definition", "source", "note"];

    public async Task<Entry> CreateAsync(CreateEntryRequest request, CancellationToken cancellationToken)
    {
        var check = new RequestCheck();
        var glossary = check.Name("parent", request.Parent, Glossaries);
        var id = request.EntryId.Length == 0 ? string.Empty : check.Id("entry_id", request.EntryId);
        var entry = TermMapping.FromMessage(request.Entry ?? new Entry(), glossary, id, "entry", check);
        check.BoundedText("request_id", request.RequestId, Limits.RequestId);
        check.Throw();

        var stored = await writer.StoreAsync(glossary, [entry], replace: false, request.RequestId, cancellationToken);
        return TermMapping.ToMessage(stored[0].Entry);
    }

    public async Task<BatchCreateEntriesResponse> BatchCreateAsync(
        BatchCreateEntriesRequest request, CancellationToken cancellationToken)
    {
        var check = new RequestCheck();
        check.BatchSize("entries", request.Entries.Count);
        var glossary = check.Name("parent", request.Parent, Glossaries);
        check.BoundedText("request_id", request.RequestId, Limits.RequestId);
        TermEntry[] entries = [.. request.Entries.Select((entry, index) => Read(entry, glossary, $"entries[{index}]", check))];
        check.Throw();

        var stored = await writer.StoreAsync(glossary, entries, replace: false, request.RequestId, cancellationToken);
        var response = new BatchCreateEntriesResponse();
        response.Entries.AddRange(stored.Select(entry => TermMapping.ToMessage(entry.Entry)));
        return response;
    }

    public async Task<Entry> GetAsync(GetEntryRequest request, CancellationToken cancellationToken)
    {
        var (glossary, entry) = Name(request.Name);
        return TermMapping.ToMessage(await store.GetEntryAsync(glossary, entry, cancellationToken));
    }

    public async Task<ListEntriesResponse> ListAsync(ListEntriesRequest request, CancellationToken cancellationToken)
    {
        var check = new RequestCheck();
        var glossary = check.Name("parent", request.Parent, Glossaries);
        var page = check.Page(request.PageSize, request.PageToken);
        check.Throw();

        var entries = await store.ListEntriesAsync(glossary, page, cancellationToken);
        var response = new ListEntriesResponse { NextPageToken = entries.NextToken ?? string.Empty };
        response.Entries.AddRange(entries.Items.Select(TermMapping.ToMessage));
        return response;
    }

    public async Task<Entry> UpdateAsync(UpdateEntryRequest request, CancellationToken cancellationToken)
    {
        var check = new RequestCheck();
        var sent = request.Entry ?? new Entry();
        var (glossary, id) = check.Name("entry.name", sent.Name, Glossaries, Entries);
        var mask = UpdateMask.Read(request.UpdateMask, Updatable, check);
        check.Throw();

        var current = await store.GetEntryAsync(glossary, id, cancellationToken);
        var merged = TermMapping.ToMessage(current);
        merged.Kind = mask.Choose("kind", sent.Kind, merged.Kind);
        merged.Domain = mask.Choose("domain", sent.Domain, merged.Domain);
        merged.Definition = mask.Choose("definition", sent.Definition, merged.Definition);
        merged.Source = mask.Choose("source", sent.Source, merged.Source);
        merged.Note = mask.Choose("note", sent.Note, merged.Note);
        var terms = mask.Choose("terms", sent.Terms, merged.Terms).ToList();
        merged.Terms.Clear();
        merged.Terms.AddRange(terms);

        var updated = TermMapping.FromMessage(merged, glossary, id, "entry", check);
        check.Throw();

        // Without an etag of the client's, the sequence just read: what was merged must still be what is stored.
        var stored = await writer.UpdateAsync(updated, Etag.Expected(sent.Etag) ?? current.Sequence, cancellationToken);
        return TermMapping.ToMessage(stored);
    }

    public async Task DeleteAsync(DeleteEntryRequest request, CancellationToken cancellationToken)
    {
        var (glossary, entry) = Name(request.Name);
        await writer.DeleteAsync(glossary, entry, Etag.Expected(request.Etag), cancellationToken);
    }

    private static TermEntry Read(Entry entry, string glossary, string field, RequestCheck check)
    {
        var id = string.Empty;
        if (entry.Name.Length > 0)
        {
            (var parent, id) = check.Name($"{field}.name", entry.Name, Glossaries, Entries);
            if (parent.Length > 0 && parent != glossary)
            {
                check.Problem($"{field}.name", $"'{entry.Name}' is not in {ResourceNames.Glossary(glossary)}.");
            }
        }

        return TermMapping.FromMessage(entry, glossary, id, field, check);
    }

    private static (string Glossary, string Entry) Name(string name)
    {
        var check = new RequestCheck();
        var names = check.Name("name", name, Glossaries, Entries);
        check.Throw();
        return names;
    }
}
