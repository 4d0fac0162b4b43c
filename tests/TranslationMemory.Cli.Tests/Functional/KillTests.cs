using System.Globalization;
using System.Text;
using Grpc.Core;
using TranslationMemory.Cli.Tests.Running;
using TranslationMemory.Client;
using TranslationMemory.V1;

namespace TranslationMemory.Cli.Tests.Functional;

/// <summary><c>tm serve</c> killed in the middle of everything, again and again, on one data directory.</summary>
public sealed class KillTests : IDisposable
{
    private const int Rounds = 3;
    private const int ImportedLines = 2_500;
    private const string Memory = "memories/main";
    private static readonly string[] Words = ["وفد", "مدينة", "وزير", "اتفاق", "جولة", "مؤتمر", "سلام", "حدود", "مجلس", "تقرير", "هدنة", "معبر"];
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly TemporaryDirectory _directory = new();

    /// <summary>Texts of the acknowledged units, with the names of those whose names were told.</summary>
    private readonly Dictionary<string, string?> _stored = new(StringComparer.Ordinal);

    private readonly HashSet<string> _deleted = new(StringComparer.Ordinal);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string Data => _directory.Combine("data");

    [Fact]
    public async Task Whatever_was_acknowledged_is_found_once_after_each_kill_and_as_a_fresh_index_finds_it()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Signals are those of Unix.");
        // Keys are made anew and the index is merged and stored beside the writes.
        var settings = _directory.Combine("settings.json");
        await File.WriteAllTextAsync(settings, """{ "Rekeying": { "QuietSeconds": 1 } }""", Cancel);
        for (var round = 0; round < Rounds; round++)
        {
            await KillMidwayAsync(round, settings);
        }

        // With the usual settings: no new keys between these answers and the copy.
        var after = await AnswersAsync(Data);
        var fresh = _directory.Combine("fresh");
        Directory.CreateDirectory(fresh);
        foreach (var file in Directory.EnumerateFiles(Data, "translation-memory.db*"))
        {
            File.Copy(file, Path.Combine(fresh, Path.GetFileName(file)));
        }

        (await AnswersAsync(fresh)).ShouldBe(after);
    }

    public void Dispose() => _directory.Dispose();

    /// <summary>A text of its own for every number, near to many others.</summary>
    private static string TextOf(int round, string kind, int number) => string.Join(
        ' ', kind, Words[number % 12], Words[number / 12 % 12], Words[number / 144 % 12], Words[(number + round) % 12], "في يوم", number.ToString(CultureInfo.InvariantCulture), Words[round]);

    private static bool IsKilled(RpcException exception) =>
        exception.StatusCode is StatusCode.Unavailable or StatusCode.Internal or StatusCode.Cancelled or StatusCode.Unknown;

    private async Task KillMidwayAsync(int round, string settings)
    {
        var (process, address) = await TmProcess.ServeAsync(Data, "--config", settings);
        using (process)
        using (var client = new TranslationMemoryClient(new ClientOptions { Address = address, Attempts = 1, Deadline = Patience }))
        {
            if (round == 0)
            {
                await client.Memories.CreateMemoryAsync(
                    new CreateMemoryRequest { MemoryId = "main", Memory = new Memory { SourceLanguage = "ar", TargetLanguage = "en" } }, cancellationToken: Cancel);
            }

            await CheckAsync(client);
            var killAfter = 40 + new Random(round).Next(160);
            var importing = ImportAsync(client, round);
            try
            {
                for (var i = 0; ; i++)
                {
                    await WriteAsync(client, round, i);
                    if (i == killAfter)
                    {
                        await process.SignalAsync("KILL");
                    }
                }
            }
            catch (RpcException exception) when (IsKilled(exception))
            {
                await importing;
            }

            await process.ExitAsync();
        }
    }

    /// <summary>Creates a unit; every seventh is deleted again.</summary>
    private async Task WriteAsync(TranslationMemoryClient client, int round, int number)
    {
        var text = TextOf(round, "كتب", number);
        var unit = await client.Memories.CreateUnitAsync(
            new CreateUnitRequest { Parent = Memory, Unit = new Unit { SourceText = text, TargetText = $"written {round} {number}" } }, cancellationToken: Cancel);
        if (number % 7 != 0)
        {
            _stored.Add(text, unit.Name);
            return;
        }

        await client.Memories.DeleteUnitAsync(new DeleteUnitRequest { Name = unit.Name }, cancellationToken: Cancel);
        _deleted.Add(text);
    }

    /// <summary>Imports until the end of the file or of the service; what the progress counts is acknowledged.</summary>
    private async Task ImportAsync(TranslationMemoryClient client, int round)
    {
        var texts = Enumerable.Range(0, ImportedLines).Select(i => TextOf(round, "نقل", i)).ToList();
        var lines = texts.Select((text, i) => $"{text}\timported {round} {i}").Prepend("ar\ten");
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', lines)));
        var progress = new Newest();
        try
        {
            await client.Files.ImportUnitsAsync(new ImportUnitsSettings { Parent = Memory, Format = FileFormat.Tsv, TotalBytes = file.Length }, file, progress, Cancel);
        }
        catch (RpcException exception) when (IsKilled(exception))
        {
            // Killed in the middle of it.
        }

        foreach (var text in texts.Take((int)progress.Created))
        {
            _stored.Add(text, null);
        }
    }

    private async Task CheckAsync(TranslationMemoryClient client)
    {
        foreach (var texts in _stored.Keys.Concat(_deleted).Chunk(500))
        {
            var request = new BatchLookupSegmentsRequest();
            request.Requests.AddRange(texts.Select(text => new LookupSegmentRequest { Text = text, MinScore = 95, MaxMatches = 5 }));
            var answers = await client.Lookups.BatchLookupSegmentsAsync(request, cancellationToken: Cancel);
            for (var i = 0; i < texts.Length; i++)
            {
                var found = answers.Responses[i].Matches.Where(match => match.SourceText == texts[i]).ToList();
                if (_deleted.Contains(texts[i]))
                {
                    found.ShouldBeEmpty(texts[i]);
                    continue;
                }

                var match = found.ShouldHaveSingleItem(texts[i]);
                match.Score.ShouldBe(100);
                match.Unit.ShouldBe(_stored[texts[i]] ?? match.Unit);
            }
        }
    }

    /// <summary>Starts the service, checks it, and gives its answers to texts near the stored ones.</summary>
    private async Task<List<LookupSegmentResponse>> AnswersAsync(string data)
    {
        var (process, address) = await TmProcess.ServeAsync(data);
        using (process)
        using (var client = new TranslationMemoryClient(new ClientOptions { Address = address, Deadline = Patience }))
        {
            await CheckAsync(client);
            var request = new BatchLookupSegmentsRequest();
            request.Requests.AddRange(Enumerable.Range(0, 200).Select(i =>
                new LookupSegmentRequest { Text = TextOf(i % Rounds, i % 3 == 0 ? "كتب" : "نقل", i * 17) + " أمس", MinScore = 50, MaxMatches = 10 }));
            var answers = await client.Lookups.BatchLookupSegmentsAsync(request, cancellationToken: Cancel);
            await process.SignalAsync("KILL");
            await process.ExitAsync();
            return [.. answers.Responses];
        }
    }

    private sealed class Newest : IProgress<ImportProgress>
    {
        public long Created { get; private set; }

        public void Report(ImportProgress value) => Created = value.Created;
    }
}
