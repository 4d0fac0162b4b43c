using TranslationMemory.Client;
using TranslationMemory.Server.Hosting;
using TranslationMemory.V1;

namespace TranslationMemory.Server.Tests.Engine;

/// <summary>The stored index makes a start quick; whatever becomes of its files, the answers are right.</summary>
public sealed class IndexKeeperTests : IAsyncLifetime
{
    private const int Units = 1_500;

    private readonly string _directory = Directory.CreateTempSubdirectory("tm-index-").FullName;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string Data => Path.Combine(_directory, "data");

    private string Index => Path.Combine(Data, "index");

    public ValueTask InitializeAsync() => FillAsync(Data, "");

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_directory, recursive: true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Stopping_stores_the_index_and_the_next_start_takes_it()
    {
        var files = Files();
        files.ShouldContain(name => name.StartsWith("manifest-", StringComparison.Ordinal));
        files.ShouldNotContain(name => name.EndsWith(".new", StringComparison.Ordinal));

        await ShouldAnswerAsync(Data);

        // Nothing was written since, so nothing was stored again.
        Files().ShouldBe(files);
    }

    [Fact]
    public async Task Changes_after_the_index_was_stored_are_read_from_the_log()
    {
        await using (var host = await StartAsync(Data))
        {
            using var client = Connect(host);
            var found = (await LookupAsync(client, Source(3))).Matches[0];
            await client.Memories.DeleteUnitAsync(new DeleteUnitRequest { Name = found.Unit }, cancellationToken: Cancellation);
            await client.Memories.CreateUnitAsync(
                new CreateUnitRequest
                {
                    Parent = "memories/m",
                    Unit = new Unit { SourceLanguage = "ar", TargetLanguage = "en", SourceText = "جملة أخيرة جدا", TargetText = "a very last sentence" },
                },
                cancellationToken: Cancellation);
        }

        await using var again = await StartAsync(Data);
        using var next = Connect(again);
        (await LookupAsync(next, "جملة أخيرة جدا")).Matches[0].TargetText.ShouldBe("a very last sentence");
        (await LookupAsync(next, Source(3))).Matches.ShouldNotContain(match => match.Score >= 100);
        (await LookupAsync(next, Source(4))).Matches[0].TargetText.ShouldBe(Target(4, ""));
    }

    [Theory]
    [InlineData("manifest-", 0)]
    [InlineData("manifest-", 20)]
    [InlineData("manifest-", 300)]
    [InlineData("part-", 0)]
    [InlineData("part-", 45)]
    [InlineData("part-", 3_000)]
    public async Task A_damaged_index_is_made_anew(string prefix, int place)
    {
        foreach (var path in Directory.GetFiles(Index, prefix + "*"))
        {
            var bytes = await File.ReadAllBytesAsync(path, Cancellation);
            bytes[Math.Min(place, bytes.Length - 70)] ^= 0x55;
            await File.WriteAllBytesAsync(path, bytes, Cancellation);
        }

        await ShouldAnswerAsync(Data);
        await ShouldAnswerAsync(Data);
    }

    [Theory]
    [InlineData("manifest-")]
    [InlineData("part-")]
    public async Task An_index_that_was_cut_short_is_made_anew(string prefix)
    {
        foreach (var path in Directory.GetFiles(Index, prefix + "*"))
        {
            await using var file = new FileStream(path, FileMode.Open);
            file.SetLength(file.Length / 2);
        }

        await ShouldAnswerAsync(Data);
    }

    [Fact]
    public async Task An_index_without_its_parts_is_made_anew()
    {
        foreach (var path in Directory.GetFiles(Index, "part-*"))
        {
            File.Delete(path);
        }

        await ShouldAnswerAsync(Data);
    }

    [Fact]
    public async Task The_index_of_another_store_is_not_taken()
    {
        var other = Path.Combine(_directory, "other");
        await FillAsync(other, " of the other store");
        Directory.Delete(Index, recursive: true);
        Directory.Move(Path.Combine(other, "index"), Index);

        await ShouldAnswerAsync(Data);
    }

