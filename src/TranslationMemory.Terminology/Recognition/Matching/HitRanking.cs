using System.Collections.Immutable;
using TranslationMemory.Text;

namespace TranslationMemory.Terminology;

/// <summary>Chooses among the hits of one place and tells the primary ones from those inside longer ones.</summary>
internal static class HitRanking
{
    /// <summary>
    /// One hit for each entry and place, the surest. A near spelling does not stand beside a true hit on the same words.
    /// Of overlapping hits the one of more words is primary, of equals the first; the others are kept as secondary.
    /// Where two concepts have one word, the one that prefers it comes before the one that only admits it.
    /// </summary>
    public static ImmutableArray<TermHit> Rank(List<RawHit> hits, List<TextUnit> units)
    {
        var sure = hits.Where(hit => hit.Class != TermHitClass.Fuzzy).Select(hit => (hit.First, hit.Next)).ToHashSet();
        var readings = hits
            .Where(hit => hit.Class != TermHitClass.Fuzzy || !sure.Contains((hit.First, hit.Next)))
            .GroupBy(hit => (hit.Form, hit.First, hit.Next))
            .Select(group => BestOf(Preferred(group)));
        var best = readings
            .GroupBy(hit => (hit.Form.Entry, hit.First, hit.Next), EntryPlaceComparer.Instance)
            .Select(BestOf)
            .ToList();
        var primary = PrimaryPlaces(best, units.Count);
        return
        [
            .. best
                .Select(hit => ToTermHit(hit, units, primary.Contains((hit.First, hit.Next))))
                .OrderBy(hit => hit.Span.Start)
                .ThenByDescending(hit => hit.Span.Length)
                .ThenByDescending(hit => hit.Confidence)
                .ThenBy(hit => hit.Term.Status)
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
    /// Of several readings of one form the preferred one counts (للجنة is ل + ال + لجنة); but names without article have
    /// none in the text either (للبنان is ل + لبنان).
    /// </summary>
    private static IEnumerable<RawHit> Preferred(IEnumerable<RawHit> readings)
    {
        var all = readings.ToList();
        return !all[0].Form.IsName && all.Exists(hit => hit.IsPreferred) ? all.Where(hit => hit.IsPreferred) : all;
    }

    /// <summary>The surest hit; the rest of the order only makes the choice independent of the index's history.</summary>
    private static RawHit BestOf(IEnumerable<RawHit> hits) => hits
        .OrderByDescending(hit => hit.Confidence)
        .ThenBy(hit => hit.Class)
        .ThenBy(hit => hit.Form.Term.Status)
        .ThenByDescending(hit => hit.Form.IsCitation)
        .ThenBy(hit => hit.Form.Term.Text, StringComparer.Ordinal)
        .ThenBy(hit => hit.Proclitics)
        .ThenBy(hit => hit.Enclitic.Length)
        .First();

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
