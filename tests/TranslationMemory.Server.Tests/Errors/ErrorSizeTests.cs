using Grpc.Core;
using TranslationMemory.Client;
using TranslationMemory.V1;

namespace TranslationMemory.Server.Tests.Errors;

/// <summary>Errors travel in HTTP headers, which clients bound: 64 KiB in .NET, 8 KiB in others.</summary>
public sealed class ErrorSizeTests(RunningService service) : IClassFixture<RunningService>
{
    private const int SmallestHeaderLimit = 8 * 1024;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_batch_full_of_wrong_units_is_one_readable_answer()
    {
        var memory = await service.CreateMemoryAsync();
        var request = new BatchCreateUnitsRequest { Parent = memory };
        request.Units.AddRange(Enumerable.Range(0, 500).Select(_ => new Unit { SourceLanguage = "لغة لا يعرفها أحد", Status = (UnitStatus)99 }));

        var exception = await Should.ThrowAsync<RpcException>(async () =>
            await service.Client.Memories.BatchCreateUnitsAsync(request, cancellationToken: Cancellation));

        var error = ServiceError.From(exception);
        error.Code.ShouldBe(StatusCode.InvalidArgument);
        error.Fields.ShouldContain(problem => problem.Field == "units[0].source_text");
        error.Message.ShouldContain("2,000 problems");
        SizeOf(exception).ShouldBeLessThan(SmallestHeaderLimit);
    }

    [Fact]
    public async Task A_name_as_long_as_a_book_is_refused_in_a_few_words()
    {
        var path = new string('ب', 100_000);
        var unit = await service.AddAsync(await service.CreateMemoryAsync(), "وفد", "delegation");
        await RefusedAsync(service.Client.Memories.UpdateUnitAsync(
            new UpdateUnitRequest { Unit = unit, UpdateMask = new() { Paths = { path } } }, cancellationToken: Cancellation));

        unit.Metadata[path] = path;
        await RefusedAsync(service.Client.Memories.UpdateUnitAsync(
            new UpdateUnitRequest { Unit = unit }, cancellationToken: Cancellation));
    }

    [Fact]
    public async Task A_list_with_a_million_wrong_names_is_refused_in_a_few_words()
    {
        var request = new LookupSegmentRequest { Text = "نص" };
        request.Memories.AddRange(Enumerable.Repeat(string.Empty, 1_000_000));

        await RefusedAsync(service.Client.Lookups.LookupSegmentAsync(request, cancellationToken: Cancellation));
    }

    private static async Task RefusedAsync<T>(AsyncUnaryCall<T> call)
    {
        var exception = await Should.ThrowAsync<RpcException>(async () => await call);
        exception.StatusCode.ShouldBe(StatusCode.InvalidArgument);
        SizeOf(exception).ShouldBeLessThan(SmallestHeaderLimit);
    }

    /// <summary>The error as it stood in the headers: the message percent-encoded, the details in Base64.</summary>
    private static int SizeOf(RpcException exception) =>
        Uri.EscapeDataString(exception.Status.Detail).Length
        + exception.Trailers.Where(entry => entry.IsBinary).Sum(entry => (entry.ValueBytes.Length + 2) / 3 * 4);
}
