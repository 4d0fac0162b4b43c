using System.Runtime.CompilerServices;
using TranslationMemory.Matching;
using TranslationMemory.Terminology;

namespace TranslationMemory.Storage;

/// <summary>The store in one SQLite file. A directory belongs to one process at a time.</summary>
public sealed class SqliteTranslationStore : ITranslationStore
{
    private readonly StoreSessions _sessions;
    private readonly RequestLog _requests;

    private SqliteTranslationStore(StoreSessions sessions, RequestLog requests)
    {
        _sessions = sessions;
        _requests = requests;
    }

    /// <summary>
    /// Opens the store of a data directory, which is made when it is missing: takes the directory, checks the database when
    /// it was not closed, and brings its schema to this version.
    /// </summary>
    /// <param name="options">Where it is.</param>
    /// <param name="time">The clock of everything that is stored.</param>
    /// <param name="cancellationToken">Stops opening.</param>
    /// <exception cref="StoreException">
    /// <see cref="StoreErrorKind.InUse"/>, <see cref="StoreErrorKind.CannotWrite"/>, <see cref="StoreErrorKind.NewerVersion"/>
    /// or <see cref="StoreErrorKind.Damaged"/>; the resource is the directory.
    /// </exception>
    public static async Task<SqliteTranslationStore> OpenAsync(
        StoreOptions options, TimeProvider time, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(time);
        ArgumentException.ThrowIfNullOrWhiteSpace(options.DataDirectory, nameof(options));
        var requests = new RequestLog(options.RequestRetention);
        var sessions = await StoreSessions.OpenAsync(new StoreFiles(options), time, cancellationToken);
        return new SqliteTranslationStore(sessions, requests);
    }

