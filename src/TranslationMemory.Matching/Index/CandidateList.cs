namespace TranslationMemory.Matching;

/// <summary>Units to compare, by what they can score at most.</summary>
internal sealed class CandidateList
{
    private const int Highest = 102;

    private readonly List<IndexedUnit>?[] _byBound = new List<IndexedUnit>?[Highest + 1];

    /// <summary>Adds a unit that scores at most <paramref name="bound"/>.</summary>
    public void Add(int bound, IndexedUnit unit) => (_byBound[bound] ??= []).Add(unit);

    /// <summary>The units, those that can score most first.</summary>
    public IEnumerable<(int Bound, IndexedUnit Unit)> BestFirst()
    {
        for (var bound = Highest; bound >= 0; bound--)
        {
            foreach (var unit in _byBound[bound] ?? [])
            {
                yield return (bound, unit);
            }
        }
    }
}
