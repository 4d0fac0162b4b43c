using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using System.Globalization;

namespace TranslationMemory.Matching;

/// <summary>
/// Points taken from a match after its text was scored, 0 to 100 each. Each penalty is worth an item in the
/// explanation; 0 points are none.
/// </summary>
public sealed record PenaltyOptions
{
    /// <summary>
    /// For a unit whose source has several different translations. 1: the translator has to choose, and nothing else
    /// is wrong with it.
    /// </summary>
    [Range(0, 100)]
    public int MultipleTranslations { get; init; } = 1;

    /// <summary>For a unit made by alignment and seen by nobody. 2: mostly right, but never a 100.</summary>
    [Range(0, 100)]
    public int Unreviewed { get; init; } = 2;

    /// <summary>For a machine's translation. 3: behind any human translation of the same text.</summary>
    [Range(0, 100)]
    public int MachineTranslated { get; init; } = 3;

    /// <summary>For a draft. 1: its author has not finished.</summary>
    [Range(0, 100)]
    public int Draft { get; init; } = 1;

    /// <summary>For a unit that a reviewer refused. 10: shown only when there is little else.</summary>
    [Range(0, 100)]
    public int Rejected { get; init; } = 10;

    /// <summary>By author; an author who is not named costs nothing.</summary>
    public ImmutableDictionary<string, int> Authors { get; init; } =
        ImmutableDictionary.Create<string, int>(StringComparer.Ordinal);

    /// <summary>By memory id; asked at each lookup, from any thread.</summary>
    public Func<string, int> MemoryPenalty { get; init; } = static _ => 0;

    /// <summary>Makes sure that every number is in its range.</summary>
    /// <param name="parameter">Name of the argument that they are.</param>
    /// <exception cref="ArgumentException">One is not.</exception>
    internal void Validate(string parameter)
    {
        foreach (var points in (IEnumerable<int>)[MultipleTranslations, Unreviewed, MachineTranslated, Draft, Rejected, .. Authors.Values])
        {
            if (points is < 0 or > 100)
            {
                throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"A penalty is 0 to 100 points, not {points}."), parameter);
            }
        }
    }

    /// <summary>The penalty of a memory.</summary>
    /// <exception cref="InvalidOperationException">It is out of its range.</exception>
    internal int OfMemory(string memory)
    {
        var points = MemoryPenalty(memory);
        return points is >= 0 and <= 100
            ? points
            : throw new InvalidOperationException(string.Create(
                CultureInfo.InvariantCulture, $"The penalty of memory '{memory}' is 0 to 100 points, not {points}."));
    }
}