    /// <inheritdoc/>
    public Task<MemoryRecord> CreateMemoryAsync(MemoryRecord memory, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(memory);
        return _sessions.WriteAsync(
            session => MemoryTable.CreateAsync(session, memory, cancellationToken), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<MemoryRecord> GetMemoryAsync(string memory, CancellationToken cancellationToken) =>
        _sessions.ReadAsync(session => MemoryTable.GetAsync(session, memory, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<Page<MemoryRecord>> ListMemoriesAsync(PageRequest page, CancellationToken cancellationToken) =>
        _sessions.ReadAsync(session => MemoryTable.ListAsync(session, page, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<MemoryRecord> UpdateMemoryAsync(
        MemoryRecord memory, long? expectedVersion, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(memory);
        return _sessions.WriteAsync(
            session => MemoryTable.UpdateAsync(session, memory, expectedVersion, cancellationToken), cancellationToken);
    }

    /// <inheritdoc/>
    public Task DeleteMemoryAsync(string memory, bool force, long? expectedVersion, CancellationToken cancellationToken) =>
        _sessions.WriteAsync(
            session => MemoryTable.DeleteAsync(session, memory, force, expectedVersion, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<MemoryStatistics> GetMemoryStatisticsAsync(string memory, CancellationToken cancellationToken) =>
        _sessions.ReadAsync(session => MemoryTable.StatisticsAsync(session, memory, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<StoredUnit>> StoreUnitsAsync(
        string memory,
        IReadOnlyList<TranslationUnit> units,
        string actor,
        string requestId,
        CancellationToken cancellationToken) => _sessions.WriteAsync(
            session => UnitRequests.StoreAsync(session, _requests, memory, units, actor, requestId, cancellationToken),
            cancellationToken);

    /// <inheritdoc/>
    public Task<TranslationUnit> GetUnitAsync(string memory, string unitId, CancellationToken cancellationToken) =>
        _sessions.ReadAsync(session => UnitTable.GetAsync(session, memory, unitId, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<Page<TranslationUnit>> ListUnitsAsync(string memory, PageRequest page, CancellationToken cancellationToken) =>
        _sessions.ReadAsync(session => UnitTable.ListAsync(session, memory, page, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<TranslationUnit> UpdateUnitAsync(
        TranslationUnit unit, long? expectedSequence, string actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return _sessions.WriteAsync(
            session => UnitRequests.UpdateAsync(session, unit, expectedSequence, actor, cancellationToken), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<TranslationUnit> DeleteUnitAsync(
        string memory, string unitId, long? expectedSequence, string actor, CancellationToken cancellationToken) =>
        _sessions.WriteAsync(
            session => UnitRequests.DeleteAsync(session, memory, unitId, expectedSequence, actor, cancellationToken),
            cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<UnitRevision>> GetUnitHistoryAsync(
        string memory, string unitId, CancellationToken cancellationToken) =>
        _sessions.ReadAsync(session => UnitTable.HistoryAsync(session, memory, unitId, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public async IAsyncEnumerable<TranslationUnit> ReadUnitsAsync(
        string? memory, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var pages = await _sessions.ReadAsync(session => UnitPages.BeginAsync(session, memory, cancellationToken), cancellationToken);
        while (!pages.IsEnd)
        {
            foreach (var unit in await _sessions.ReadAsync(session => Task.FromResult(pages.Next(session)), cancellationToken))
            {
                yield return unit;
                cancellationToken.ThrowIfCancellationRequested();
            }
        }
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<UnitChange> ReadChangesAsync(
        string? memory, long afterSequence, CancellationToken cancellationToken) =>
        _sessions.StreamAsync(session => UnitStreams.Changes(session, memory, afterSequence), cancellationToken);

    /// <inheritdoc/>
    public Task<long> GetLastSequenceAsync(CancellationToken cancellationToken) =>
        _sessions.ReadAsync(session => UnitTable.LastSequenceAsync(session, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<string?> GetChangeMarkAsync(long sequence, CancellationToken cancellationToken) =>
        _sessions.ReadAsync(session => UnitTable.ChangeMarkAsync(session, sequence, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<GlossaryRecord> CreateGlossaryAsync(GlossaryRecord glossary, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(glossary);
        return _sessions.WriteAsync(
            session => GlossaryTable.CreateAsync(session, glossary, cancellationToken), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<GlossaryRecord> GetGlossaryAsync(string glossary, CancellationToken cancellationToken) =>
        _sessions.ReadAsync(session => GlossaryTable.GetAsync(session, glossary, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<Page<GlossaryRecord>> ListGlossariesAsync(PageRequest page, CancellationToken cancellationToken) =>
        _sessions.ReadAsync(session => GlossaryTable.ListAsync(session, page, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<GlossaryRecord> UpdateGlossaryAsync(
        GlossaryRecord glossary, long? expectedVersion, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(glossary);
        return _sessions.WriteAsync(
            session => GlossaryTable.UpdateAsync(session, glossary, expectedVersion, cancellationToken), cancellationToken);
    }

    /// <inheritdoc/>
    public Task DeleteGlossaryAsync(
        string glossary, bool force, long? expectedVersion, CancellationToken cancellationToken) => _sessions.WriteAsync(
            session => GlossaryTable.DeleteAsync(session, glossary, force, expectedVersion, cancellationToken),
            cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<StoredEntry>> StoreEntriesAsync(
        string glossary,
        IReadOnlyList<TermEntry> entries,
        bool replace,
        string requestId,
        CancellationToken cancellationToken) => _sessions.WriteAsync(
            session => EntryRequests.StoreAsync(session, _requests, glossary, entries, replace, requestId, cancellationToken),
            cancellationToken);

    /// <inheritdoc/>
    public Task<TermEntry> GetEntryAsync(string glossary, string entryId, CancellationToken cancellationToken) =>
        _sessions.ReadAsync(session => EntryTable.GetAsync(session, glossary, entryId, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<Page<TermEntry>> ListEntriesAsync(string glossary, PageRequest page, CancellationToken cancellationToken) =>
        _sessions.ReadAsync(session => EntryTable.ListAsync(session, glossary, page, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<TermEntry> UpdateEntryAsync(TermEntry entry, long? expectedSequence, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return _sessions.WriteAsync(
            session => EntryTable.UpdateAsync(session, entry, expectedSequence, cancellationToken), cancellationToken);
    }

    /// <inheritdoc/>
    public Task DeleteEntryAsync(
        string glossary, string entryId, long? expectedSequence, CancellationToken cancellationToken) => _sessions.WriteAsync(
            session => EntryTable.DeleteAsync(session, glossary, entryId, expectedSequence, cancellationToken),
            cancellationToken);

    /// <inheritdoc/>
    public IAsyncEnumerable<TermEntry> ReadEntriesAsync(string? glossary, CancellationToken cancellationToken) =>
        _sessions.StreamAsync(session => EntryTable.Read(session, glossary), cancellationToken);

    /// <inheritdoc/>
    public Task<StoredArticle> CreateArticleAsync(
        ArticleRecord article,
        IReadOnlyList<NewBead> beads,
        IReadOnlyList<TranslationUnit> units,
        ArticleRequest request,
        CancellationToken cancellationToken) => _sessions.WriteAsync(
            session => ArticleRequests.CreateAsync(session, _requests, article, beads, units, request, cancellationToken),
            cancellationToken);

    /// <inheritdoc/>
    public Task<StoredArticle> ReplaceArticleAsync(
        ArticleRecord article,
        IReadOnlyList<NewBead> beads,
        IReadOnlyList<TranslationUnit> units,
        long expectedVersion,
        ArticleRequest request,
        CancellationToken cancellationToken) => _sessions.WriteAsync(
            session => ArticleRequests.ReplaceAsync(
                session, _requests, article, beads, units, expectedVersion, request, cancellationToken),
            cancellationToken);

    /// <inheritdoc/>
    public Task<ArticleRecord?> GetArticleAnswerAsync(
        string article, ArticleRequest request, CancellationToken cancellationToken) => _sessions.ReadAsync(
            session => ArticleRequests.AnswerAsync(session, article, request, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<ArticleRecord> GetArticleAsync(string article, CancellationToken cancellationToken) =>
        _sessions.ReadAsync(session => ArticleTable.GetAsync(session, article, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<Page<ArticleRecord>> ListArticlesAsync(PageRequest page, CancellationToken cancellationToken) =>
        _sessions.ReadAsync(session => ArticleTable.ListAsync(session, page, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<TranslationUnit>> DeleteArticleAsync(
        string article, bool deleteUnits, string actor, CancellationToken cancellationToken) => _sessions.WriteAsync(
            session => ArticleTable.DeleteAsync(session, article, deleteUnits, actor, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<LexiconRecord?> GetLexiconAsync(CancellationToken cancellationToken) =>
        _sessions.ReadAsync(session => LexiconTable.GetAsync(session, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task SetLexiconAsync(LexiconRecord lexicon, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        return _sessions.WriteAsync(session => LexiconTable.SetAsync(session, lexicon, cancellationToken), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<ContentState> GetContentStateAsync(CancellationToken cancellationToken) =>
        _sessions.ReadAsync(session => LexiconTable.ContentStateAsync(session, cancellationToken), cancellationToken);

    /// <summary>Waits for the writer, moves the log into the database file and gives the directory back.</summary>
    public ValueTask DisposeAsync() => _sessions.DisposeAsync();
}
