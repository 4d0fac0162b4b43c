using System.Collections.Immutable;
using TranslationMemory.Text;

namespace TranslationMemory.Matching;

/// <summary>
/// The index in memory. Writers work one at a time and end by publishing an immutable snapshot; a reader takes the
/// newest one and keeps it, so it never waits and never sees half a change. What is added goes to a small delta, which
/// is searched unit by unit; when it is full it becomes a part, a set of flat arrays that never change. Parts are
/// merged in the background, so that no writer waits for a merge; a removal only sets a bit beside its part. Parts that
/// no reader holds any more are freed as garbage.
/// </summary>
public sealed class SegmentIndex : ISegmentIndex
{
    // A delta of so many units is gone through in some ten microseconds, and is indexed in some ten milliseconds.
    private const int MostUnitsInDelta = 4096;

    [ThreadStatic]
    private static LookupRun? _threadRun;

    private readonly TextAnalyzer _analyzer;
    private readonly WordRelations _relations;
    private readonly PenaltyOptions _penalties;
    private readonly Vocabularies _vocabularies;
    private readonly UnitProfiles _profiles = new();
    private readonly Task _verification = Task.CompletedTask;
    private readonly Lock _writing = new();
    private IndexSnapshot _snapshot = new([NewDelta()]);
    private Task _merging = Task.CompletedTask;

    /// <summary>Makes an empty index.</summary>
    /// <param name="analyzer">Analyses units and queries.</param>
    /// <param name="entities">The names that the glossary knows, asked at each lookup.</param>
    /// <param name="penalties">What is taken from matches.</param>
    /// <exception cref="ArgumentException">A penalty is out of its range.</exception>
    public SegmentIndex(TextAnalyzer analyzer, IEntityNames entities, PenaltyOptions penalties)
    {
        ArgumentNullException.ThrowIfNull(analyzer);
        ArgumentNullException.ThrowIfNull(entities);
        ArgumentNullException.ThrowIfNull(penalties);
        penalties.Validate(nameof(penalties));
        _analyzer = analyzer;
        _relations = new WordRelations(entities, analyzer.Clitics.IsKnownWord);
        _penalties = penalties;
        _vocabularies = Vocabularies.Create(analyzer);
    }

    private SegmentIndex(StoredIndex stored, TextAnalyzer analyzer, IEntityNames entities, PenaltyOptions penalties)
        : this(analyzer, entities, penalties)
    {
        _vocabularies = stored.Vocabularies;
        foreach (var profile in stored.Text.Profiles)
        {
            _profiles.Add(profile);
        }

        _snapshot = new IndexSnapshot([.. stored.Stores, NewDelta()]);
        _verification = Task.Run(() => stored.Verify(CancellationToken.None));
    }

    /// <inheritdoc/>
    public int Count => Current.Count;

    /// <summary>
    /// Completes when all of a stored index was read and found whole, with a <see cref="SnapshotException"/> when it was
    /// not; from then on every lookup fails likewise. Until then the index answers from what was not yet read to the
    /// end, so that it answers at once: reading all takes as long as the disk does. Each unit of an answer is verified by
    /// itself in any case.
    /// </summary>
    public Task Verification => _verification;

    /// <summary>The parts as they are.</summary>
    internal IReadOnlyList<UnitStore> Parts => [.. Current.Stores[..^1].Select(state => state.Store)];

    private IndexSnapshot Current => Volatile.Read(ref _snapshot);

    private LookupSetting Setting => new(Current, _profiles, _vocabularies, _analyzer, _relations, _penalties);

    /// <summary>Opens a stored index where it lies, such as in mapped files; they stay in use as long as the index is.</summary>
    /// <param name="open">Gives the content of the file of a name that <see cref="IndexImage.Save"/> wrote.</param>
    /// <param name="analyzer">Analyses units and queries, with the lexicon that the index was made with.</param>
    /// <param name="entities">The names that the glossary knows, asked at each lookup.</param>
    /// <param name="penalties">What is taken from matches.</param>
    /// <param name="sequence">The place in the change log up to which the index is right.</param>
    /// <exception cref="SnapshotException">It is damaged, of another format or lexicon, or no index.</exception>
    public static SegmentIndex Open(
        Func<string, ReadOnlyMemory<byte>> open, TextAnalyzer analyzer, IEntityNames entities, PenaltyOptions penalties, out long sequence)
    {
        ArgumentNullException.ThrowIfNull(open);
        ArgumentNullException.ThrowIfNull(analyzer);
        var stored = StoredIndex.Open(open, analyzer);
        sequence = stored.Text.Sequence;
        return new SegmentIndex(stored, analyzer, entities, penalties);
    }

