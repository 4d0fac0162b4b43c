using TranslationMemory.Server.Engine;
using TranslationMemory.Server.Glossaries;
using TranslationMemory.Server.Memories;
using TranslationMemory.Storage;
using TranslationMemory.Text;
using TranslationMemory.V1;

namespace TranslationMemory.Server.Tests.Engine;

/// <summary>The catalog follows the store in the order of the commits, however the calls that made them are held up.</summary>
public sealed class CatalogOrderTests : IAsyncLifetime
{
    /// <summary>Long enough for a call that does not wait for the held one to overtake it.</summary>
    private static readonly TimeSpan Chance = TimeSpan.FromMilliseconds(300);

    private readonly string _directory = Directory.CreateTempSubdirectory("tm-catalog-").FullName;
    private readonly Catalog _catalog = new();
    private SqliteTranslationStore? _store;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _store = await SqliteTranslationStore.OpenAsync(
            new StoreOptions { DataDirectory = _directory }, TimeProvider.System, Cancellation);
        _catalog.Set(await _store.CreateMemoryAsync(
            new MemoryRecord { Id = "m", SourceLanguage = LanguageTag.Arabic, TargetLanguage = LanguageTag.English }, Cancellation));
        _catalog.Set(await _store.CreateGlossaryAsync(new GlossaryRecord { Id = "g" }, Cancellation));
    }

    public async ValueTask DisposeAsync()
    {
        await _store!.DisposeAsync();
        Directory.Delete(_directory, recursive: true);
    }

    [Fact]
    public async Task A_memory_deleted_while_it_is_changed_is_gone()
    {
        var (memories, held) = Memories(nameof(ITranslationStore.UpdateMemoryAsync));
        var change = memories.UpdateAsync(Penalty(7), Cancellation);
        await held.Committed;

        var deletion = memories.DeleteAsync(new DeleteMemoryRequest { Name = "memories/m" }, Cancellation);
        await GiveAChanceAsync(deletion);
        held.Release();
        await Task.WhenAll(change, deletion);

        Should.Throw<StoreException>(() => _catalog.Memory("m")).Kind.ShouldBe(StoreErrorKind.NotFound);
    }

    [Fact]
    public async Task A_memory_deleted_while_it_is_created_is_gone()
    {
        await _store!.DeleteMemoryAsync("m", force: false, null, Cancellation);
        _catalog.RemoveMemory("m");
        var (memories, held) = Memories(nameof(ITranslationStore.CreateMemoryAsync));
        var creation = memories.CreateAsync(
            new CreateMemoryRequest { MemoryId = "m", Memory = new Memory { SourceLanguage = "ar", TargetLanguage = "en" } }, Cancellation);
        await held.Committed;

        var deletion = memories.DeleteAsync(new DeleteMemoryRequest { Name = "memories/m" }, Cancellation);
        await GiveAChanceAsync(deletion);
        held.Release();
        await Task.WhenAll(creation, deletion);

        Should.Throw<StoreException>(() => _catalog.Memory("m")).Kind.ShouldBe(StoreErrorKind.NotFound);
    }

    [Fact]
    public async Task A_glossary_deleted_while_it_is_changed_is_gone()
    {
        var (store, held) = HeldStore.Over(_store!, nameof(ITranslationStore.UpdateGlossaryAsync));
        using var writer = new EntryWriter(store, Engine(), _catalog);
        var glossaries = new GlossaryCommands(store, writer);
        var change = glossaries.UpdateAsync(
            new UpdateGlossaryRequest { Glossary = new Glossary { Name = "glossaries/g", DisplayName = "new" } }, Cancellation);
        await held.Committed;

        var deletion = glossaries.DeleteAsync(new DeleteGlossaryRequest { Name = "glossaries/g" }, Cancellation);
        await GiveAChanceAsync(deletion);
        held.Release();
        await Task.WhenAll(change, deletion);

        Should.Throw<StoreException>(() => _catalog.Glossary("g")).Kind.ShouldBe(StoreErrorKind.NotFound);
    }

    private static UpdateMemoryRequest Penalty(int penalty) =>
        new() { Memory = new Memory { Name = "memories/m", Penalty = penalty } };

    private static async Task GiveAChanceAsync(Task call) => await Task.WhenAny(call, Task.Delay(Chance, Cancellation));

    private (MemoryCommands Memories, HeldStore Held) Memories(string method)
    {
        var (store, held) = HeldStore.Over(_store!, method);
        return (new MemoryCommands(store, new UnitWriter(store, Engine(), _catalog, new ChangeSignal(0))), held);
    }

    private static CurrentGeneration Engine() =>
        new(new EngineGeneration(Lexicon.BuiltIn, new Dictionary<string, long>(StringComparer.Ordinal), new Matching.PenaltyOptions()));
}
