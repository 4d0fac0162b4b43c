using System.Text;
using Google.Protobuf;
using Grpc.Core;
using TranslationMemory.Client;
using TranslationMemory.V1;

namespace TranslationMemory.Server.Tests.Memories;

public sealed class ImportExportTests(RunningService service) : IClassFixture<RunningService>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_is_imported_once_and_its_bad_lines_are_told()
    {
        var memory = await service.CreateMemoryAsync();
        const string File = "source\ttarget\nوفد\tdelegation\nبلا ترجمة\nلجنة\tcommittee\n";

        var first = await ImportAsync(memory, File);
        first.Totals.Created.ShouldBe(2);
        var rejected = first.RejectedItems.ShouldHaveSingleItem();
        rejected.Line.ShouldBe(3);
        rejected.Text.ShouldContain("بلا ترجمة");

        var second = await ImportAsync(memory, File);
        second.Totals.Created.ShouldBe(0);
        second.Totals.Unchanged.ShouldBe(2);
        (await service.LookupAsync(memory, "وفد")).Matches.ShouldHaveSingleItem().Score.ShouldBe(100);
    }

    [Fact]
    public async Task An_import_that_comes_again_with_its_request_id_gets_the_first_answer_and_stores_nothing()
    {
        var memory = await service.CreateMemoryAsync();
        var id = $"i{Guid.NewGuid():n}";

        (await ImportAsync(memory, "source\ttarget\nوفد\tdelegation\n", id)).Totals.Created.ShouldBe(1);
        (await ImportAsync(memory, "source\ttarget\nوفد\tdelegation\n", id)).Totals.Created.ShouldBe(1);
        (await UnitsAsync(memory)).ShouldHaveSingleItem();

        var exception = await Should.ThrowAsync<RpcException>(() => ImportAsync(memory, "source\ttarget\nلجنة\tcommittee\n", id));
        ServiceError.From(exception).Reason.ShouldBe("REQUEST_ID_REUSED");
        (await UnitsAsync(memory)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task An_export_imported_elsewhere_is_the_same_units()
    {
        var memory = await service.CreateMemoryAsync();
        await service.AddAsync(memory, "سطر\nوآخر\tوعلامة", "a line\nanother\tand a tab \\ \"quoted\"", unit =>
        {
            unit.Author = "ليلى";
            unit.Status = UnitStatus.Draft;
            unit.Context = new SegmentContext { PreviousSource = "", NextTarget = "next", Document = "d" };
            unit.Metadata["client"] = "x";
        });
        foreach (var format in new[] { FileFormat.Tsv, FileFormat.Csv })
        {
            var exported = new MemoryStream();
            await service.Client.Files.ExportUnitsAsync(
                new ExportUnitsRequest { Parent = memory, Format = format }, exported, Cancellation);
            var copy = await service.CreateMemoryAsync();
            exported.Position = 0;
            var result = await service.Client.Files.ImportUnitsAsync(
                new ImportUnitsSettings { Parent = copy, Format = format }, exported, null, Cancellation);
            result.Totals.Rejected.ShouldBe(0);

            Comparable(await UnitsAsync(copy)).ShouldBe(Comparable(await UnitsAsync(memory)));
        }
    }

    [Theory]
    [InlineData(FileFormat.Tmx)]
    [InlineData(FileFormat.Xliff)]
    public async Task A_format_that_does_not_work_says_which_do(FileFormat format)
    {
        var memory = await service.CreateMemoryAsync();
        var exception = await Should.ThrowAsync<RpcException>(() => service.Client.Files.ImportUnitsAsync(
            new ImportUnitsSettings { Parent = memory, Format = format }, new MemoryStream([1, 2, 3]), null, Cancellation));

        var error = ServiceError.From(exception);
        error.Code.ShouldBe(StatusCode.Unimplemented);
        error.Reason.ShouldBe("FORMAT_NOT_SUPPORTED");
        error.Message.ShouldContain("TSV");
    }

    [Fact]
    public async Task An_import_that_does_not_begin_with_its_settings_is_refused()
    {
        using var call = service.Client.Memories.ImportUnits(cancellationToken: Cancellation);
        await call.RequestStream.WriteAsync(new ImportUnitsRequest { Chunk = ByteString.CopyFromUtf8("x") }, Cancellation);
        var exception = await Should.ThrowAsync<RpcException>(() => call.ResponseStream.MoveNext(Cancellation));
        exception.StatusCode.ShouldBe(StatusCode.InvalidArgument);
    }

    [Fact]
    public async Task A_chunk_over_the_limit_is_refused()
    {
        var memory = await service.CreateMemoryAsync();
        using var call = service.Client.Memories.ImportUnits(cancellationToken: Cancellation);
        await call.RequestStream.WriteAsync(
            new ImportUnitsRequest { Settings = new ImportUnitsSettings { Parent = memory, Format = FileFormat.Tsv } }, Cancellation);
        await call.RequestStream.WriteAsync(
            new ImportUnitsRequest { Chunk = ByteString.CopyFrom(new byte[(1024 * 1024) + 1]) }, Cancellation);

        var exception = await Should.ThrowAsync<RpcException>(async () =>
        {
            while (await call.ResponseStream.MoveNext(Cancellation))
            {
            }
        });
        ServiceError.From(exception).Reason.ShouldBe("MESSAGE_TOO_LARGE");
    }

    [Fact]
    public async Task A_rejected_item_is_shown_without_half_a_character()
    {
        var memory = await service.CreateMemoryAsync();
        var text = new string('و', 199) + "😀";

        var rejected = (await ImportAsync(memory, $"source\ttarget\tauthor\n{text}\tdelegation\t{new string('a', 201)}\n{text}\n"))
            .RejectedItems;

        rejected.Count.ShouldBe(2);
        rejected.ShouldAllBe(item => item.Text == new string('و', 199));
    }

    [Fact]
    public async Task Progress_comes_while_a_long_file_is_read()
    {
        var memory = await service.CreateMemoryAsync();
        var lines = Enumerable.Range(0, 50_000).Select(i => $"جملة رقم {i} في الملف\tsentence number {i} of the file");
        var file = $"source\ttarget\n{string.Join('\n', lines)}\n";
        var reports = new List<ImportProgress>();

        var result = await service.Client.Files.ImportUnitsAsync(
            new ImportUnitsSettings { Parent = memory, Format = FileFormat.Tsv },
            new MemoryStream(Encoding.UTF8.GetBytes(file)),
            new Collecting(reports),
            Cancellation);

        result.Totals.Created.ShouldBe(50_000);
        result.Totals.BytesRead.ShouldBe(Encoding.UTF8.GetByteCount(file));
        reports.Count.ShouldBeGreaterThan(1);
        reports.Select(report => report.Created).ShouldBeInOrder();
    }

    [Fact]
    public async Task Long_segments_are_stored_in_smaller_batches()
    {
        var memory = await service.CreateMemoryAsync();
        var lines = Enumerable.Range(0, 800).Select(i => $"{i} {new string('و', 9_900)}\tsentence {i}");
        var reports = new List<ImportProgress>();

        await service.Client.Files.ImportUnitsAsync(
            new ImportUnitsSettings { Parent = memory, Format = FileFormat.Tsv },
            new MemoryStream(Encoding.UTF8.GetBytes($"source\ttarget\n{string.Join('\n', lines)}\n")),
            new Collecting(reports),
            Cancellation);

        reports[0].Created.ShouldBeInRange(100, 799);
        reports[^1].Created.ShouldBe(800);
    }

    [Fact]
    public async Task A_fault_late_in_a_file_leaves_the_whole_batches_before_it_and_says_where_it_is()
    {
        var memory = await service.CreateMemoryAsync();
        var lines = string.Concat(Enumerable.Range(0, 24_000).Select(i => $"جملة رقم {i},sentence number {i}\n"));
        var reports = new List<ImportProgress>();

        var failure = await Should.ThrowAsync<RpcException>(() => service.Client.Files.ImportUnitsAsync(
            new ImportUnitsSettings { Parent = memory, Format = FileFormat.Csv },
            new MemoryStream([.. Encoding.UTF8.GetBytes($"source,target\n{lines}"), 0xFF]),
            new Collecting(reports),
            Cancellation));

        failure.StatusCode.ShouldBe(StatusCode.InvalidArgument);
        failure.Status.Detail.ShouldContain("24002");
        reports.ShouldHaveSingleItem().Created.ShouldBe(20_000);
    }

    private async Task<ImportResult> ImportAsync(string memory, string file, string requestId = "") => await service.Client.Files.ImportUnitsAsync(
        new ImportUnitsSettings { Parent = memory, Format = FileFormat.Tsv, RequestId = requestId },
        new MemoryStream(Encoding.UTF8.GetBytes(file)),
        null,
        Cancellation);

    private async Task<List<Unit>> UnitsAsync(string memory) =>
        [.. (await service.Client.Memories.ListUnitsAsync(new ListUnitsRequest { Parent = memory }, cancellationToken: Cancellation)).Units];

    private static List<Unit> Comparable(List<Unit> units)
    {
        foreach (var unit in units)
        {
            unit.Name = unit.Etag = string.Empty;
            unit.CreateTime = unit.UpdateTime = null;
        }

        return units;
    }

    private sealed class Collecting(List<ImportProgress> reports) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => reports.Add(value);
    }
}
