using TranslationMemory.Text;

namespace TranslationMemory.Matching;

/// <summary>
/// Goes through the units of the parts, the newest change first. In a part the units of one length lie in this order
/// (<see cref="PartBuilder"/>), so that the next one is the newest of the next of each length.
/// </summary>
internal sealed class NewestUnits
{
    private readonly IndexSnapshot _snapshot;
    private readonly PriorityQueue<(UnitReference Unit, int End), long> _next = new();

    /// <summary>The units whose newest change is not newer than <paramref name="newest"/>.</summary>
    public NewestUnits(IndexSnapshot snapshot, long newest)
    {
        _snapshot = snapshot;
        for (var store = 0; store < snapshot.Stores.Length; store++)
        {
            if (snapshot.Stores[store].Store is not Part part)
            {
                continue;
            }

            var side = part.Side(TextLanguage.Arabic);
            for (var length = 0; length <= side.MostItems; length++)
            {
                var end = side.FirstOfLength(length + 1);
                Add(new UnitReference(store, FirstNotAfter(part, newest, side.FirstOfLength(length), end)), end);
            }
        }
    }

    /// <summary>The newest change of those to come.</summary>
    public long? Sequence => _next.TryPeek(out _, out var negative) ? -negative : null;

    /// <summary>The next unit, where there is one.</summary>
    public UnitReference Take()
    {
        var (unit, end) = _next.Dequeue();
        Add(unit with { Ordinal = unit.Ordinal + 1 }, end);
        return unit;
    }

    private static int FirstNotAfter(Part part, long newest, int low, int high)
    {
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (part.Sequence(middle) > newest)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private void Add(UnitReference unit, int end)
    {
        if (unit.Ordinal < end)
        {
            _next.Enqueue((unit, end), -_snapshot.Stores[unit.Store].Store.Sequence(unit.Ordinal));
        }
    }
}
