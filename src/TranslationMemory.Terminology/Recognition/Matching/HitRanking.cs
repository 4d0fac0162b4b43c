using System.Collections.Immutable;
using TranslationMemory.Text;

namespace TranslationMemory.Terminology;

/// <summary>Chooses among the hits of one place and tells the primary ones from those inside longer ones.</summary>
internal static class HitRanking
{
    /// <summary>
    /// One hit for each entry and place, the surest. A near spelling does not stand beside a true hit on the same words.
    /// Of overlapping hits the one of more words is primary, of equals the first; the others are kept as secondary.
    /// </summary>
    public static ImmutableArray<TermHit> Rank(List<RawHit> hits, List<TextUnit> units)
    {
        var sure = hits.Where(hit => hit.Class != TermHitClass.Fuzzy).Select(hit => (hit.First, hit.Next)).ToHashSet();
        var best = new Dictionary<(TermEntry, int, int), RawHit>(EntryPlaceComparer.Instance);
        foreach (var hit in hits.Where(hit => hit.Class != TermHitClass.Fuzzy || !sure.Contains((hit.First, hit.Next))))
        {
            var place = (hit.Form.Entry, hit.First, hit.Next);
            if (!best.TryGetValue(place, out var other) || IsBetter(hit, other))
            {
                best[place] = hit;
            }
        }

        var primary = PrimaryPlaces(best.Values, units.Count);
        return
        [
            .. best.Values
                .Select(hit => ToTermHit(hit, units, primary.Contains((hit.First, hit.Next))))
                .OrderBy(hit => hit.Span.Start)
                .ThenByDescending(hit => hit.Span.Length)
                .ThenByDescending(hit => hit.Confidence)
                .ThenBy(hit => hit.Entry.Glossary, StringComparer.Ordinal)
                .ThenBy(hit => hit.Entry.Id, StringComparer.Ordinal),
        ];
    }

    private static HashSet<(int First, int Next)> PrimaryPlaces(IEnumerable<RawHit> hits, int unitCount)
    {
        var taken = new bool[unitCount];
        var primary = new HashSet<(int, int)>();
        foreach (var (first, next) in hits
            .Select(hit => (hit.First, hit.Next))
            .Distinct()
            .OrderByDescending(place => place.Next - place.First)
            .ThenBy(place => place.First))
        {
            var units = taken.AsSpan(first, next - first);
            if (!units.Contains(true))
            {
                units.Fill(true);
                primary.Add((first, next));
            }
        }

        return primary;
    }

    /// <summary>
    /// Of two readings of one form the preferred one (للجنة is ل + ال + لجنة), but names without article have none
    /// (للبنان is ل + لبنان); else the surer hit.
    /// </summary>
    private static bool IsBetter(RawHit hit, RawHit other)
    {
        if (hit.Form == other.Form && !hit.Form.IsName && hit.IsPreferred != other.IsPreferred)
        {
            return hit.IsPreferred;
        }

        var order = hit.Confidence.CompareTo(other.Confidence);
        order = order != 0 ? order : -hit.Class.CompareTo(other.Class);
        order = order != 0 ? order : -hit.Form.Term.Status.CompareTo(other.Form.Term.Status);
        order = order != 0 ? order : hit.Form.IsCitation.CompareTo(other.Form.IsCitation);
        order = order != 0 ? order : -string.CompareOrdinal(hit.Form.Term.Text, other.Form.Term.Text);
        order = order != 0 ? order : -hit.Proclitics.CompareTo(other.Proclitics);
        order = order != 0 ? order : -hit.Enclitic.Length.CompareTo(other.Enclitic.Length);
        return order > 0;
    }

    private static TermHit ToTermHit(RawHit hit, List<TextUnit> units, bool primary) => new()
    {
        Span = TextSpan.FromBounds(units[hit.First].Span.Start, units[hit.Next - 1].Span.End),
        Entry = hit.Form.Entry,
        Term = hit.Form.Term,
        Class = hit.Class,
        Confidence = hit.Confidence,
        Proclitics = hit.Proclitics,
        Enclitic = hit.Enclitic,
        Primary = primary,
    };

    private sealed class EntryPlaceComparer : IEqualityComparer<(TermEntry Entry, int First, int Next)>
    {
        public static readonly EntryPlaceComparer Instance = new();

        public bool Equals((TermEntry Entry, int First, int Next) x, (TermEntry Entry, int First, int Next) y) =>
            ReferenceEquals(x.Entry, y.Entry) && x.First == y.First && x.Next == y.Next;

        public int GetHashCode((TermEntry Entry, int First, int Next) place) => HashCode.Combine(
            System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(place.Entry), place.First, place.Next);
    }
}
