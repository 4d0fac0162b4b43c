using TranslationMemory.Matching;

namespace TranslationMemory.Server.Engine;

/// <summary>Adds many units to an index: their texts are analysed on all cores, which is most of the work.</summary>
internal static class UnitIndexing
{
    /// <summary>Units that a core analyses before others have their turn: about a millisecond.</summary>
    private const int UnitsAtOnce = 64;

    /// <summary>Adds units in their order. Lookups that come meanwhile are not held up.</summary>
    public static Task AddAsync(this SegmentIndex index, IReadOnlyList<TranslationUnit> units, CancellationToken cancellationToken) =>
        index.AddAsync(units, static _ => false, cancellationToken);

    /// <summary>Adds units in their order.</summary>
    /// <param name="index">The index.</param>
    /// <param name="units">The units.</param>
    /// <param name="isNew">True for the units, by their place, that the index has never held.</param>
    /// <param name="cancellationToken">Gives up; none is added then.</param>
    public static async Task AddAsync(
        this SegmentIndex index, IReadOnlyList<TranslationUnit> units, Func<int, bool> isNew, CancellationToken cancellationToken)
    {
        if (units.Count <= UnitsAtOnce)
        {
            index.Upsert(units);
            return;
        }

        var prepared = new PreparedUnit[units.Count];
        await Parallel.ForAsync(
            0,
            (units.Count + UnitsAtOnce - 1) / UnitsAtOnce,
            new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount },
            async (chunk, _) =>
            {
                var end = Math.Min(units.Count, (chunk + 1) * UnitsAtOnce);
                for (var i = chunk * UnitsAtOnce; i < end; i++)
                {
                    prepared[i] = index.Prepare(units[i], isNew(i));
                }

                await Task.Yield();
            });
        index.Add(prepared);
    }
}
