using TranslationMemory.Server.Engine;
using TranslationMemory.Server.Naming;
using TranslationMemory.Server.Requests;
using TranslationMemory.Storage;
using TranslationMemory.V1;

namespace TranslationMemory.Server.Glossaries;

/// <summary>Creates, reads, changes and deletes glossaries.</summary>
internal sealed class GlossaryCommands(ITranslationStore store, EntryWriter writer)
{
    private const string Collection = "glossaries";
    private static readonly string[] Updatable = ["display_name", "description"];

    public async Task<Glossary> CreateAsync(CreateGlossaryRequest request, CancellationToken cancellationToken)
    {
        var check = new RequestCheck();
        var id = check.Id("glossary_id", request.GlossaryId);
        var glossary = request.Glossary ?? new Glossary();
        CheckTexts(glossary, check);
        check.Throw();

        var record = await writer.CreateGlossaryAsync(
            new GlossaryRecord { Id = id, DisplayName = glossary.DisplayName, Description = glossary.Description },
            cancellationToken);
        return TermMapping.ToMessage(record);
    }

    public async Task<Glossary> GetAsync(GetGlossaryRequest request, CancellationToken cancellationToken) =>
        TermMapping.ToMessage(await store.GetGlossaryAsync(Name(request.Name), cancellationToken));

    public async Task<ListGlossariesResponse> ListAsync(ListGlossariesRequest request, CancellationToken cancellationToken)
    {
        var check = new RequestCheck();
        var page = check.Page(request.PageSize, request.PageToken);
        check.Throw();

        var glossaries = await store.ListGlossariesAsync(page, cancellationToken);
        var response = new ListGlossariesResponse { NextPageToken = glossaries.NextToken ?? string.Empty };
        response.Glossaries.AddRange(glossaries.Items.Select(TermMapping.ToMessage));
        return response;
    }

    public async Task<Glossary> UpdateAsync(UpdateGlossaryRequest request, CancellationToken cancellationToken)
    {
        var check = new RequestCheck();
        var glossary = request.Glossary ?? new Glossary();
        var id = check.Name("glossary.name", glossary.Name, Collection);
        var mask = UpdateMask.Read(request.UpdateMask, Updatable, check);
        CheckTexts(glossary, check);
        check.Throw();

        var current = await store.GetGlossaryAsync(id, cancellationToken);
        var updated = await writer.UpdateGlossaryAsync(
            current with
            {
                DisplayName = mask.Choose("display_name", glossary.DisplayName, current.DisplayName),
                Description = mask.Choose("description", glossary.Description, current.Description),
            },
            // Without an etag of the client's, the version just read: what was merged must still be what is stored.
            Etag.Expected(glossary.Etag) ?? current.Version,
            cancellationToken);
        return TermMapping.ToMessage(updated);
    }

    public Task DeleteAsync(DeleteGlossaryRequest request, CancellationToken cancellationToken) =>
        writer.DeleteGlossaryAsync(Name(request.Name), request.Force, Etag.Expected(request.Etag), cancellationToken);

    private static string Name(string name)
    {
        var check = new RequestCheck();
        var id = check.Name("name", name, Collection);
        check.Throw();
        return id;
    }

    private static void CheckTexts(Glossary glossary, RequestCheck check)
    {
        check.BoundedText("glossary.display_name", glossary.DisplayName, Limits.ShortText);
        check.BoundedText("glossary.description", glossary.Description, Limits.LongText);
    }
}
