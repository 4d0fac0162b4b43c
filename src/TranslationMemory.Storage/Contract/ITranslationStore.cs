using TranslationMemory.Matching;
using TranslationMemory.Terminology;

namespace TranslationMemory.Storage;

/// <summary>
/// Everything that is kept. A call that returns has its changes on disk; one that throws has changed nothing.
/// Expected failures are <see cref="StoreException"/>s. Safe for concurrent use; writers queue.
/// </summary>
/// <remarks>
/// <para>
/// Ids are the last parts of resource names; one that is given to a new thing and does not match
/// <c>[a-z][a-z0-9-]{0,62}</c> is an <see cref="ArgumentException"/>. Times are UTC and taken from the store's clock.
/// Texts come back exactly as they were given, whatever code units they hold.
/// </para>
/// <para>
/// A read sees one state of the data: no write that is going on, and all of one that was done before. A stream holds its
/// state until it was read to its end or left. Lists order ids by code unit.
/// </para>
/// <para>
/// Versions and sequences are never given twice, also not after a deletion. Storing what is there already changes neither
/// version nor sequence nor time.
/// </para>
/// <para>
/// A <c>requestId</c> that is not empty makes a write idempotent: the same id with the same content gives the first
/// answer again, whatever became of its items since, with other content <see cref="StoreErrorKind.RequestIdReused"/>.
/// A request that failed leaves no trace of its id.
/// </para>
/// </remarks>
public interface ITranslationStore : IAsyncDisposable
{
    /// <summary>Creates a memory; id and texts are taken from <paramref name="memory"/>, version and times are set.</summary>
    Task<MemoryRecord> CreateMemoryAsync(MemoryRecord memory, CancellationToken cancellationToken);

    /// <summary>Reads a memory.</summary>
    Task<MemoryRecord> GetMemoryAsync(string memory, CancellationToken cancellationToken);

    /// <summary>Lists the memories by id.</summary>
    Task<Page<MemoryRecord>> ListMemoriesAsync(PageRequest page, CancellationToken cancellationToken);

    /// <summary>Replaces display name, penalty and description.</summary>
    /// <param name="memory">The new values.</param>
    /// <param name="expectedVersion">Not null: only when the memory still has this version.</param>
    /// <param name="cancellationToken">Stops waiting; a change that was begun is finished or undone whole.</param>
    Task<MemoryRecord> UpdateMemoryAsync(MemoryRecord memory, long? expectedVersion, CancellationToken cancellationToken);

    /// <summary>
    /// Deletes a memory; with units in it only when <paramref name="force"/> is set. The deletion of each unit is a row of
    /// the change log, without an actor. Its id may be used again.
    /// </summary>
    Task DeleteMemoryAsync(string memory, bool force, long? expectedVersion, CancellationToken cancellationToken);

    /// <summary>Counts what a memory holds.</summary>
    Task<MemoryStatistics> GetMemoryStatisticsAsync(string memory, CancellationToken cancellationToken);

    /// <summary>
    /// Stores units in one memory, all or none. A unit with the same languages, texts, document and segment id as one
    /// that is there is that unit: its context, status, origin, author and metadata are taken over, nothing is doubled.
    /// Ids, times and sequences are set; <see cref="TranslationUnit.Id"/> of the input may be empty.
    /// </summary>
    Task<IReadOnlyList<StoredUnit>> StoreUnitsAsync(
        string memory, IReadOnlyList<TranslationUnit> units, string actor, string requestId, CancellationToken cancellationToken);

    /// <summary>Reads a unit.</summary>
    Task<TranslationUnit> GetUnitAsync(string memory, string unitId, CancellationToken cancellationToken);

    /// <summary>Lists the units of a memory in the order in which they were first stored.</summary>
    Task<Page<TranslationUnit>> ListUnitsAsync(string memory, PageRequest page, CancellationToken cancellationToken);

