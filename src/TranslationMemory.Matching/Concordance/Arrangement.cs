using System.Collections.Immutable;
using TranslationMemory.Text;

namespace TranslationMemory.Matching;

/// <summary>How the words of a query must stand in a side. A side is the row of each of its words (<see cref="FormCosts"/>).</summary>
internal abstract class Arrangement(FormCosts costs)
{
    /// <summary>At least so many words of the query are in every side in which they stand.</summary>
    public abstract int LeastWords { get; }

    /// <summary>What each form costs.</summary>
    protected FormCosts Costs { get; } = costs;

    /// <summary>The arrangement of a mode.</summary>
    public static Arrangement Of(ConcordanceMode mode, FormCosts costs) => mode switch
    {
        ConcordanceMode.AllWords => new Anywhere(costs),
        ConcordanceMode.Fuzzy => new NearlyInOrder(costs),
        _ => new InOrder(costs),
    };

    /// <summary>True when the words stand in a side.</summary>
    public abstract bool StandsIn(List<int> rows);

    /// <summary>Where they stand, in order, none overlapping.</summary>
    /// <param name="rows">The side.</param>
    /// <param name="spans">Where each of its words stands in its text.</param>
    public abstract ImmutableArray<TextSpan> Find(List<int> rows, TextSpan[] spans);
}

/// <summary>One behind the other.</summary>
internal sealed class InOrder(FormCosts costs) : Arrangement(costs)
{
    /// <inheritdoc/>
    public override int LeastWords => Costs.Words;

    /// <inheritdoc/>
    public override bool StandsIn(List<int> rows) => Next(rows, 0) >= 0;

    /// <inheritdoc/>
    public override ImmutableArray<TextSpan> Find(List<int> rows, TextSpan[] spans)
    {
        var found = ImmutableArray.CreateBuilder<TextSpan>();
        for (var last = Next(rows, 0); last >= 0; last = Next(rows, last + 1))
        {
            found.Add(TextSpan.FromBounds(spans[last - Costs.Words + 1].Start, spans[last].End));
        }

        return found.ToImmutable();
    }

    /// <summary>The last word of the first occurrence from <paramref name="start"/> on; −1 when there is none.</summary>
    private int Next(List<int> rows, int start)
    {
        // Bit i: the first i + 1 words of the query end here.
        var ending = 0UL;
        for (var i = start; i < rows.Count; i++)
        {
            ending = ((ending << 1) | 1) & Costs.Fitting(rows[i]);
            if ((ending >> (Costs.Words - 1) & 1) != 0)
            {
                return i;
            }
        }

        return -1;
    }
}

/// <summary>All of them, wherever; each word of the side that fits one is a place.</summary>
internal sealed class Anywhere(FormCosts costs) : Arrangement(costs)
{
    /// <inheritdoc/>
    public override int LeastWords => Costs.Words;

    /// <inheritdoc/>
    public override bool StandsIn(List<int> rows)
    {
        var found = 0UL;
        foreach (var row in rows)
        {
            found |= Costs.Fitting(row);
        }

        return found == ulong.MaxValue >> (64 - Costs.Words);
    }

    /// <inheritdoc/>
    public override ImmutableArray<TextSpan> Find(List<int> rows, TextSpan[] spans) =>
        StandsIn(rows) ? [.. spans.Where((_, i) => rows[i] != FormCosts.Foreign)] : [];
}
