using TranslationMemory.Alignment;
using TranslationMemory.Storage;

namespace TranslationMemory.Server.Engine;

/// <summary>
/// The words that translate which, as alignment uses them: learnt in the background (<see cref="LexiconSchedule"/>), kept in a file, and
/// in a store where nothing was learnt yet, learnt from the glossaries and the beginning of the memories when it is first needed.
/// </summary>
internal sealed class CurrentTranslationLexicon(ITranslationStore store, CurrentGeneration current, LexiconFiles files) : IDisposable
{
    /// <summary>Who aligns first waits for the words of so many units: about two seconds.</summary>
    private const int UnitsOnDemand = 5_000;

    private readonly SemaphoreSlim _gate = new(1, 1);
    private volatile Learnt? _learnt;

    /// <summary>The content that the lexicon was learnt from; null when that was not all.</summary>
    public async Task<ContentState?> GetSourceAsync(CancellationToken cancellationToken)
    {
        if (_learnt is null)
        {
            await _gate.WaitAsync(cancellationToken);
            try
            {
                _learnt ??= await OpenAsync(cancellationToken);
            }
            finally
            {
                _gate.Release();
            }
        }

        return _learnt is { IsWhole: true } learnt ? learnt.Source : null;
    }

    /// <summary>The lexicon; made now when there is none, or when it is that of a glossary that was changed since.</summary>
    public async Task<TranslationLexicon> GetAsync(CancellationToken cancellationToken)
    {
        if (_learnt is { IsWhole: true } whole)
        {
            return whole.Lexicon;
        }

        await _gate.WaitAsync(cancellationToken);
        try
        {
            var now = await store.GetContentStateAsync(cancellationToken);
            if (_learnt is not { IsWhole: true } && (_learnt?.Source.EntryCount, _learnt?.Source.EntrySequence) != (now.EntryCount, now.EntrySequence))
            {
                _learnt = await OpenAsync(cancellationToken) ?? new Learnt(
                    await LexiconLearning.LearnAsync(store, current.Value.Analyzer, UnitsOnDemand, cancellationToken), now, IsWhole: false);
            }

            return _learnt!.Lexicon;
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <summary>Learns from everything, and keeps what was learnt.</summary>
    /// <exception cref="IOException">It could not be kept; it is in use all the same.</exception>
    public async Task LearnAsync(CancellationToken cancellationToken)
    {
        var source = await store.GetContentStateAsync(cancellationToken);
        var lexicon = await LexiconLearning.LearnAsync(store, current.Value.Analyzer, int.MaxValue, cancellationToken);
        _learnt = new Learnt(lexicon, source, IsWhole: true);
        await files.SaveAsync(lexicon, source, cancellationToken);
    }

    public void Dispose() => _gate.Dispose();

    private async Task<Learnt?> OpenAsync(CancellationToken cancellationToken) =>
        await files.OpenAsync(cancellationToken) is { } stored ? new Learnt(stored.Lexicon, stored.Source, IsWhole: true) : null;

    private sealed record Learnt(TranslationLexicon Lexicon, ContentState Source, bool IsWhole);
}
