using TranslationMemory.Text;

namespace TranslationMemory.Matching;

/// <summary>Compares the surroundings of a query with those of units.</summary>
internal sealed class ContextComparer
{
    private readonly QueryContext? _context;
    private readonly TextLanguage _language;
    private readonly string? _previousKey;
    private readonly string? _nextKey;

    public ContextComparer(QueryContext? context, TextLanguage language)
    {
        _context = context;
        _language = language;
        _previousKey = KeyOf(context?.Previous);
        _nextKey = KeyOf(context?.Next);
    }

    /// <summary>How far they agree.</summary>
    /// <param name="unit">The unit's surroundings.</param>
    /// <param name="reversed">True when the query is in the unit's target language: then its target neighbours count.</param>
    public ContextAgreement Compare(SegmentContext unit, bool reversed)
    {
        if (_context is null)
        {
            return ContextAgreement.None;
        }

        if (_context.Document.Length > 0 && _context.Document == unit.Document
            && _context.SegmentId.Length > 0 && _context.SegmentId == unit.SegmentId)
        {
            return ContextAgreement.Full;
        }

        // Keys are equal when both neighbours are the same text, or both texts stand at the edge of their document.
        var previous = _previousKey is not null && _previousKey == KeyOf(reversed ? unit.PreviousTarget : unit.PreviousSource);
        var next = _nextKey is not null && _nextKey == KeyOf(reversed ? unit.NextTarget : unit.NextSource);
        return (previous, next) switch
        {
            (true, true) => ContextAgreement.Full,
            (false, false) => ContextAgreement.None,
            _ => ContextAgreement.OneNeighbor,
        };
    }

    private string? KeyOf(string? text) => text is null ? null : ExactKey.Of(text, _language);
}
