using System.Collections.Immutable;
using System.Numerics;
using TranslationMemory.Text;

namespace TranslationMemory.Matching;

/// <summary>
/// Aligned with a run of the side's words, at a cost of at most a third of the query; one near spelling is always
/// allowed. Of runs that overlap, the one that costs least is the place, then the shorter one, then the first.
/// </summary>
internal sealed class NearlyInOrder : Arrangement
{
    private const int NearSpelling = 50;

    private readonly int _most;
    private readonly int[] _column;
    private readonly List<Run> _runs = [];

    /// <summary>The arrangement of the words of <paramref name="costs"/>.</summary>
    public NearlyInOrder(FormCosts costs)
        : base(costs)
    {
        _most = Math.Max(NearSpelling, WordPairs.WholeWord * costs.Words / 3);
        _column = new int[costs.Words + 1];
    }

    /// <inheritdoc/>
    public override int LeastWords => Costs.Words - (_most / WordPairs.WholeWord);

    /// <inheritdoc/>
    public override bool StandsIn(List<int> rows)
    {
        var shared = 0UL;
        foreach (var row in rows)
        {
            shared |= Costs.Fitting(row);
        }

        if (BitOperations.PopCount(shared) < LeastWords)
        {
            return false;
        }

        // A run may begin anywhere (Sellers 1980): the cost of nothing is nothing in every column.
        Begin();
        foreach (var row in rows)
        {
            if (Step(row, 0) <= _most)
            {
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc/>
    public override ImmutableArray<TextSpan> Find(List<int> rows, TextSpan[] spans)
    {
        Collect(rows);
        _runs.Sort(Compare);
        var chosen = new List<Run>();
        foreach (var run in _runs)
        {
            if (!chosen.Exists(other => run.First <= other.Last && other.First <= run.Last))
            {
                chosen.Add(run);
            }
        }

        return [.. chosen.Select(run => TextSpan.FromBounds(spans[run.First].Start, spans[run.Last].End)).OrderBy(span => span.Start)];
    }

    /// <summary>All runs that cost little enough.</summary>
    private void Collect(List<int> rows)
    {
        _runs.Clear();
        var longest = Costs.Words + (_most / WordPairs.WholeWord);
        for (var first = 0; first < rows.Count; first++)
        {
            Begin();
            for (var last = first; last < Math.Min(rows.Count, first + longest); last++)
            {
                var cost = Step(rows[last], (last - first + 1) * WordPairs.WholeWord);
                if (cost <= _most)
                {
                    _runs.Add(new Run(cost, first, last));
                }
            }
        }
    }

    private void Begin()
    {
        for (var i = 0; i < _column.Length; i++)
        {
            _column[i] = i * WordPairs.WholeWord;
        }
    }

    /// <summary>Goes on by a word of the side.</summary>
    /// <returns>What the whole query costs when the run ends there.</returns>
    private int Step(int row, int before)
    {
        var costs = Costs.Costs(row);
        var diagonal = _column[0];
        _column[0] = before;
        for (var i = 1; i < _column.Length; i++)
        {
            var least = Math.Min(diagonal + costs[i - 1], Math.Min(_column[i], _column[i - 1]) + WordPairs.WholeWord);
            diagonal = _column[i];
            _column[i] = least;
        }

        return _column[^1];
    }

    private static int Compare(Run x, Run y)
    {
        var order = x.Cost.CompareTo(y.Cost);
        order = order != 0 ? order : (x.Last - x.First).CompareTo(y.Last - y.First);
        return order != 0 ? order : x.First.CompareTo(y.First);
    }

    private readonly record struct Run(int Cost, int First, int Last);
}
