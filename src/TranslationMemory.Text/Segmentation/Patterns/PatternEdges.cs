using System.Collections.Immutable;

namespace TranslationMemory.Text;

/// <summary>
/// With which characters a match of a pattern can begin and end; it may claim more than there are, never fewer. This
/// lets the search skip positions at which a rule cannot apply.
/// </summary>
/// <param name="MayBeEmpty">True when the pattern can match nothing.</param>
/// <param name="First">Expressions of the code points that can stand first.</param>
/// <param name="Last">Expressions of the code points that can stand last.</param>
internal sealed record PatternEdges(bool MayBeEmpty, ImmutableHashSet<string> First, ImmutableHashSet<string> Last)
{
    public static readonly PatternEdges Nothing = new(true, [], []);

    public static readonly PatternEdges Unknown = new(true, [@"[\s\S]"], [@"[\s\S]"]);

    public static PatternEdges Of(string expression) => new(false, [expression], [expression]);

    public PatternEdges Then(PatternEdges next) => new(
        MayBeEmpty && next.MayBeEmpty,
        MayBeEmpty ? First.Union(next.First) : First,
        next.MayBeEmpty ? Last.Union(next.Last) : next.Last);

    public PatternEdges Or(PatternEdges other) =>
        new(MayBeEmpty || other.MayBeEmpty, First.Union(other.First), Last.Union(other.Last));

    public PatternEdges Optional() => this with { MayBeEmpty = true };
}