    /// <summary>
    /// Replaces texts, context, status, origin, author and metadata of a unit; its languages stay. When another unit has
    /// these texts in the same document and segment, that is <see cref="StoreErrorKind.AlreadyExists"/> and names it.
    /// </summary>
    /// <param name="unit">The new values.</param>
    /// <param name="expectedSequence">Not null: only when the unit's newest change is still this one.</param>
    /// <param name="actor">Who does it.</param>
    /// <param name="cancellationToken">As above.</param>
    Task<TranslationUnit> UpdateUnitAsync(
        TranslationUnit unit, long? expectedSequence, string actor, CancellationToken cancellationToken);

    /// <summary>Deletes a unit; its history stays.</summary>
    /// <returns>The unit as it was.</returns>
    Task<TranslationUnit> DeleteUnitAsync(
        string memory, string unitId, long? expectedSequence, string actor, CancellationToken cancellationToken);

    /// <summary>Reads the earlier states of a unit, oldest first; also of a deleted one.</summary>
    Task<IReadOnlyList<UnitRevision>> GetUnitHistoryAsync(string memory, string unitId, CancellationToken cancellationToken);

    /// <summary>
    /// Reads all units, of one memory or (null) of all, in the order in which they were first stored, each as it was when reading began. A reader may
    /// take its time: it holds up no writer, and keeps no more than a page of units in memory.
    /// </summary>
    IAsyncEnumerable<TranslationUnit> ReadUnitsAsync(string? memory, CancellationToken cancellationToken);

    /// <summary>
    /// Reads the change log behind a place, of one memory (also a deleted one) or (null) of all, and ends where the log ends
    /// now.
    /// </summary>
    IAsyncEnumerable<UnitChange> ReadChangesAsync(string? memory, long afterSequence, CancellationToken cancellationToken);

    /// <summary>The sequence of the newest change of a unit; 0 before the first.</summary>
    Task<long> GetLastSequenceAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Names a change so that the change of the same number in another store, or in this one after a backup was restored and written
    /// to, has another name; for 0, the state before the first change, always the same. Null when there is no such change.
    /// </summary>
    Task<string?> GetChangeMarkAsync(long sequence, CancellationToken cancellationToken);

    /// <summary>Creates a glossary.</summary>
    Task<GlossaryRecord> CreateGlossaryAsync(GlossaryRecord glossary, CancellationToken cancellationToken);

    /// <summary>Reads a glossary.</summary>
    Task<GlossaryRecord> GetGlossaryAsync(string glossary, CancellationToken cancellationToken);

    /// <summary>Lists the glossaries by id.</summary>
    Task<Page<GlossaryRecord>> ListGlossariesAsync(PageRequest page, CancellationToken cancellationToken);

    /// <summary>Replaces display name and description.</summary>
    Task<GlossaryRecord> UpdateGlossaryAsync(
        GlossaryRecord glossary, long? expectedVersion, CancellationToken cancellationToken);

    /// <summary>Deletes a glossary; with entries in it only when <paramref name="force"/> is set.</summary>
    Task DeleteGlossaryAsync(string glossary, bool force, long? expectedVersion, CancellationToken cancellationToken);

    /// <summary>
    /// Stores entries in one glossary, all or none. An entry without id gets one. An id that is there is replaced when
    /// <paramref name="replace"/> is set, else it is <see cref="StoreErrorKind.AlreadyExists"/>.
    /// </summary>
    Task<IReadOnlyList<StoredEntry>> StoreEntriesAsync(
        string glossary, IReadOnlyList<TermEntry> entries, bool replace, string requestId, CancellationToken cancellationToken);

    /// <summary>Reads an entry.</summary>
    Task<TermEntry> GetEntryAsync(string glossary, string entryId, CancellationToken cancellationToken);

    /// <summary>Lists the entries of a glossary by id.</summary>
    Task<Page<TermEntry>> ListEntriesAsync(string glossary, PageRequest page, CancellationToken cancellationToken);

