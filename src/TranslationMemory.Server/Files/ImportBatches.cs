using System.Globalization;
using TranslationMemory.Formats;
using TranslationMemory.Server.Requests;
using TranslationMemory.Storage;
using TranslationMemory.V1;

namespace TranslationMemory.Server.Files;

/// <summary>
/// Runs an import: reads rows, stores them batch by batch, tells the client after each. A batch is one transaction;
/// what the progress counts is on disk, also when the import ends early.
/// </summary>
/// <typeparam name="TItem">What a batch is made of.</typeparam>
internal sealed class ImportBatches<TItem>
{
    /// <summary>Large enough that a transaction's flush is small against its work, small enough to see progress.</summary>
    private const int BatchSize = 2_000;

    private readonly ImportTally _tally = new();
    private readonly List<TItem> _batch = new(BatchSize);

    /// <summary>Turns a row that is neither rejected nor a note into an item; what is wrong with it goes to the check.</summary>
    public required Func<TableRow, RequestCheck, TItem> ToItem { get; init; }

    /// <summary>What to show of an item that is not taken.</summary>
    public required Func<TItem, string> Excerpt { get; init; }

    /// <summary>The client's key of the whole import; empty for none.</summary>
    public required string RequestId { get; init; }

    /// <summary>Stores a batch, all or none, under a request id of its own; gives what became of each item.</summary>
    public required Func<IReadOnlyList<TItem>, string, Task<IEnumerable<StoreOutcome>>> StoreAsync { get; init; }

    /// <summary>Tells the client how far the import has come.</summary>
    public required Func<ImportProgress, Task> ReportAsync { get; init; }

    /// <summary>Imports all rows of a file.</summary>
    public async Task<ImportResult> RunAsync(IAsyncEnumerable<TableRow> rows, UploadedFile file)
    {
        var batches = 0;
        await foreach (var row in rows)
        {
            Take(row);
            if (_batch.Count == BatchSize)
            {
                await StoreBatchAsync(batches++, file);
            }
        }

        await StoreBatchAsync(batches, file);
        return _tally.ToResult();
    }

    private void Take(TableRow row)
    {
        switch (row)
        {
            case RejectedRow rejected:
                _tally.Reject(rejected.Line, rejected.Reason, rejected.Text);
                break;
            case NoteRow note:
                _tally.Note(note.Text);
                break;
            default:
                var check = new RequestCheck();
                var item = ToItem(row, check);
                if (check.Summary is { } problems)
                {
                    _tally.Reject(row.Line, problems, Excerpt(item));
                }
                else
                {
                    _batch.Add(item);
                }

                break;
        }
    }

    private async Task StoreBatchAsync(int number, UploadedFile file)
    {
        if (_batch.Count > 0)
        {
            foreach (var outcome in await StoreAsync(_batch, BatchId(number)))
            {
                _tally.Count(outcome);
            }

            _batch.Clear();
        }

        _tally.Totals.BytesRead = file.BytesReceived;
        await ReportAsync(_tally.Totals.Clone());
    }

    /// <summary>Each batch has a request id of its own: an import that was cut off goes on behind what is stored.</summary>
    private string BatchId(int number) =>
        RequestId.Length == 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"{RequestId}/{number}");
}
