using TranslationMemory.Server.Requests;
using TranslationMemory.Storage;
using TranslationMemory.V1;

namespace TranslationMemory.Server.Files;

/// <summary>Counts what an import does.</summary>
internal sealed class ImportTally
{
    private const int ShownText = 200;

    /// <summary>Enough for a sentence; a reason may quote a cell of any length.</summary>
    private const int ShownReason = 500;

    private readonly List<RejectedItem> _rejected = [];
    private readonly List<string> _notes = [];

    /// <summary>The counts so far.</summary>
    public ImportProgress Totals { get; } = new();

    public void Count(StoreOutcome outcome)
    {
        switch (outcome)
        {
            case StoreOutcome.Created:
                Totals.Created++;
                break;
            case StoreOutcome.Updated:
                Totals.Updated++;
                break;
            default:
                Totals.Unchanged++;
                break;
        }
    }

    /// <summary>Counts an item that was not taken; the first ones are told one by one.</summary>
    public void Reject(long line, string reason, string text)
    {
        Totals.Rejected++;
        if (_rejected.Count < Limits.ReportedRejections)
        {
            _rejected.Add(new RejectedItem { Line = line, Reason = Excerpt.Of(reason, ShownReason), Text = Excerpt.Start(text, ShownText) });
        }
    }

    /// <summary>Keeps what the reader did that a person should know.</summary>
    public void Note(string note) => _notes.Add(note);

    public ImportResult ToResult()
    {
        var result = new ImportResult { Totals = Totals.Clone() };
        result.RejectedItems.AddRange(_rejected);
        result.Notes.AddRange(_notes);
        return result;
    }
}
