using TranslationMemory.Formats;
using TranslationMemory.Matching;
using TranslationMemory.Server.Engine;
using TranslationMemory.Server.Files;
using TranslationMemory.Storage;
using TranslationMemory.Text;

namespace TranslationMemory.Server.Tests.Engine;

/// <summary>What was committed is found, and an import that failed goes on, whatever failed and where.</summary>
public sealed class UnitWriterTests : IAsyncLifetime
{
    private readonly string _directory = Directory.CreateTempSubdirectory("tm-writer-").FullName;
    private readonly CurrentGeneration _engine = new(
        new EngineGeneration(Lexicon.BuiltIn, new Dictionary<string, long>(StringComparer.Ordinal), new PenaltyOptions()));

    private readonly ChangeSignal _changes = new(0);
    private SqliteTranslationStore? _inner;
    private FaultyStore? _faults;
    private ITranslationStore? _store;
    private UnitWriter? _writer;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private UnitWriter Writer => _writer!;

    public async ValueTask InitializeAsync()
    {
        _inner = await SqliteTranslationStore.OpenAsync(new StoreOptions { DataDirectory = _directory }, TimeProvider.System, Cancellation);
        await _inner.CreateMemoryAsync(
            new MemoryRecord { Id = "m", SourceLanguage = LanguageTag.Arabic, TargetLanguage = LanguageTag.English }, Cancellation);
        (_store, _faults) = FaultyStore.Over(_inner);
        _writer = new UnitWriter(_store, _engine, new Catalog(), _changes);
    }

    public async ValueTask DisposeAsync()
    {
        Writer.Dispose();
        await _inner!.DisposeAsync();
        Directory.Delete(_directory, recursive: true);
    }

    [Fact]
    public async Task Units_whose_indexing_failed_are_read_from_the_log_at_once()
    {
        var told = new List<Exception>();
        Writer.IndexingFailed = told.Add;
        FailIndexing(1);

        await StoreAsync("وفد", "لجنة");

        told.ShouldHaveSingleItem();
        Found("وفد").ShouldBe(1);
        Found("لجنة").ShouldBe(1);
        _changes.Announced.ShouldBe(2);
    }

    [Fact]
    public async Task Units_that_could_not_be_read_from_the_log_either_are_found_after_the_next_write()
    {
        FailIndexing(1);
        FailLog(1);
        await Should.ThrowAsync<IOException>(() => StoreAsync("وفد"));
        Found("وفد").ShouldBe(0);
        _changes.Announced.ShouldBe(0);

        await StoreAsync("لجنة");

        Found("وفد").ShouldBe(1);
        Found("لجنة").ShouldBe(1);
        _changes.Announced.ShouldBe(2);
    }

    [Fact]
    public async Task Units_that_could_not_be_read_from_the_log_either_are_found_when_it_is_tried_again()
    {
        FailIndexing(1);
        FailLog(2);
        await Should.ThrowAsync<IOException>(() => StoreAsync("وفد"));
        await Should.ThrowAsync<IOException>(() => Writer.CatchUpAsync(Cancellation));

        await Writer.CatchUpAsync(Cancellation);

        Found("وفد").ShouldBe(1);
        _changes.Announced.ShouldBe(1);
    }

    [Fact]
    public async Task An_index_is_not_stored_before_it_has_what_was_committed()
    {
        FailIndexing(1);
        FailLog(1);
        await Should.ThrowAsync<IOException>(() => StoreAsync("وفد"));

        var count = await Writer.PauseIndexedAsync(() => Task.FromResult(_engine.Value.Segments.Count), Cancellation);

        count.ShouldBe(1);
    }

    [Fact]
    public async Task A_write_that_was_read_from_the_log_with_the_one_before_it_is_not_indexed_twice()
    {
        FailIndexing(1);
        var second = Task.CompletedTask;
        _faults!.Next(
            nameof(ITranslationStore.ReadChangesAsync),
            call => ReadAfterAsync(
                async () =>
                {
                    second = StoreAsync("لجنة");
                    while (await _inner!.GetLastSequenceAsync(Cancellation) < 2)
                    {
                        await Task.Yield();
                    }
                },
                call));

        await StoreAsync("وفد");
        await second;

        _engine.Value.Segments.Count.ShouldBe(2);
        Found("لجنة").ShouldBe(1);
    }

