namespace TranslationMemory.Matching;

/// <summary>A unit to compare.</summary>
/// <param name="Store">The number of its store.</param>
/// <param name="Ordinal">Its ordinal there.</param>
/// <param name="Bound">What it can score at most.</param>
internal readonly record struct Candidate(int Store, int Ordinal, int Bound);

/// <summary>Units to compare, to be taken in the order of what they can score at most. Its room is used again.</summary>
internal sealed class Candidates
{
    private const int Bounds = 103;
    private const int MostKept = 1 << 16;

    private readonly int[] _starts = new int[Bounds + 1];
    private readonly List<Candidate> _found = [];
    private Candidate[] _sorted = [];

    /// <summary>Empties the list.</summary>
    public void Clear() => _found.Clear();

    /// <summary>Gives back room that only a rare query needs.</summary>
    public void Trim()
    {
        _found.Clear();
        if (_found.Capacity > MostKept)
        {
            _found.Capacity = 0;
            _sorted = [];
        }
    }

    /// <summary>Adds a unit.</summary>
    public void Add(Candidate candidate) => _found.Add(candidate);

    /// <summary>The units, those that can score most first; of those that can score the same, in the order in which they came.</summary>
    public ReadOnlySpan<Candidate> BestFirst()
    {
        if (_sorted.Length < _found.Count)
        {
            _sorted = new Candidate[_found.Count * 2];
        }

        Array.Clear(_starts);
        foreach (var candidate in _found)
        {
            _starts[Bounds - candidate.Bound]++;
        }

        for (var i = 1; i < _starts.Length; i++)
        {
            _starts[i] += _starts[i - 1];
        }

        foreach (var candidate in _found)
        {
            _sorted[_starts[Bounds - candidate.Bound - 1]++] = candidate;
        }

        return _sorted.AsSpan(0, _found.Count);
    }
}