    /// <summary>Replaces all fields of an entry.</summary>
    Task<TermEntry> UpdateEntryAsync(TermEntry entry, long? expectedSequence, CancellationToken cancellationToken);

    /// <summary>Deletes an entry.</summary>
    Task DeleteEntryAsync(string glossary, string entryId, long? expectedSequence, CancellationToken cancellationToken);

    /// <summary>Reads all entries, of one glossary or (null) of all, by glossary and id.</summary>
    IAsyncEnumerable<TermEntry> ReadEntriesAsync(string? glossary, CancellationToken cancellationToken);

    /// <summary>
    /// Stores an article and the units made of it, all or none. The units are stored as by <see cref="StoreUnitsAsync"/>
    /// in the article's memory.
    /// </summary>
    /// <param name="article">The article; its beads are made of <paramref name="beads"/>.</param>
    /// <param name="beads">Which sentences translate which, and which unit is made of them.</param>
    /// <param name="units">The units.</param>
    /// <param name="request">Who does it, by which request.</param>
    /// <param name="cancellationToken">As above.</param>
    Task<StoredArticle> CreateArticleAsync(
        ArticleRecord article,
        IReadOnlyList<NewBead> beads,
        IReadOnlyList<TranslationUnit> units,
        ArticleRequest request,
        CancellationToken cancellationToken);

    /// <summary>
    /// Replaces title, texts, sentences and beads of an article, and makes its units follow, all or none. A unit with an id takes the place
    /// of the one with this id, whose newest change must still be its <see cref="TranslationUnit.Sequence"/>; one without is stored
    /// as by <see cref="StoreUnitsAsync"/>; units of the former beads that are not among them are deleted.
    /// </summary>
    /// <param name="article">The article; languages and creation time stay, its beads are made of <paramref name="beads"/>.</param>
    /// <param name="beads">Which sentences translate which, and which unit is made of them.</param>
    /// <param name="units">The units.</param>
    /// <param name="expectedVersion">The article must still have this version.</param>
    /// <param name="request">Who does it, by which request.</param>
    /// <param name="cancellationToken">As above.</param>
    Task<StoredArticle> ReplaceArticleAsync(
        ArticleRecord article,
        IReadOnlyList<NewBead> beads,
        IReadOnlyList<TranslationUnit> units,
        long expectedVersion,
        ArticleRequest request,
        CancellationToken cancellationToken);

    /// <summary>The first answer to a request that wrote an article; null when it has not come yet.</summary>
    /// <param name="article">The article's id.</param>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<ArticleRecord?> GetArticleAnswerAsync(string article, ArticleRequest request, CancellationToken cancellationToken);

    /// <summary>Reads an article.</summary>
    Task<ArticleRecord> GetArticleAsync(string article, CancellationToken cancellationToken);

    /// <summary>Lists the articles by id, without texts, sentences and beads.</summary>
    Task<Page<ArticleRecord>> ListArticlesAsync(PageRequest page, CancellationToken cancellationToken);

    /// <summary>Deletes an article, and with <paramref name="deleteUnits"/> the units made of it.</summary>
    /// <returns>The deleted units as they were, without those that were gone already.</returns>
    Task<IReadOnlyList<TranslationUnit>> DeleteArticleAsync(
        string article, bool deleteUnits, string actor, CancellationToken cancellationToken);

    /// <summary>Reads what the keys were made with; null before <see cref="SetLexiconAsync"/> was called for the first time.</summary>
    Task<LexiconRecord?> GetLexiconAsync(CancellationToken cancellationToken);

    /// <summary>Keeps what the keys are made with, in place of what was kept before.</summary>
    Task SetLexiconAsync(LexiconRecord lexicon, CancellationToken cancellationToken);

    /// <summary>How far the content has come.</summary>
    Task<ContentState> GetContentStateAsync(CancellationToken cancellationToken);
}
