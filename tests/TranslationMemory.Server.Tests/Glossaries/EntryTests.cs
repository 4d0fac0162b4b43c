using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using TranslationMemory.V1;

namespace TranslationMemory.Server.Tests.Glossaries;

public sealed class EntryTests(RunningService service) : IClassFixture<RunningService>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_created_entry_is_recognised_at_once_in_its_clitics()
    {
        var glossary = await CreateGlossaryAsync();
        var entry = await CreateEntryAsync(glossary, "delegation", Delegation());

        var hits = await RecognizeAsync(glossary, "قدم ولوفد المعارضة ورقة");

        var hit = hits.ShouldHaveSingleItem();
        hit.Entry.ShouldBe(entry.Name);
        hit.Text.ShouldBe("ولوفد");
        hit.HitClass.ShouldBe(TermHitClass.Clitic);
        hit.Proclitics.ShouldBe(["و", "ل"]);
        hit.Renderings.Select(rendering => (rendering.Text, rendering.Status)).ShouldBe(
            [("delegation", TermStatus.Preferred), ("deputation", TermStatus.Forbidden)]);
    }

    [Fact]
    public async Task An_updated_entry_is_recognised_by_its_new_terms_and_a_deleted_one_not_at_all()
    {
        var glossary = await CreateGlossaryAsync();
        var entry = await CreateEntryAsync(glossary, "delegation", Delegation());
        entry.Terms[0].Text = "بعثة";
        await service.Client.Glossaries.UpdateEntryAsync(
            new UpdateEntryRequest { Entry = entry, UpdateMask = new FieldMask { Paths = { "terms" } } }, cancellationToken: Cancellation);
        (await RecognizeAsync(glossary, "وصل الوفد")).ShouldBeEmpty();
        (await RecognizeAsync(glossary, "وصلت البعثة")).ShouldHaveSingleItem();

        await service.Client.Glossaries.DeleteEntryAsync(new DeleteEntryRequest { Name = entry.Name }, cancellationToken: Cancellation);
        (await RecognizeAsync(glossary, "وصلت البعثة")).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_update_with_an_old_etag_is_ABORTED()
    {
        var glossary = await CreateGlossaryAsync();
        var entry = await CreateEntryAsync(glossary, "delegation", Delegation());
        entry.Note = "first";
        await service.Client.Glossaries.UpdateEntryAsync(new UpdateEntryRequest { Entry = entry }, cancellationToken: Cancellation);

        var error = await Failing.ErrorAsync(service.Client.Glossaries.UpdateEntryAsync(
            new UpdateEntryRequest { Entry = entry }, cancellationToken: Cancellation));
        error.Code.ShouldBe(StatusCode.Aborted);
    }

    [Fact]
    public async Task A_batch_with_an_id_that_is_taken_stores_nothing()
    {
        var glossary = await CreateGlossaryAsync();
        await CreateEntryAsync(glossary, "taken", Delegation());
        var fresh = Delegation();
        fresh.Name = $"{glossary}/entries/fresh";
        var taken = Delegation();
        taken.Name = $"{glossary}/entries/taken";

        var error = await Failing.ErrorAsync(service.Client.Glossaries.BatchCreateEntriesAsync(
            new BatchCreateEntriesRequest { Parent = glossary, Entries = { fresh, taken } }, cancellationToken: Cancellation));

        error.Code.ShouldBe(StatusCode.AlreadyExists);
        error.ResourceName.ShouldBe(taken.Name);
        (await service.Client.Glossaries.ListEntriesAsync(new ListEntriesRequest { Parent = glossary }, cancellationToken: Cancellation))
            .Entries.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task An_entry_without_terms_or_with_an_empty_one_is_refused_by_field()
    {
        var glossary = await CreateGlossaryAsync();
        var error = await Failing.ErrorAsync(service.Client.Glossaries.CreateEntryAsync(
            new CreateEntryRequest
            {
                Parent = glossary,
                Entry = new Entry { Terms = { new Term { LanguageCode = "ar", Text = "  " }, new Term { LanguageCode = "tlh", Text = "Qo'noS" } } },
            },
            cancellationToken: Cancellation));

        error.Code.ShouldBe(StatusCode.InvalidArgument);
        error.Fields.ShouldContain(field => field.Field.StartsWith("entry.terms[0]", StringComparison.Ordinal));
        error.Fields.ShouldContain(field => field.Field == "entry.terms[1].language_code");
    }

    [Fact]
    public async Task A_translation_without_a_term_or_with_a_forbidden_one_is_told()
    {
        var glossary = await CreateGlossaryAsync();
        await CreateEntryAsync(glossary, "delegation", Delegation());

        (await CheckAsync(glossary, "وصل الوفد", "The delegation arrived")).ShouldBeEmpty();

        var missing = (await CheckAsync(glossary, "وصل الوفد", "They arrived")).ShouldHaveSingleItem();
        missing.Kind.ShouldBe(TermIssueKind.Missing);
        missing.SourceText.ShouldBe("الوفد");
        missing.Expected.ShouldBe(["delegation"]);

        var issues = await CheckAsync(glossary, "وصل الوفد", "The deputation arrived");
        issues.ShouldContain(issue => issue.Kind == TermIssueKind.Forbidden && issue.TargetText == "deputation");
    }

    [Fact]
    public async Task Terms_come_with_a_lookup_when_asked_for()
    {
        var glossary = await CreateGlossaryAsync();
        await CreateEntryAsync(glossary, "delegation", Delegation());
        var response = await service.Client.Lookups.LookupSegmentAsync(
            new LookupSegmentRequest { Text = "غادر ووفد النظام بقي", IncludeTerms = true, Glossaries = { glossary } },
            cancellationToken: Cancellation);

        var term = response.Terms.ShouldHaveSingleItem();
        term.Text.ShouldBe("ووفد");
        term.Proclitics.ShouldBe(["و"]);
    }

    [Fact]
    public async Task Terms_are_recognised_after_a_restart()
    {
        await using var restarting = new RunningService();
        await restarting.InitializeAsync();
        await restarting.Client.Glossaries.CreateGlossaryAsync(
            new CreateGlossaryRequest { GlossaryId = "main" }, cancellationToken: Cancellation);
        await restarting.Client.Glossaries.CreateEntryAsync(
            new CreateEntryRequest { Parent = "glossaries/main", Entry = Delegation() }, cancellationToken: Cancellation);

        await restarting.RestartAsync();

        var response = await restarting.Client.Glossaries.RecognizeTermsAsync(
            new RecognizeTermsRequest { Text = "وصل الوفد" }, cancellationToken: Cancellation);
        response.Terms.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Variants_and_forms_that_the_units_have_are_suggested_and_nothing_is_stored()
    {
        var glossary = await CreateGlossaryAsync();
        var envoy = new Entry
        {
            Terms = { new Term { LanguageCode = "ar", Text = "مبعوث" }, new Term { LanguageCode = "en", Text = "envoy" } },
        };
        var entry = await CreateEntryAsync(glossary, "envoy", envoy);
        var memory = $"memories/suggest-{Guid.NewGuid():N}";
        await service.Client.Memories.CreateMemoryAsync(
            new CreateMemoryRequest
            {
                MemoryId = memory["memories/".Length..],
                Memory = new Memory { SourceLanguage = "ar", TargetLanguage = "en" },
            },
            cancellationToken: Cancellation);
        await service.Client.Memories.CreateUnitAsync(
            new CreateUnitRequest
            {
                Parent = memory,
                Unit = new V1.Unit { SourceText = "وصل المبعوثون أمس", TargetText = "The envoys arrived yesterday" },
            },
            cancellationToken: Cancellation);

        var response = await service.Client.Glossaries.SuggestVariantsAsync(
            new SuggestVariantsRequest { Name = entry.Name, Memories = { memory } }, cancellationToken: Cancellation);

        response.UnitCount.ShouldBe(1);
        var suggestion = response.Suggestions.ShouldHaveSingleItem();
        (suggestion.Term, suggestion.Text, suggestion.Kind, suggestion.Reason, suggestion.SeenCount).ShouldBe(
            ("مبعوث", "مبعوثون", SuggestionKind.Form, SuggestionReason.Plural, 1));
        (await service.Client.Glossaries.GetEntryAsync(new GetEntryRequest { Name = entry.Name }, cancellationToken: Cancellation))
            .ShouldBe(entry);
        var unseen = await service.Client.Glossaries.SuggestVariantsAsync(
            new SuggestVariantsRequest { Name = entry.Name, Memories = { memory }, IncludeUnseen = true, MaxSuggestions = 2 },
            cancellationToken: Cancellation);
        unseen.Suggestions.Count.ShouldBe(2);
        unseen.Suggestions[1].SeenCount.ShouldBe(0);
    }

    [Fact]
    public async Task Suggestions_for_an_entry_that_is_not_there_or_from_a_memory_that_is_not_there_are_NOT_FOUND()
    {
        var glossary = await CreateGlossaryAsync();
        var entry = await CreateEntryAsync(glossary, "delegation", Delegation());

        (await Failing.ErrorAsync(service.Client.Glossaries.SuggestVariantsAsync(
            new SuggestVariantsRequest { Name = $"{glossary}/entries/nothing" }, cancellationToken: Cancellation)))
            .Code.ShouldBe(StatusCode.NotFound);
        (await Failing.ErrorAsync(service.Client.Glossaries.SuggestVariantsAsync(
            new SuggestVariantsRequest { Name = entry.Name, Memories = { "memories/nothing" } }, cancellationToken: Cancellation)))
            .Code.ShouldBe(StatusCode.NotFound);
        (await Failing.ErrorAsync(service.Client.Glossaries.SuggestVariantsAsync(
            new SuggestVariantsRequest { Name = "delegation", MaxSuggestions = -1 }, cancellationToken: Cancellation)))
            .Code.ShouldBe(StatusCode.InvalidArgument);
    }

    private static Entry Delegation() => new()
    {
        Kind = EntryKind.Organization,
        Domain = "talks",
        Terms =
        {
            new Term { LanguageCode = "ar", Text = "وفد", Forms = { "وفود" } },
            new Term { LanguageCode = "en", Text = "delegation" },
            new Term { LanguageCode = "en", Text = "deputation", Status = TermStatus.Forbidden },
        },
    };

    private async Task<string> CreateGlossaryAsync() => (await service.Client.Glossaries.CreateGlossaryAsync(
        new CreateGlossaryRequest { GlossaryId = $"g{Guid.NewGuid():n}", Glossary = new Glossary() },
        cancellationToken: Cancellation)).Name;

    private async Task<Entry> CreateEntryAsync(string glossary, string id, Entry entry) =>
        await service.Client.Glossaries.CreateEntryAsync(
            new CreateEntryRequest { Parent = glossary, EntryId = id, Entry = entry }, cancellationToken: Cancellation);

    private async Task<IReadOnlyList<TermHit>> RecognizeAsync(string glossary, string text) =>
        (await service.Client.Glossaries.RecognizeTermsAsync(
            new RecognizeTermsRequest { Text = text, Glossaries = { glossary } }, cancellationToken: Cancellation)).Terms;

    private async Task<IReadOnlyList<TermIssue>> CheckAsync(string glossary, string source, string target) =>
        (await service.Client.Glossaries.CheckTermsAsync(
            new CheckTermsRequest { SourceText = source, TargetText = target, Glossaries = { glossary } },
            cancellationToken: Cancellation)).Issues;
}
