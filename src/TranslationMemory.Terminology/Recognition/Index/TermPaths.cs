using System.Collections.Immutable;

namespace TranslationMemory.Terminology;

/// <summary>Enumerates the sequences of keys by which a term can be met.</summary>
internal static class TermPaths
{
    /// <summary>Ambiguous values double the paths; a term has few, and hostile ones must not have many.</summary>
    private const int MostPaths = 16;

    /// <summary>The paths of a term, the plain one first.</summary>
    /// <param name="text">The term's units.</param>
    /// <param name="keyOf">The key of a word.</param>
    /// <param name="joined">The key of two words written as one; null where that cannot be.</param>
    public static ImmutableArray<ImmutableArray<string>> Of(
        UnitText text, Func<TextUnit, string> keyOf, Func<TextUnit, TextUnit, string?> joined)
    {
        var paths = new List<ImmutableArray<string>>();
        Extend([], 0);
        return [.. paths.Distinct(PathComparer.Instance)];

        void Extend(ImmutableArray<string> path, int at)
        {
            if (at == text.Units.Count)
            {
                paths.Add(path);
                return;
            }

            var unit = text.Units[at];
            Extend(path.Add(unit.Kind == UnitKind.Word ? keyOf(unit) : unit.Key), at + 1);
            if (unit.AlternativeKey is { } alternative)
            {
                Branch(path.Add(alternative), at + 1);
            }

            if (text.Values.TryGetValue(at, out var value))
            {
                Branch(path.Add(value.Key), value.Next);
            }

            if (at + 1 < text.Units.Count && joined(unit, text.Units[at + 1]) is { } key)
            {
                Branch(path.Add(key), at + 2);
            }
        }

        void Branch(ImmutableArray<string> path, int at)
        {
            if (paths.Count < MostPaths)
            {
                Extend(path, at);
            }
        }
    }

    private sealed class PathComparer : IEqualityComparer<ImmutableArray<string>>
    {
        public static readonly PathComparer Instance = new();

        public bool Equals(ImmutableArray<string> x, ImmutableArray<string> y) => x.AsSpan().SequenceEqual(y.AsSpan());

        public int GetHashCode(ImmutableArray<string> path)
        {
            var hash = new HashCode();
            foreach (var key in path)
            {
                hash.Add(key);
            }

            return hash.ToHashCode();
        }
    }
}
