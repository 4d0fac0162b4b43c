namespace TranslationMemory.Terminology;

/// <summary>The orders in which hits are chosen and told.</summary>
internal static class HitOrder
{
    /// <summary>By place, entry and form; of one form the readings as they count, the one that counts first.</summary>
    public static readonly Comparison<RawHit> ByReading = static (a, b) => CompareReadings(a, b);

    /// <summary>By place, the longest first, then the surest; the rest tells entries apart.</summary>
    public static readonly Comparison<RawHit> ByResult = static (a, b) => CompareResults(a, b);

    /// <summary>The surest first; what follows only makes the choice independent of the index's history.</summary>
    public static int CompareSafety(in RawHit a, in RawHit b)
    {
        var order = b.Confidence.CompareTo(a.Confidence);
        order = order != 0 ? order : a.Class.CompareTo(b.Class);
        order = order != 0 ? order : a.Form.Term.Status.CompareTo(b.Form.Term.Status);
        order = order != 0 ? order : b.Form.IsCitation.CompareTo(a.Form.IsCitation);
        order = order != 0 ? order : string.CompareOrdinal(a.Form.Term.Text, b.Form.Term.Text);
        order = order != 0 ? order : a.Proclitics.CompareTo(b.Proclitics);
        order = order != 0 ? order : a.Enclitic.Length.CompareTo(b.Enclitic.Length);
        return order != 0 ? order : string.CompareOrdinal(a.Enclitic, b.Enclitic);
    }

    /// <summary>
    /// Of several readings of one form the preferred one counts (للجنة is ل + ال + لجنة); but names without article have
    /// none in the text either (للبنان is ل + لبنان).
    /// </summary>
    private static int CompareReadings(in RawHit a, in RawHit b)
    {
        var order = ComparePlaces(a, b);
        order = order != 0 ? order : CompareEntries(a, b);
        order = order != 0 ? order : a.Form.Order.CompareTo(b.Form.Order);
        order = order != 0 || a.Form.IsName ? order : b.IsPreferred.CompareTo(a.IsPreferred);
        return order != 0 ? order : CompareSafety(a, b);
    }

    private static int CompareResults(in RawHit a, in RawHit b)
    {
        var order = ComparePlaces(a, b);
        order = order != 0 ? order : b.Confidence.CompareTo(a.Confidence);
        order = order != 0 ? order : a.Form.Term.Status.CompareTo(b.Form.Term.Status);
        return order != 0 ? order : CompareEntries(a, b);
    }

    private static int ComparePlaces(in RawHit a, in RawHit b)
    {
        var order = a.First.CompareTo(b.First);
        return order != 0 ? order : b.Next.CompareTo(a.Next);
    }

    private static int CompareEntries(in RawHit a, in RawHit b)
    {
        if (ReferenceEquals(a.Form.Entry, b.Form.Entry))
        {
            return 0;
        }

        var order = string.CompareOrdinal(a.Form.Entry.Glossary, b.Form.Entry.Glossary);
        return order != 0 ? order : string.CompareOrdinal(a.Form.Entry.Id, b.Form.Entry.Id);
    }
}
