using System.Globalization;
using TranslationMemory.Alignment;
using TranslationMemory.Benchmarks.Corpora;
using TranslationMemory.Benchmarks.Measures;
using TranslationMemory.Text;

namespace TranslationMemory.Benchmarks.Alignment;

/// <summary>How the time to align an article grows with its length.</summary>
/// <param name="analyzer">Analyses sentences.</param>
/// <param name="pairs">Sentences and their translations, taken in order and again from the first when they do not suffice.</param>
internal sealed class SizeRun(TextAnalyzer analyzer, IReadOnlyList<(string Arabic, string English)> pairs)
{
    /// <summary>Heads of the rows.</summary>
    public static IReadOnlyList<string> Heads { get; } =
        ["sentences", "articles", "analysis and repeats ms", "alignment: p50 ms", "greatest ms", "MB allocated an article", "heap MB held at most", "beads right"];

    /// <summary>Measures articles of so many sentences, a few merged.</summary>
    public IReadOnlyList<string> Measure(int sentences, int articles, TranslationLexicon lexicon, SeededRandom random)
    {
        var (analysis, alignment) = (new List<long>(), new List<long>());
        var right = new AlignScore();
        var allocated = 0L;
        var held = 0L;
        for (var article = 0; article < articles; article++)
        {
            var document = Perturbation.Few.Apply(Document(sentences, article), random);
            var started = CpuClock.Now;
            var (arabic, english) = (Sentences(analyzer, document.Arabic, TextLanguage.Arabic), Sentences(analyzer, document.English, TextLanguage.English));
            analysis.Add(CpuClock.Now - started);
            var before = GC.GetAllocatedBytesForCurrentThread();
            started = CpuClock.Now;
            var result = new Aligner(lexicon).Align(arabic, english);
            alignment.Add(CpuClock.Now - started);
            allocated += GC.GetAllocatedBytesForCurrentThread() - before;
            held = Math.Max(held, GC.GetTotalMemory(forceFullCollection: false));
            right.Add(result.Beads, document.Beads);
        }

        var times = new Latencies(alignment);
        return
        [
            sentences.ToString("N0", CultureInfo.InvariantCulture), articles.ToString(CultureInfo.InvariantCulture),
            Latencies.Text(new Latencies(analysis).Percentile(.5)), Latencies.Text(times.Percentile(.5)), Latencies.Text(times.Percentile(1)),
            (allocated / 1e6 / articles).ToString("0.0", CultureInfo.InvariantCulture), (held / 1e6).ToString("0", CultureInfo.InvariantCulture),
            right.Strict.ToString(),
        ];
    }

    /// <summary>Sentences as the service gives them to the aligner, repeats marked.</summary>
    public static AlignmentSentence[] Sentences(TextAnalyzer analyzer, IReadOnlyList<string> texts, TextLanguage language)
    {
        AnalyzedText[] analyzed = [.. texts.Select(text => analyzer.Analyze(text, language))];
        var repeats = NearRepeats.Find(analyzed);
        return [.. analyzed.Select((text, i) => new AlignmentSentence(text, IsRepeat: repeats[i] >= 0))];
    }

    private AlignedDocument Document(int sentences, int article)
    {
        var taken = Enumerable.Range(0, sentences).Select(i => pairs[(int)((((long)article * sentences) + i) % pairs.Count)]).ToList();
        return new AlignedDocument(
            "size", [.. taken.Select(pair => pair.Arabic)], [.. taken.Select(pair => pair.English)], [.. taken.Select((_, i) => new GoldBead(i, 1, i, 1))]);
    }
}
