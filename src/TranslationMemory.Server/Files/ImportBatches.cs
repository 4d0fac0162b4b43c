using System.Globalization;
using System.Threading.Channels;
using TranslationMemory.Formats;
using TranslationMemory.Server.Requests;
using TranslationMemory.Storage;
using TranslationMemory.V1;

namespace TranslationMemory.Server.Files;

/// <summary>
/// Runs an import: reads rows into batches, stores them one by one, tells the client after each. While a batch is committed, the one
/// before it may be indexed and the next two are read; no more than these four are held. A batch is one transaction; what the progress counts is on disk, also when
/// the import ends early.
/// </summary>
/// <typeparam name="TItem">What a batch is made of.</typeparam>
internal sealed class ImportBatches<TItem>
{
    private static readonly Task<IEnumerable<StoreOutcome>> NothingStored = Task.FromResult<IEnumerable<StoreOutcome>>([]);

    private readonly ImportTally _tally = new();

    /// <summary>Turns a row that is neither rejected nor a note into an item; what is wrong with it goes to the check.</summary>
    public required Func<TableRow, RequestCheck, TItem> ToItem { get; init; }

    /// <summary>What to show of an item that is not taken.</summary>
    public required Func<TItem, string> Excerpt { get; init; }

    /// <summary>UTF-16 code units of an item's texts.</summary>
    public required Func<TItem, int> TextLength { get; init; }

    /// <summary>The client's key of the whole import; empty for none.</summary>
    public required string RequestId { get; init; }

    /// <summary>Stores a batch, all or none, under a request id of its own; gives what became of each item.</summary>
    public required Func<IReadOnlyList<TItem>, string, Task<IEnumerable<StoreOutcome>>> StoreAsync { get; init; }

    /// <summary>Tells the client how far the import has come.</summary>
    public required Func<ImportProgress, Task> ReportAsync { get; init; }

    /// <summary>Imports all rows of a file. What was read before a fault in the file is stored, as far as whole batches go.</summary>
    public async Task<ImportResult> RunAsync(
        IAsyncEnumerable<TableRow> rows, UploadedFile file, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var batches = Channel.CreateBounded<ImportBatch<TItem>>(new BoundedChannelOptions(1) { SingleReader = true, SingleWriter = true });
        var reading = Task.Run(() => ReadAsync(rows, file, batches.Writer, stop.Token), CancellationToken.None);
        var storing = Task.CompletedTask;
        try
        {
            await foreach (var batch in batches.Reader.ReadAllAsync(cancellationToken))
            {
                // One batch may commit while the one before it is indexed.
                var stored = batch.Items.Count > 0 ? StoreAsync(batch.Items, BatchId(batch.Number)) : NothingStored;
                var before = storing;
                storing = CountAsync(batch, stored, before);
                await before;
            }
        }
        finally
        {
            await stop.CancelAsync();
            await reading;
            await storing;
        }

        return _tally.ToResult();
    }

    /// <summary>Reads all rows; whatever goes wrong is met by the one who stores, behind the batches before.</summary>
    private async Task ReadAsync(
        IAsyncEnumerable<TableRow> rows, UploadedFile file, ChannelWriter<ImportBatch<TItem>> batches, CancellationToken cancellationToken)
    {
        try
        {
            var batch = new ImportBatch<TItem>(0);
            await foreach (var row in rows.WithCancellation(cancellationToken))
            {
                Take(row, batch);
                if (batch.IsFull)
                {
                    batch.BytesRead = file.BytesReceived;
                    await batches.WriteAsync(batch, cancellationToken);
                    batch = new ImportBatch<TItem>(batch.Number + 1);
                }
            }

            batch.BytesRead = file.BytesReceived;
            await batches.WriteAsync(batch, cancellationToken);
            batches.Complete();
        }
        catch (Exception exception)
        {
            batches.Complete(exception);
        }
    }

    private void Take(TableRow row, ImportBatch<TItem> batch)
    {
        switch (row)
        {
            case RejectedRow rejected:
                batch.Reject(rejected.Line, rejected.Reason, rejected.Text);
                break;
            case NoteRow note:
                batch.Notes.Add(note.Text);
                break;
            default:
                var check = new RequestCheck();
                var item = ToItem(row, check);
                if (check.Summary is { } problems)
                {
                    batch.Reject(row.Line, problems, Excerpt(item));
                }
                else
                {
                    batch.Add(item, TextLength(item));
                }

                break;
        }
    }

    /// <summary>Counts and tells what became of a batch, behind the one before it.</summary>
    private async Task CountAsync(ImportBatch<TItem> batch, Task<IEnumerable<StoreOutcome>> stored, Task before)
    {
        // Both are waited for, so that nothing is under way any more when an import fails.
        await Task.WhenAll(before, stored);
        foreach (var outcome in await stored)
        {
            _tally.Count(outcome);
        }

        foreach (var (line, reason, text) in batch.Rejected)
        {
            _tally.Reject(line, reason, text);
        }

        foreach (var note in batch.Notes)
        {
            _tally.Note(note);
        }

        _tally.Totals.BytesRead = batch.BytesRead;
        await ReportAsync(_tally.Totals.Clone());
    }

    /// <summary>Each batch has a request id of its own: an import that was cut off goes on behind what is stored.</summary>
    private string BatchId(int number) =>
        RequestId.Length == 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"{RequestId}/{number}");
}
