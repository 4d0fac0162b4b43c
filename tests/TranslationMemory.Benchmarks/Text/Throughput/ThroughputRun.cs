using System.Globalization;
using TranslationMemory.Benchmarks.Output;
using TranslationMemory.Benchmarks.Text.Sentences;
using TranslationMemory.Terminology;
using TranslationMemory.Text;

namespace TranslationMemory.Benchmarks.Text.Throughput;

/// <summary>Measures the speed of each step of text analysis on one thread.</summary>
internal sealed class ThroughputRun(Report report)
{
    private const int GrownGlossary = 100_000;

    /// <summary>Reports the speed on each file and language.</summary>
    public void Run(IReadOnlyList<string> files, IReadOnlyList<string> glossaries, Engine engine)
    {
        report.Heading($"Throughput, one thread, {engine.Name}");
        var indexes = Indexes(GlossaryFile.Read(glossaries), engine);
        var rows = files.SelectMany(GoldDocument.Read)
            .GroupBy(document => document.Language)
            .SelectMany(group => Rows(group.Key, [.. group], indexes, engine));
        report.Table(["language", "step", "MB/s of UTF-16", "words/s", "bytes allocated a word"], rows);
    }

    private static List<(string Name, TermIndex Index)> Indexes(List<TermEntry> entries, Engine engine) => entries.Count == 0
        ? []
        : [.. new[] { entries, GlossaryFile.Grow(entries, GrownGlossary) }.Select(grown =>
        {
            var index = new TermIndex(engine.Analyzer, engine.Clitics);
            index.Upsert(grown);
            return (string.Create(CultureInfo.InvariantCulture, $"term recognition, {index.Count:N0} entries"), index);
        })];

    private static IEnumerable<IReadOnlyList<string>> Rows(
        TextLanguage language, IReadOnlyList<GoldDocument> documents, List<(string Name, TermIndex Index)> indexes, Engine engine)
    {
        var paragraphs = documents.Select(document => string.Join(' ', document.Sentences)).ToList();
        var sentences = documents.SelectMany(document => document.Sentences).ToList();
        var amount = TextAmount.Of(sentences);
        yield return Row(language, "folding", Meter.Run(amount, () => sentences.ForEach(text => FoldKey.Of(ExactKey.Of(text, language), language))));
        yield return Row(language, "folding and tokenising", Meter.Run(amount, () => sentences.ForEach(text => FoldAndCut(text, language))));
        yield return Row(language, "placeables", Meter.Run(amount, () => sentences.ForEach(text => PlaceableRecognizer.Recognize(text, language))));
        yield return Row(language, "segmentation", Meter.Run(TextAmount.Of(paragraphs), () => paragraphs.ForEach(text => Segmenter.Default.Split(text, language))));
        yield return Row(language, "full analysis", Meter.Run(amount, () => sentences.ForEach(text => engine.Analyzer.Analyze(text, language))));
        var fresh = engine;
        yield return Row(
            language,
            "full analysis, no word seen before",
            Meter.Run(amount, () => sentences.ForEach(text => fresh.Analyzer.Analyze(text, language)), () => fresh = engine.Fresh()));
        var analyzed = sentences.ConvertAll(text => engine.Analyzer.Analyze(text, language));
        foreach (var (name, index) in indexes)
        {
            yield return Row(language, name, Meter.Run(amount, () => analyzed.ForEach(text => index.Recognize(text, null))));
        }
    }

    private static void FoldAndCut(string text, TextLanguage language)
    {
        FoldKey.Of(ExactKey.Of(text, language), language);
        var tokenizer = new Tokenizer(text, []);
        while (tokenizer.TryRead(out _))
        {
        }
    }

    private static IReadOnlyList<string> Row(TextLanguage language, string step, Speed speed) =>
    [
        language.ToString(),
        step,
        speed.MegabytesPerSecond.ToString("0.0", CultureInfo.InvariantCulture),
        speed.WordsPerSecond.ToString("N0", CultureInfo.InvariantCulture),
        speed.BytesPerWord.ToString("0.0", CultureInfo.InvariantCulture),
    ];
}