    [Fact]
    public async Task An_import_that_failed_goes_on_where_it_was_with_its_request_id_and_stores_nothing_twice()
    {
        const int Rows = 45_000;
        // The second of three batches fails; the third may be stored all the same, since it is on its way.
        _faults!.Next(
            nameof(ITranslationStore.StoreUnitsAsync),
            null,
            _ => Task.FromException<IReadOnlyList<StoredUnit>>(new IOException("The disk is full.")));
        var told = new List<long>();
        await Should.ThrowAsync<IOException>(() => ImportAsync(Rows, told));
        var stored = (await _inner!.GetMemoryStatisticsAsync("m", Cancellation)).UnitCount;
        stored.ShouldBeLessThan(Rows);
        told.ShouldAllBe(count => count <= stored);

        var result = await ImportAsync(Rows, told);

        result.Totals.Created.ShouldBe(Rows);
        (await _inner.GetMemoryStatisticsAsync("m", Cancellation)).UnitCount.ShouldBe(Rows);
        _engine.Value.Segments.Count.ShouldBe(Rows);
        foreach (var row in (int[])[0, 20_000, 39_999, 40_000, 44_999])
        {
            Found(Text(row)).ShouldBe(1);
        }
    }

    private static string Text(int row) => FormattableString.Invariant($"جملة رقم {row} في الملف");

    private static async IAsyncEnumerable<UnitChange> ReadAfterAsync(Func<Task> first, Func<object?> call)
    {
        await first();
        await foreach (var change in (IAsyncEnumerable<UnitChange>)call()!)
        {
            yield return change;
        }
    }

    private static TranslationUnit Unit(string text) => new()
    {
        Memory = "m",
        Id = string.Empty,
        SourceLanguage = LanguageTag.Arabic,
        TargetLanguage = LanguageTag.English,
        SourceText = text,
        TargetText = "a translation",
    };

    private async Task<V1.ImportResult> ImportAsync(int rows, List<long> told)
    {
        var text = string.Concat(Enumerable.Range(0, rows).Select(row => $"{Text(row)}\tsentence\n"));
        var content = Google.Protobuf.ByteString.CopyFromUtf8($"source\ttarget\n{text}");
        var sent = 0;
        await using var file = UploadedFile.Receive(
            new Chunks(() => sent < content.Length ? content.Memory[sent..(sent = Math.Min(content.Length, sent + 100_000))] : default(ReadOnlyMemory<byte>?)),
            chunk => Google.Protobuf.ByteString.CopyFrom(chunk.Span),
            Cancellation);
        var batches = new ImportBatches<TranslationUnit>
        {
            ToItem = (row, _) => Unit(((UnitRow)row).SourceText),
            Excerpt = unit => unit.SourceText,
            TextLength = unit => unit.SourceText.Length + unit.TargetText.Length,
            RequestId = "import",
            StoreAsync = async (units, requestId) =>
                (await Writer.StoreAsync("m", units, string.Empty, requestId, Cancellation)).Select(unit => unit.Outcome),
            ReportAsync = progress =>
            {
                told.Add(progress.Created);
                return Task.CompletedTask;
            },
        };
        var rowsRead = UnitTableReader.ReadAsync(
            file.Content, TableFormat.Tsv, new UnitTableDefaults(LanguageTag.Arabic, LanguageTag.English), Cancellation);
        return await batches.RunAsync(rowsRead, file, Cancellation);
    }

    private Task<IReadOnlyList<StoredUnit>> StoreAsync(params string[] texts) =>
        Writer.StoreAsync("m", [.. texts.Select(Unit)], string.Empty, string.Empty, Cancellation);

    private int Found(string text) => _engine.Value.Segments
        .Lookup(new LookupQuery { Text = text, Language = TextLanguage.Arabic, MinScore = 100 }, Cancellation).Length;

    /// <summary>Commits as ever, and gives the writer something that cannot be indexed.</summary>
    private void FailIndexing(int times) => _faults!.Next(
        nameof(ITranslationStore.StoreUnitsAsync),
        [.. Enumerable.Repeat<Func<Func<object?>, object?>>(call => SpoilAsync((Task<IReadOnlyList<StoredUnit>>)call()!), times)]);

    private void FailLog(int times) => _faults!.Next(
        nameof(ITranslationStore.ReadChangesAsync),
        [.. Enumerable.Repeat<Func<Func<object?>, object?>>(call => ReadAfterAsync(() => throw new IOException("The disk does not answer."), call), times)]);

    private static async Task<IReadOnlyList<StoredUnit>> SpoilAsync(Task<IReadOnlyList<StoredUnit>> stored) =>
        [.. (await stored).Select((unit, i) => i == 0 ? unit with { Unit = unit.Unit with { SourceText = null! } } : unit)];

    private sealed class Chunks(Func<ReadOnlyMemory<byte>?> next) : Grpc.Core.IAsyncStreamReader<ReadOnlyMemory<byte>>
    {
        public ReadOnlyMemory<byte> Current { get; private set; }

        public Task<bool> MoveNext(CancellationToken cancellationToken)
        {
            if (next() is not { } chunk)
            {
                return Task.FromResult(false);
            }

            Current = chunk;
            return Task.FromResult(true);
        }
    }
}
