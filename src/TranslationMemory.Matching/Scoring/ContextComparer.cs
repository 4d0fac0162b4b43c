using TranslationMemory.Text;

namespace TranslationMemory.Matching;

/// <summary>Compares the surroundings of a query with those of units.</summary>
internal sealed class ContextComparer
{
    private readonly QueryContext? _context;
    private readonly TextLanguage _language;
    private readonly string? _previousKey;
    private readonly string? _nextKey;
    private readonly ushort _previousHash;
    private readonly ushort _nextHash;
    private readonly ushort _placeHash;

    public ContextComparer(QueryContext? context, TextLanguage language)
    {
        _context = context;
        _language = language;
        if (context is not null)
        {
            _previousKey = KeyOf(context.Previous);
            _nextKey = KeyOf(context.Next);
            _previousHash = ContextHash.OfNeighbor(context.Previous, language);
            _nextHash = ContextHash.OfNeighbor(context.Next, language);
            _placeHash = ContextHash.OfPlace(context.Document, context.SegmentId);
        }
    }

    /// <summary>How far they agree at most, by hashes.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="reversed">True when the query is in the unit's target language: then its target neighbours count.</param>
    public ContextAgreement Bound(in UnitPayload unit, bool reversed) => _context is null
        ? ContextAgreement.None
        : Agreement(
            _placeHash != 0 && _placeHash == unit.Place,
            _previousHash != 0 && _previousHash == unit.Previous(reversed),
            _nextHash != 0 && _nextHash == unit.Next(reversed));

    /// <summary>How far they agree.</summary>
    /// <inheritdoc cref="Bound" path="/param"/>
    public ContextAgreement Compare(in UnitPayload unit, bool reversed)
    {
        if (_context is null || Bound(unit, reversed) == ContextAgreement.None)
        {
            return ContextAgreement.None;
        }

        // Keys are equal when both neighbours are the same text, or both texts stand at the edge of their document.
        var other = unit.ReadContext();
        return Agreement(
            _placeHash != 0 && _context.Document == other.Document && _context.SegmentId == other.SegmentId,
            _previousKey is not null && _previousKey == KeyOf(reversed ? other.PreviousTarget : other.PreviousSource),
            _nextKey is not null && _nextKey == KeyOf(reversed ? other.NextTarget : other.NextSource));
    }

    private static ContextAgreement Agreement(bool place, bool previous, bool next) => (place, previous, next) switch
    {
        (true, _, _) or (_, true, true) => ContextAgreement.Full,
        (_, false, false) => ContextAgreement.None,
        _ => ContextAgreement.OneNeighbor,
    };

    private string? KeyOf(string? text) => text is null ? null : ExactKey.Of(text, _language);
}
