using System.Collections.Immutable;
using TranslationMemory.Matching;
using TranslationMemory.Server.Hosting;
using TranslationMemory.Server.Options;
using TranslationMemory.Storage;
using TranslationMemory.Text;

namespace TranslationMemory.Server.Engine;

/// <summary>Everything that the use cases work with, opened and filled before the first call: store, index, terms, text.</summary>
internal sealed class EngineRoom : IAsyncDisposable
{
    private readonly SqliteTranslationStore _store;
    private readonly LexiconSource _lexicons;
    private readonly PenaltyOptions _penalties;
    private readonly Lazy<ArticleSegmenter> _segmenter;
    private readonly UnitWriter _unitWriter;
    private readonly EntryWriter _entryWriter;
    private readonly Catalog _catalog;
    private readonly ChangeSignal _changes;

    private EngineRoom(
        SqliteTranslationStore store,
        Catalog catalog,
        LexiconSource lexicons,
        PenaltyOptions penalties,
        Lazy<ArticleSegmenter> segmenter,
        EngineGeneration first,
        long lastSequence,
        TimeSpan openTime)
    {
        _store = store;
        _catalog = catalog;
        _lexicons = lexicons;
        _penalties = penalties;
        _segmenter = segmenter;
        Current = new CurrentGeneration(first);
        OpenTime = openTime;
        _changes = new ChangeSignal(lastSequence);
        _unitWriter = new UnitWriter(store, Current, catalog, _changes);
        _entryWriter = new EntryWriter(store, Current, catalog);
    }

    public CurrentGeneration Current { get; }

    /// <summary>The word list of hunspell-ar in use; null for none.</summary>
    public string? WordList => _lexicons.WordList;

    /// <summary>How long opening and indexing took.</summary>
    public TimeSpan OpenTime { get; }

    /// <summary>Opens the store and indexes what it holds.</summary>
    /// <exception cref="ServiceStartException">The store cannot be opened; the message says why.</exception>
    public static async Task<EngineRoom> OpenAsync(ServerOptions options, TimeProvider time, CancellationToken cancellationToken)
    {
        var begin = time.GetTimestamp();
        var lexicons = new LexiconSource(options.Hunspell);
        var segmenter = SegmentationFiles.Open(options.SegmentationRules, options.Boilerplate);
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
            var catalog = new Catalog();
            await LoadCatalogAsync(store, catalog, cancellationToken);
            var penalties = ToPenalties(options.Penalties, catalog);
            // The same words as before the stop, so that the same texts have the same keys.
            var attested = (await store.GetLexiconAsync(cancellationToken))?.Attested ?? ImmutableDictionary<string, long>.Empty;
            var engine = new EngineGeneration(lexicons.Build(attested), attested, penalties);
            await engine.LoadEntriesAsync(store, cancellationToken);
            var lastSequence = await engine.LoadUnitsAsync(store, cancellationToken);
            return new EngineRoom(store, catalog, lexicons, penalties, segmenter, engine, lastSequence, time.GetElapsedTime(begin));
        }
        catch
        {
            await store.DisposeAsync();
            throw;
        }
    }

    public void Register(IServiceCollection services) => services
        .AddSingleton<ITranslationStore>(_store)
        .AddSingleton(Current)
        .AddSingleton(_lexicons)
        .AddSingleton(_penalties)
        .AddSingleton(_catalog)
        .AddSingleton(_changes)
        .AddSingleton(_unitWriter)
        .AddSingleton(_entryWriter)
        .AddSingleton(_ => _segmenter.Value);

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
