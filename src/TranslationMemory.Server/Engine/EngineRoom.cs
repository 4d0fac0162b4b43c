using System.Collections.Immutable;
using TranslationMemory.Matching;
using TranslationMemory.Server.Hosting;
using TranslationMemory.Server.Options;
using TranslationMemory.Storage;
using TranslationMemory.Terminology;
using TranslationMemory.Text;

namespace TranslationMemory.Server.Engine;

/// <summary>Everything that the use cases work with, opened and filled before the first call: store, index, terms, text.</summary>
internal sealed class EngineRoom : IAsyncDisposable
{
    private const int LoadBatch = 5_000;

    private readonly SqliteTranslationStore _store;
    private readonly UnitWriter _unitWriter;
    private readonly EntryWriter _entryWriter;
    private readonly Catalog _catalog;
    private readonly ChangeSignal _changes;
    private readonly TextAnalyzer _analyzer;
    private readonly TermChecker _checker;

    private EngineRoom(
        SqliteTranslationStore store,
        Catalog catalog,
        TextAnalyzer analyzer,
        SegmentIndex segments,
        TermIndex terms,
        TermChecker checker,
        long lastSequence,
        TimeSpan openTime)
    {
        _store = store;
        _catalog = catalog;
        _analyzer = analyzer;
        Segments = segments;
        Terms = terms;
        _checker = checker;
        OpenTime = openTime;
        _changes = new ChangeSignal(lastSequence);
        _unitWriter = new UnitWriter(store, segments, catalog, _changes);
        _entryWriter = new EntryWriter(store, terms, catalog);
    }

    public SegmentIndex Segments { get; }

    public TermIndex Terms { get; }

    /// <summary>How long opening and indexing took.</summary>
    public TimeSpan OpenTime { get; }

    /// <summary>Opens the store and indexes what it holds.</summary>
    /// <exception cref="ServiceStartException">The store cannot be opened; the message says why.</exception>
    public static async Task<EngineRoom> OpenAsync(ServerOptions options, TimeProvider time, CancellationToken cancellationToken)
    {
        var begin = time.GetTimestamp();
        SqliteTranslationStore store;
        try
        {
            store = await SqliteTranslationStore.OpenAsync(
                new StoreOptions { DataDirectory = options.DataDirectory }, time, cancellationToken);
        }
        catch (StoreException exception)
        {
            throw new ServiceStartException(exception.Message, exception);
        }

        try
        {
            var clitics = new CliticAnalyzer(Lexicon.BuiltIn);
            var analyzer = new TextAnalyzer(clitics);
            var catalog = new Catalog();
            await LoadCatalogAsync(store, catalog, cancellationToken);
            var terms = new TermIndex(analyzer, clitics);
            await LoadAsync(store.ReadEntriesAsync(null, cancellationToken), terms.Upsert);
            var segments = new SegmentIndex(analyzer, new GlossaryEntityNames(terms), ToPenalties(options.Penalties, catalog));
            await LoadAsync(store.ReadUnitsAsync(null, cancellationToken), segments.Upsert);
            var lastSequence = await store.GetLastSequenceAsync(cancellationToken);
            return new EngineRoom(
                store, catalog, analyzer, segments, terms, new TermChecker(analyzer, clitics), lastSequence, time.GetElapsedTime(begin));
        }
        catch
        {
            await store.DisposeAsync();
            throw;
        }
    }

    public void Register(IServiceCollection services) => services
        .AddSingleton<ITranslationStore>(_store)
        .AddSingleton<ISegmentIndex>(Segments)
        .AddSingleton<ITermIndex>(Terms)
        .AddSingleton(_checker)
        .AddSingleton(_catalog)
        .AddSingleton(_changes)
        .AddSingleton(_unitWriter)
        .AddSingleton(_entryWriter)
        .AddSingleton(_analyzer)
        // Compiling the rules takes longer than all the rest: whoever segments first waits for it, not everyone who starts.
        .AddSingleton(_ => new ArticleSegmenter(Segmenter.Default));

    public async ValueTask DisposeAsync()
    {
        _unitWriter.Dispose();
        _entryWriter.Dispose();
        await _store.DisposeAsync();
    }

    private static async Task LoadCatalogAsync(SqliteTranslationStore store, Catalog catalog, CancellationToken cancellationToken)
    {
        await foreach (var memory in AllAsync(page => store.ListMemoriesAsync(page, cancellationToken)))
        {
            catalog.Set(memory);
        }

        await foreach (var glossary in AllAsync(page => store.ListGlossariesAsync(page, cancellationToken)))
        {
            catalog.Set(glossary);
        }
    }

    private static async IAsyncEnumerable<T> AllAsync<T>(Func<PageRequest, Task<Page<T>>> read)
    {
        string? token = null;
        do
        {
            var page = await read(new PageRequest(Limits.MaxPageSize, token));
            foreach (var item in page.Items)
            {
                yield return item;
            }

            token = page.NextToken;
        }
        while (token is not null);
    }

    private static async Task LoadAsync<T>(IAsyncEnumerable<T> items, Action<IReadOnlyList<T>> upsert)
    {
        await foreach (var batch in items.Chunk(LoadBatch))
        {
            upsert(batch);
        }
    }

    private static PenaltyOptions ToPenalties(PenaltySettings settings, Catalog catalog) => new()
    {
        MultipleTranslations = settings.MultipleTranslations,
        Unreviewed = settings.Unreviewed,
        MachineTranslated = settings.MachineTranslated,
        Draft = settings.Draft,
        Rejected = settings.Rejected,
        Authors = settings.Authors.ToImmutableDictionary(StringComparer.Ordinal),
        MemoryPenalty = catalog.PenaltyOf,
    };
}