    [Fact]
    public async Task An_index_that_is_newer_than_the_store_is_not_taken()
    {
        // A backup was restored, and the index left where it was.
        var backup = Path.Combine(_directory, "backup");
        Directory.CreateDirectory(backup);
        foreach (var path in Directory.GetFiles(Data))
        {
            File.Copy(path, Path.Combine(backup, Path.GetFileName(path)));
        }

        await using (var host = await StartAsync(Data))
        {
            using var client = Connect(host);
            await ImportAsync(client, Enumerable.Range(Units, 1_200), "");
        }

        Directory.Move(Index, Path.Combine(backup, "index"));
        await ShouldAnswerAsync(backup);
    }

    [Fact]
    public async Task Units_written_while_the_index_is_made_are_found()
    {
        Directory.Delete(Index, recursive: true);
        await using var host = await StartAsync(Data);
        using var client = Connect(host);
        var writes = Enumerable.Range(0, 20).Select(i => client.Memories.CreateUnitAsync(
            new CreateUnitRequest
            {
                Parent = "memories/m",
                Unit = new Unit { SourceLanguage = "ar", TargetLanguage = "en", SourceText = $"خبر عاجل عن المدينة {Word(i)}", TargetText = $"urgent {i}" },
            },
            cancellationToken: Cancellation).ResponseAsync);
        await Task.WhenAll(writes);

        for (var i = 0; i < 20; i++)
        {
            (await LookupAsync(client, $"خبر عاجل عن المدينة {Word(i)}")).Matches[0].TargetText.ShouldBe($"urgent {i}");
        }

        (await LookupAsync(client, Source(Units - 1))).Matches[0].TargetText.ShouldBe(Target(Units - 1, ""));
    }

    private static async ValueTask FillAsync(string data, string mark)
    {
        await using var host = await StartAsync(data);
        using var client = Connect(host);
        await client.Memories.CreateMemoryAsync(
            new CreateMemoryRequest { MemoryId = "m", Memory = new Memory { SourceLanguage = "ar", TargetLanguage = "en" } },
            cancellationToken: Cancellation);
        await ImportAsync(client, Enumerable.Range(0, Units), mark);
    }

    private static async Task ImportAsync(TranslationMemoryClient client, IEnumerable<int> numbers, string mark)
    {
        var lines = numbers.Select(i => $"{Source(i)}\t{Target(i, mark)}");
        await client.Files.ImportUnitsAsync(
            new ImportUnitsSettings { Parent = "memories/m", Format = FileFormat.Tsv },
            new MemoryStream(System.Text.Encoding.UTF8.GetBytes($"source\ttarget\n{string.Join('\n', lines)}\n")),
            null,
            Cancellation);
    }

    private static async Task ShouldAnswerAsync(string data)
    {
        await using var host = await StartAsync(data);
        using var client = Connect(host);
        for (var i = 0; i < Units; i += 97)
        {
            var best = (await LookupAsync(client, Source(i))).Matches[0];
            best.Score.ShouldBe(100);
            best.TargetText.ShouldBe(Target(i, ""));
        }
    }

    private static async Task<LookupSegmentResponse> LookupAsync(TranslationMemoryClient client, string text) =>
        await client.Lookups.LookupSegmentAsync(new LookupSegmentRequest { Text = text, SourceLanguage = "ar" }, cancellationToken: Cancellation);

    private static string Source(int i) => $"أعلن المتحدث باسم مدينة {Word(i)} وصول الوفد رقم {i} إلى مقر المحادثات";

    private static string Target(int i, string mark) => $"The spokesman of city {i} announced{mark} the arrival";

    private static string Word(int i) => string.Concat(Enumerable.Range(0, 6).Select(place => "بتجدرسف"[i / (int)Math.Pow(7, place) % 7]));

    private static TranslationMemoryClient Connect(ServiceHost host) => new(new ClientOptions { Address = host.GrpcAddress });

    private static Task<ServiceHost> StartAsync(string data) => ServiceHost.StartAsync(
        new ServiceSettings
        {
            LogFormat = LogFormat.Quiet,
            Values = new Dictionary<string, string?>(StringComparer.Ordinal)
            {
                ["DataDirectory"] = data,
                ["GrpcAddress"] = "http://127.0.0.1:0",
                ["WebAddress"] = string.Empty,
                ["Hunspell"] = "none",
            },
        },
        Cancellation);

    private string[] Files() => [.. Directory.GetFiles(Index).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];
}