    /// <summary>Takes the index as it is, to be stored. It costs some milliseconds, in which changes wait.</summary>
    /// <param name="sequence">The place in the change log up to which the index is right.</param>
    public IndexImage Capture(long sequence)
    {
        lock (_writing)
        {
            Publish(Seal(Current));
            return new IndexImage(sequence, _analyzer.Clitics.Lexicon.Version, Current, _profiles, _vocabularies);
        }
    }

    /// <inheritdoc/>
    public void Upsert(IReadOnlyList<TranslationUnit> units)
    {
        ArgumentNullException.ThrowIfNull(units);
        Add([.. units.Select(unit => Prepare(unit))]);
    }

    /// <inheritdoc/>
    public PreparedUnit Prepare(TranslationUnit unit) => Prepare(unit, isNew: false);

    /// <inheritdoc cref="Prepare(TranslationUnit)"/>
    /// <param name="unit">The unit.</param>
    /// <param name="isNew">True when the index has never held a unit of this memory and id: then none is looked for.</param>
    public PreparedUnit Prepare(TranslationUnit unit, bool isNew)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var profile = UnitProfile.Of(unit);
        if (!profile.IsSearchable)
        {
            return new PreparedUnit(unit, this, profile, sides: null, UnitPayload.Write(unit, PayloadTraits.None)) { IsNew = isNew };
        }

