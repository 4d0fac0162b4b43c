using System.Collections.Immutable;
using System.Runtime.InteropServices;
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
    public static ImmutableArray<TermHit> Rank(RecognitionBuffers buffers)
    {
        var hits = buffers.Hits;
        if (hits.Count == 0)
        {
            return [];
        }

        hits.Sort(HitOrder.ByReading);
        var kept = KeepBest(CollectionsMarshal.AsSpan(hits));
        hits.RemoveRange(kept, hits.Count - kept);
        hits.Sort(HitOrder.ByResult);
        var owners = PrimaryPlaces(buffers);
        var ranked = ImmutableArray.CreateBuilder<TermHit>(kept);
        foreach (ref readonly var hit in CollectionsMarshal.AsSpan(hits))
        {
            ranked.Add(ToTermHit(hit, buffers.Text, owners[hit.First] == (hit.First, hit.Next)));
        }

        return ranked.MoveToImmutable();
    }

    /// <summary>Moves the hits that stay to the front; returns how many they are.</summary>
    private static int KeepBest(Span<RawHit> hits)
    {
        var kept = 0;
        for (int place = 0, next; place < hits.Length; place = next)
        {
            next = place + 1;
            var isSure = hits[place].Class != TermHitClass.Fuzzy;
            for (; next < hits.Length && hits[next].First == hits[place].First && hits[next].Next == hits[place].Next; next++)
            {
                isSure |= hits[next].Class != TermHitClass.Fuzzy;
            }

            kept = KeepBest(hits, place, next, isSure, kept);
        }

        return kept;
    }

    /// <summary>Of each form its first reading, and of each entry the surest of these.</summary>
    private static int KeepBest(Span<RawHit> hits, int place, int end, bool isSure, int kept)
    {
        TermForm? form = null;
        TermEntry? entry = null;
        for (var i = place; i < end; i++)
        {
            var hit = hits[i];
            if (ReferenceEquals(hit.Form, form) || (isSure && hit.Class == TermHitClass.Fuzzy))
            {
                continue;
            }

            form = hit.Form;
            if (!ReferenceEquals(form.Entry, entry))
            {
                entry = form.Entry;
                hits[kept++] = hit;
            }
            else if (HitOrder.CompareSafety(hit, hits[kept - 1]) < 0)
            {
                hits[kept - 1] = hit;
            }
        }

        return kept;
    }

    /// <summary>For each unit the primary place that it lies in.</summary>
    private static Span<(int First, int Next)> PrimaryPlaces(RecognitionBuffers buffers)
    {
        var places = buffers.Places;
        foreach (ref readonly var hit in CollectionsMarshal.AsSpan(buffers.Hits))
        {
            if (places.Count == 0 || places[^1] != (hit.First, hit.Next))
            {
                places.Add((hit.First, hit.Next));
            }
        }

        places.Sort(static (a, b) => (b.Next - b.First, a.First).CompareTo((a.Next - a.First, b.First)));
        var owners = buffers.PrepareOwners();
        foreach (var place in places)
        {
            // The places taken so far are no shorter: whatever one of them covers, it covers the first or the last unit of it.
            if (owners[place.First].Next == 0 && owners[place.Next - 1].Next == 0)
            {
                owners[place.First..place.Next].Fill(place);
            }
        }

        return owners;
    }

    private static TermHit ToTermHit(in RawHit hit, UnitText text, bool primary) => new()
    {
        Span = TextSpan.FromBounds(text[hit.First].Span.Start, text[hit.Next - 1].Span.End),
        Entry = hit.Form.Entry,
        Term = hit.Form.Term,
        Class = hit.Class,
        Confidence = hit.Confidence,
        Proclitics = hit.Proclitics,
        Enclitic = hit.Enclitic,
        Primary = primary,
    };
}
