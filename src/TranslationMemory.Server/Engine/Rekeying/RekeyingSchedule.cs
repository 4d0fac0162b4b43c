using Microsoft.Extensions.Options;
using TranslationMemory.Server.Hosting;
using TranslationMemory.Server.Options;
using TranslationMemory.Storage;

namespace TranslationMemory.Server.Engine;

/// <summary>Makes the keys anew at quiet times.</summary>
internal sealed class RekeyingSchedule(
    ITranslationStore store,
    Rekeying rekeying,
    IOptions<ServerOptions> options,
    TimeProvider time,
    IHostApplicationLifetime lifetime,
    ILogger<RekeyingSchedule> logger)
    : QuietSchedule(store, options.Value.Rekeying, time, lifetime)
{
    private readonly ITranslationStore _store = store;

    protected override async Task<ContentState?> GetLearntAsync(CancellationToken cancellationToken) =>
        (await _store.GetLexiconAsync(cancellationToken))?.Source;

    protected override Task<bool> LearnAsync(CancellationToken cancellationToken) => rekeying.RunAsync(cancellationToken);

    protected override void OnFailed(Exception exception) => Log.RekeyingFailed(logger, exception);
}
