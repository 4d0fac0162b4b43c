using System.Diagnostics;
using System.Globalization;
using TranslationMemory.Client;
using TranslationMemory.Matching;
using TranslationMemory.V1;

namespace TranslationMemory.Benchmarks.Service;

/// <summary>Measures how soon a service that is started on a full store gives the first right answer.</summary>
internal static class StartRun
{
    /// <summary>Where the stored index cannot be used, the first answer waits until it is made anew.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(30);

    /// <summary>Starts a service, asks for a unit that it holds until that is found, and measures.</summary>
    public static async Task<(ServiceProcess Service, IReadOnlyList<string> Row)> RunAsync(
        string data, TranslationUnit unit, CancellationToken cancellationToken)
    {
        var service = await ServiceProcess.StartAsync(data, cancellationToken);
        try
        {
            using var client = new TranslationMemoryClient(new ClientOptions { Address = service.Address, Deadline = Patience });
            var request = new LookupSegmentRequest { Text = unit.SourceText, SourceLanguage = "ar", MinScore = 99, MaxMatches = 50 };
            while ((await client.Lookups.LookupSegmentAsync(request, cancellationToken: cancellationToken)).Matches
                .All(match => match.SourceText != unit.SourceText || match.TargetText != unit.TargetText))
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            var answered = Stopwatch.GetElapsedTime(service.StartedAt);
            return (service, [Milliseconds(service.ReadyAfter), Milliseconds(answered), Milliseconds(service.Cpu), (service.ResidentBytes / 1e6).ToString("N0", CultureInfo.InvariantCulture)]);
        }
        catch
        {
            await service.DisposeAsync();
            throw;
        }
    }

    /// <summary>The heads of the row.</summary>
    public static IReadOnlyList<string> Heads { get; } = ["serves after ms", "first right answer after ms", "CPU ms of the service", "resident MB"];

    private static string Milliseconds(TimeSpan time) => time.TotalMilliseconds.ToString("N0", CultureInfo.InvariantCulture);
}
