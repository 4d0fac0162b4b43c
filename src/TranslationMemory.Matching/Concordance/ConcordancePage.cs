namespace TranslationMemory.Matching;

/// <summary>
/// The first units of the order behind a place: newest change first, then memory and unit id. Offered in any order, and
/// more than once if it must be.
/// </summary>
internal sealed class ConcordancePage
{
    private readonly List<(long Sequence, UnitReference Unit)> _units = [];
    private readonly UnitOrder _order = new();
    private readonly LookupSetting _setting;
    private readonly ConcordancePosition? _after;
    private readonly int _capacity;

    /// <summary>An empty page.</summary>
    public ConcordancePage(LookupSetting setting, ConcordancePosition? after, int capacity)
    {
        _setting = setting;
        _after = after;
        _capacity = capacity;
        _order.Reset(setting.Snapshot, setting.Profiles);
    }

    /// <summary>The units, in order.</summary>
    public IEnumerable<UnitReference> Units => _units.Select(unit => unit.Unit);

    /// <summary>Only units of this change or newer have a place.</summary>
    public long Oldest => _units.Count < _capacity ? long.MinValue : _units[^1].Sequence;

    /// <summary>Only units of this change or older have a place.</summary>
    public long Newest => _after?.Sequence ?? long.MaxValue;

    /// <summary>True when a unit would have a place.</summary>
    public bool HasPlaceFor(UnitReference unit, long sequence) =>
        sequence >= Oldest
        && sequence <= Newest
        && (sequence < Newest || ComesAfter(unit))
        && (sequence > Oldest || Compare((sequence, unit), _units[^1]) < 0);

    /// <summary>Takes in a unit that has a place.</summary>
    public void Add(UnitReference unit, long sequence)
    {
        var place = _units.Count;
        while (place > 0 && Compare((sequence, unit), _units[place - 1]) < 0)
        {
            place--;
        }

        if (place > 0 && _units[place - 1].Unit == unit)
        {
            return;
        }

        if (_units.Count == _capacity)
        {
            _units.RemoveAt(_capacity - 1);
        }

        _units.Insert(place, (sequence, unit));
    }

    private int Compare((long Sequence, UnitReference Unit) x, (long Sequence, UnitReference Unit) y)
    {
        var order = y.Sequence.CompareTo(x.Sequence);
        return order != 0 || x.Unit == y.Unit ? order : _order.CompareNames(x.Unit, y.Unit);
    }

    private bool ComesAfter(UnitReference unit)
    {
        if (_after is null)
        {
            return true;
        }

        var store = _setting.Snapshot.Stores[unit.Store].Store;
        var order = string.CompareOrdinal(_setting.Profiles[store.Profile(unit.Ordinal)].Memory, _after.Memory);
        return order > 0 || (order == 0 && string.CompareOrdinal(store.Payload(unit.Ordinal).Id, _after.UnitId) > 0);
    }
}