        var fromArabic = unit.SourceLanguage.ToTextLanguage() == TextLanguage.Arabic;
        var arabic = PrepareSide(fromArabic ? unit.SourceText : unit.TargetText, TextLanguage.Arabic);
        var english = PrepareSide(fromArabic ? unit.TargetText : unit.SourceText, TextLanguage.English);
        var traits = (arabic.IsInOrder ? PayloadTraits.ArabicInOrder : PayloadTraits.None)
            | (english.IsInOrder ? PayloadTraits.EnglishInOrder : PayloadTraits.None);
        return new PreparedUnit(unit, this, profile, new PreparedSides(arabic, english), UnitPayload.Write(unit, traits)) { IsNew = isNew };
    }

    /// <inheritdoc/>
    public void Add(IReadOnlyList<PreparedUnit> units)
    {
        ArgumentNullException.ThrowIfNull(units);
        foreach (var unit in units)
        {
            if (unit.Owner != this)
            {
                throw new ArgumentException("The unit was prepared by another index.", nameof(units));
            }
        }

        Write(change =>
        {
            foreach (var unit in units)
            {
                change.Add(unit);
            }

            return true;
        });
    }

    /// <inheritdoc/>
    public bool Remove(string memory, string unitId)
    {
        ArgumentNullException.ThrowIfNull(memory);
        ArgumentNullException.ThrowIfNull(unitId);
        return Write(change => change.Remove(memory, unitId));
    }

    /// <inheritdoc/>
    public int RemoveMemory(string memory)
    {
        ArgumentNullException.ThrowIfNull(memory);
        return Write(change => change.RemoveMemory(memory));
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The score or the number of matches is out of its range.</exception>
    public ImmutableArray<Match> Lookup(LookupQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (query.MinScore is < 30 or > 102 || query.MaxMatches is < 1 or > 50)
        {
            throw new ArgumentException("The score is 30 to 102, and the number of matches 1 to 50.", nameof(query));
        }

        cancellationToken.ThrowIfCancellationRequested();
        ThrowIfDamaged();
        var text = _analyzer.Analyze(query.Text, query.Language, cancellationToken: cancellationToken);

        // Whoever calls back into a lookup from within one finds no room, and makes new.
        var run = _threadRun ?? new LookupRun();
        _threadRun = null;
        try
        {
            return run.Execute(Setting, query, text, cancellationToken);
        }
        catch (Exception e) when (IsOfDamage(e))
        {
            throw new SnapshotException("The stored index is damaged.", e);
        }
        finally
        {
            run.Forget();
            _threadRun = run;
        }
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The limit is less than 1.</exception>
    /// <exception cref="ConcordanceQueryException">Nothing can be searched for.</exception>
    public ImmutableArray<ConcordanceHit> Search(ConcordanceQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (query.Limit < 1)
        {
            throw new ArgumentException("The limit is at least 1.", nameof(query));
        }

        ThrowIfDamaged();
        var words = new QueryReader(_analyzer, _relations).Read(query, cancellationToken);
        try
        {
            return new ConcordanceRun(query, words, Setting).Execute(cancellationToken);
        }
        catch (Exception e) when (IsOfDamage(e))
        {
            throw new SnapshotException("The stored index is damaged.", e);
        }
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">A number of the query is less than 1.</exception>
    public ImmutableArray<Fragment> FindFragments(FragmentQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (query.MaxRuns < 1 || query.MaxTranslations < 1)
        {
            throw new ArgumentException("The numbers of runs and of translations are at least 1.", nameof(query));
        }

        ThrowIfDamaged();
        var text = _analyzer.Analyze(query.Text, query.Language, cancellationToken: cancellationToken);
        try
        {
            return new FragmentRun(query, text, Setting).Execute(cancellationToken);
        }
        catch (Exception e) when (IsOfDamage(e))
        {
            throw new SnapshotException("The stored index is damaged.", e);
        }
    }

    /// <summary>
    /// Makes the parts as few as can be and drops removed units, which makes lookups as quick as they can be: for after
    /// an import, or a quiet hour. Lookups and changes go on meanwhile.
    /// </summary>
    public async Task CompactAsync(CancellationToken cancellationToken)
    {
        Task compaction;
        lock (_writing)
        {
            Publish(Seal(Current));
            compaction = _merging = CompactAfterAsync(_merging, cancellationToken);
        }

        await compaction;
    }

    private async Task CompactAfterAsync(Task merging, CancellationToken cancellationToken)
    {
        // One that failed or was given up left the parts as they were.
        await merging.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await Task.Run(() => MergeOnce(PartMerging.ChooseAll, cancellationToken), cancellationToken);
    }

    /// <summary>True for what reading beyond an array throws, while the stored index is not known to be whole.</summary>
    private bool IsOfDamage(Exception e) =>
        !_verification.IsCompletedSuccessfully && e is (IndexOutOfRangeException or ArgumentException or OverflowException);

    private void ThrowIfDamaged()
    {
        if (_verification.IsFaulted)
        {
            throw new SnapshotException("The stored index is damaged.", _verification.Exception);
        }
    }

    private static StoreState NewDelta() => new(new Delta(), 0, Tombstones.None);

    private PreparedSide PrepareSide(string text, TextLanguage language) =>
        PreparedSide.Of(text, _vocabularies.In(language));

    private T Write<T>(Func<IndexChange, T> write)
    {
        lock (_writing)
        {
            var (result, snapshot) = Change(write);
            var isFull = snapshot.Stores[^1].Count >= MostUnitsInDelta;
            Publish(isFull ? Seal(snapshot) : snapshot);
            // Parts that could not be merged are searched one by one, which is as right: it is tried again when there is one more.
            if (_merging.IsCompleted && (isFull || _merging.IsCompletedSuccessfully) && !PartMerging.Choose(Current).IsEmpty)
            {
                _merging = Task.Run(MergeInBackground);
            }

            return result;
        }
    }

    /// <summary>Makes a change, all or nothing of it.</summary>
    private (T Result, IndexSnapshot Snapshot) Change<T>(Func<IndexChange, T> write)
    {
        try
        {
            var change = new IndexChange(Current, _profiles, _vocabularies);
            var result = write(change);
            return (result, change.Apply());
        }
        catch
        {
            // What the delta has got beyond the units that readers see must never be seen.
            Publish(Seal(Current));
            throw;
        }
    }

    private void Publish(IndexSnapshot snapshot) => Volatile.Write(ref _snapshot, snapshot);

    /// <summary>Makes a part of the delta.</summary>
    private IndexSnapshot Seal(IndexSnapshot snapshot)
    {
        var parts = snapshot.Stores[..^1];
        var delta = snapshot.Stores[^1];
        return delta.Count == 0
            ? delta.Store.Count == 0 ? snapshot : new IndexSnapshot([.. parts, NewDelta()])
            : PartMerging.Merge([delta], _vocabularies, CancellationToken.None) is var (part, _)
                ? new IndexSnapshot([.. parts, new StoreState(part, part.Count, Tombstones.None), NewDelta()])
                : new IndexSnapshot([.. parts, NewDelta()]);
    }

    private void MergeInBackground()
    {
        while (MergeOnce(PartMerging.Choose, CancellationToken.None))
        {
        }
    }

    /// <summary>Merges some parts.</summary>
    /// <returns>False when there was nothing to do.</returns>
    private bool MergeOnce(Func<IndexSnapshot, ImmutableArray<StoreState>> choose, CancellationToken cancellationToken)
    {
        var chosen = choose(Current);
        if (chosen.IsEmpty)
        {
            return false;
        }

        var merged = PartMerging.Merge(chosen, _vocabularies, cancellationToken);
        lock (_writing)
        {
            Publish(PartMerging.Replace(Current, chosen, merged));
        }

        return true;
    }
}
