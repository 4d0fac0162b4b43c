using TranslationMemory.Matching;

namespace TranslationMemory.Storage.Tests;

/// <summary>What a memory must hold, kept in the plainest way: the oracle of the random test.</summary>
internal sealed class UnitModel
{
    private readonly List<TranslationUnit> _units = [];
    private readonly Dictionary<string, List<UnitRevision>> _history = new(StringComparer.Ordinal);

    public IReadOnlyList<TranslationUnit> Units => _units;

    public List<UnitChange> Log { get; } = [];

    public IEnumerable<string> EverStored => _history.Keys;

    public IReadOnlyList<UnitRevision> History(string id) => _history[id];

    /// <summary>Follows one unit of a batch; id and times are taken from what the store made of it.</summary>
    public StoreOutcome Store(TranslationUnit given, TranslationUnit stored, string actor)
    {
        var place = _units.FindIndex(unit => Identity(unit) == Identity(given));
        if (place < 0)
        {
            _units.Add(stored);
            _history.Add(stored.Id, []);
            Log.Add(new UnitChange(stored.Sequence, ChangeKind.Created, stored, stored.UpdateTime, actor));
            return StoreOutcome.Created;
        }

        if (Values(_units[place]) == Values(given))
        {
            return StoreOutcome.Unchanged;
        }

        Replace(place, stored, actor);
        return StoreOutcome.Updated;
    }

    /// <summary>Follows an update; null when the store must refuse it as the same as another unit.</summary>
    public bool? Update(TranslationUnit given, TranslationUnit? stored, string actor)
    {
        var place = _units.FindIndex(unit => unit.Id == given.Id);
        if (_units.Exists(unit => unit.Id != given.Id && Identity(unit) == Identity(given)))
        {
            return null;
        }

        if (Values(_units[place]) == Values(given))
        {
            return false;
        }

        Replace(place, stored.ShouldNotBeNull(), actor);
        return true;
    }

    public void Delete(string id, long sequence, DateTimeOffset time, string actor)
    {
        var unit = _units.Single(other => other.Id == id);
        _units.Remove(unit);
        Log.Add(new UnitChange(sequence, ChangeKind.Deleted, unit, time, actor));
        _history[id].Add(new UnitRevision(sequence, ChangeKind.Deleted, unit, time, actor));
    }

    private void Replace(int place, TranslationUnit stored, string actor)
    {
        var before = _units[place];
        _units[place] = stored;
        Log.Add(new UnitChange(stored.Sequence, ChangeKind.Updated, stored, stored.UpdateTime, actor));
        _history[stored.Id].Add(new UnitRevision(stored.Sequence, ChangeKind.Updated, before, stored.UpdateTime, actor));
    }

    private static (string Source, string Target, string Document, string Segment) Identity(TranslationUnit unit) =>
        (unit.SourceText, unit.TargetText, unit.Context.Document, unit.Context.SegmentId);

    private static (string Source, string Target, SegmentContext Context, UnitStatus Status, string Author) Values(
        TranslationUnit unit) => (unit.SourceText, unit.TargetText, unit.Context, unit.Status, unit.Author);
}
