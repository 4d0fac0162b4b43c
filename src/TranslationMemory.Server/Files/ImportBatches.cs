using TranslationMemory.Formats;
using TranslationMemory.Server.Requests;
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

    /// <summary>Stores a batch, all or none, and counts what became of its items.</summary>
    public required Func<IReadOnlyList<TItem>, int, ImportTally, Task> StoreAsync { get; init; }

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
            await StoreAsync(_batch, number, _tally);
            _batch.Clear();
        }

        _tally.Totals.BytesRead = file.BytesReceived;
        await ReportAsync(_tally.Totals.Clone());
    }
}
