using System.Collections.Immutable;
using TranslationMemory.Alignment;
using TranslationMemory.Server.Engine;
using TranslationMemory.Server.Errors;
using TranslationMemory.Text;

namespace TranslationMemory.Server.Articles;

/// <summary>Beads of two texts, and whether the texts belong together at all.</summary>
internal sealed record AlignedSides(ImmutableArray<DraftBead> Beads, double Agreement, bool IsDoubtful);

/// <summary>Aligns the sentences of an article with those of its translation, with what the memory and the glossary know.</summary>
internal sealed class SentenceAligner(CurrentTranslationLexicon lexicon, CurrentGeneration current) : IDisposable
{
    /// <summary>Long articles leave a core to those who look up.</summary>
    private readonly SemaphoreSlim _cores = new(Math.Max(1, Environment.ProcessorCount - 1));

    /// <summary>Throws INVALID_ARGUMENT when the texts are swapped or in one language.</summary>
    public static void RequireLanguages(ArticleSides sides, TextLanguage source, string field)
    {
        string[] first = [sides.SourceText];
        string[] second = [sides.TargetText];
        var fit = source == TextLanguage.Arabic ? ArticleLanguages.Of(first, second) : ArticleLanguages.Of(second, first);
        if (ArticleLanguages.Describe(fit) is { } problem)
        {
            throw RpcError.InvalidArgument(field, problem, ErrorReason.UnsupportedLanguage);
        }
    }

    /// <summary>Aligns all sentences.</summary>
    public Task<AlignedSides> AlignAsync(ArticleSides sides, TextLanguage source, CancellationToken cancellationToken) =>
        AlignAsync(sides, source, 0, sides.Source.Length, 0, sides.Target.Length, cancellationToken);

    /// <summary>Aligns a run of sentences with a run of the other side.</summary>
    public async Task<AlignedSides> AlignAsync(
        ArticleSides sides,
        TextLanguage source,
        int sourceStart,
        int sourceEnd,
        int targetStart,
        int targetEnd,
        CancellationToken cancellationToken)
    {
        var words = await lexicon.GetAsync(cancellationToken);
        await _cores.WaitAsync(cancellationToken);
        try
        {
            var target = source == TextLanguage.Arabic ? TextLanguage.English : TextLanguage.Arabic;
            var first = Read(sides.SourceText, sides.Source[sourceStart..sourceEnd], source, cancellationToken);
            var second = Read(sides.TargetText, sides.Target[targetStart..targetEnd], target, cancellationToken);
            var isArabicFirst = source == TextLanguage.Arabic;
            var aligned = new Aligner(words).Align(
                isArabicFirst ? first : second, isArabicFirst ? second : first, cancellationToken);
            return new AlignedSides(
                [
                    .. aligned.Beads.Select(bead => new DraftBead(
                        Numbers(isArabicFirst ? bead.Arabic : bead.English, sourceStart),
                        Numbers(isArabicFirst ? bead.English : bead.Arabic, targetStart),
                        bead.Posterior)),
                ],
                aligned.Agreement,
                aligned.IsDoubtful);
        }
        finally
        {
            _cores.Release();
        }
    }

    public void Dispose() => _cores.Dispose();

    private List<AlignmentSentence> Read(
        string text, ImmutableArray<ArticleSentence> sentences, TextLanguage language, CancellationToken cancellationToken)
    {
        var analyzer = current.Value.Analyzer;
        var texts = new List<AnalyzedText>(sentences.Length);
        foreach (var sentence in sentences)
        {
            cancellationToken.ThrowIfCancellationRequested();
            texts.Add(analyzer.Analyze(sentence.Span.In(text), language, cancellationToken: cancellationToken));
        }

        var repeats = NearRepeats.Find(texts, cancellationToken);
        return
        [
            .. sentences.Select((sentence, i) => new AlignmentSentence(
                texts[i],
                sentence.Kind == SentenceKind.Boilerplate,
                sentence.Kind == SentenceKind.Repeat || repeats[i] >= 0)),
        ];
    }

    private static ImmutableArray<int> Numbers(SentenceRun run, int start) =>
        [.. Enumerable.Range(start + run.Start + 1, run.Count)];
}
