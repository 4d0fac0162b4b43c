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
    private readonly IndexFiles _files;

    private EngineRoom(
        SqliteTranslationStore store,
        Catalog catalog,
        LexiconSource lexicons,
        PenaltyOptions penalties,
        Lazy<ArticleSegmenter> segmenter,
        CurrentGeneration current,
        IndexFiles files,
        long lastSequence,
        TimeSpan openTime)
    {
        _store = store;
        _catalog = catalog;
        _lexicons = lexicons;
        _penalties = penalties;
        _segmenter = segmenter;
        Current = current;
        _files = files;
        OpenTime = openTime;
        _changes = new ChangeSignal(lastSequence);
        _unitWriter = new UnitWriter(store, Current, catalog, _changes);
        _entryWriter = new EntryWriter(store, Current, catalog);
    }

    public CurrentGeneration Current { get; }

    /// <summary>The word list of hunspell-ar in use; null for none.</summary>
    public string? WordList => _lexicons.WordList;

    /// <summary>Stored indexes that were found and cannot be used, with the reason.</summary>
    public IReadOnlyList<(string Reason, Exception? Exception)> RejectedIndexes { get; private init; } = [];

    /// <summary>How long opening took.</summary>
    public TimeSpan OpenTime { get; }

    /// <summary>Opens the store and its stored index; where there is none, it is made when the service runs (<see cref="IndexKeeper"/>).</summary>
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
            var files = new IndexFiles(options.DataDirectory, store);
            var rejected = new List<(string Reason, Exception? Exception)>();
            var (current, lastSequence) = await OpenIndexAsync(store, files, engine, penalties, (reason, exception) => rejected.Add((reason, exception)), cancellationToken);
            return new EngineRoom(store, catalog, lexicons, penalties, segmenter, current, files, lastSequence, time.GetElapsedTime(begin))
            {
                RejectedIndexes = rejected,
            };
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
        .AddSingleton(_files)
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

    private static async Task<(CurrentGeneration Current, long Sequence)> OpenIndexAsync(
        SqliteTranslationStore store,
        IndexFiles files,
        EngineGeneration empty,
        PenaltyOptions penalties,
        Action<string, Exception?> rejected,
        CancellationToken cancellationToken)
    {
        var last = await store.GetLastSequenceAsync(cancellationToken);
        if (last == 0)
        {
            return (new CurrentGeneration(empty), 0);
        }

        var stored = 0L;
        var opened = await files.OpenAsync(
            open => new EngineGeneration(
                empty, (analyzer, names, points) => SegmentIndex.Open(open, analyzer, names, points, out stored), penalties),
            rejected,
            cancellationToken);
        if (opened is null)
        {
            return (new CurrentGeneration(empty, isIndexed: false), last);
        }

        last = await opened.CatchUpAsync(store, stored, cancellationToken);
        return (new CurrentGeneration(opened, isIndexed: true, stored), last);
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
