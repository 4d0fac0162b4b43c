using System.Globalization;
using TranslationMemory.Alignment;
using TranslationMemory.Benchmarks.Corpora;
using TranslationMemory.Benchmarks.Measures;
using TranslationMemory.Benchmarks.Output;
using TranslationMemory.Benchmarks.Text;
using TranslationMemory.Text;

namespace TranslationMemory.Benchmarks.Alignment;

/// <summary>Aligns documents and compares the beads with those that are right.</summary>
internal sealed class AlignRun(Report report, AlignInputs inputs)
{
    private static readonly double[] Thresholds = [0, .5, .8, .9, .95, .99];

    private readonly TextAnalyzer _analyzer = (inputs.Hunspell is { } path ? Engine.WithHunspell(path) : Engine.BuiltIn()).Analyzer;
    private readonly List<IReadOnlyList<string>> _quality = [];
    private readonly List<IReadOnlyList<string>> _confidence = [];
    private readonly List<IReadOnlyList<string>> _agreement = [];
    private readonly List<IReadOnlyList<string>> _failures = [];
    private readonly List<long> _articleTimes = [];
    private readonly List<(int Pairs, long Nanoseconds)> _training = [];

    /// <summary>Aligns all and reports.</summary>
    public void Run()
    {
        report.Line(Machine.Describe());
        List<(string Arabic, string English)> memory = [.. inputs.Memory.SelectMany(PairFile.Read)];
        List<(string Arabic, string English)> glossary = [.. inputs.Glossary.SelectMany(PairFile.Read)];
        foreach (var file in inputs.Documents)
        {
            var documents = AlignedDocument.Read(file);
            var lexicons = Enumerable.Range(0, inputs.Folds).Select(fold => Learn(documents, fold, memory, glossary)).ToArray();
            var isGiven = documents.Exists(document => document.Beads.Any(bead => bead.ArabicCount != 1 || bead.EnglishCount != 1));
            foreach (var level in isGiven ? [Perturbation.None] : new[] { Perturbation.Few, Perturbation.Many })
            {
                Align(Path.GetFileName(file), level, documents, lexicons);
            }
        }

        report.Heading("Alignment: strict F1 of beads");
        report.Table(["documents", "level", "Gale–Church F1", "F1", "precision", "recall", "F1 with nulls"], _quality);
        report.Heading("Alignment: beads at or above a posterior");
        report.Table(["documents", "level", "posterior", "precision", "recall"], _confidence);
        report.Heading("Alignment: share of the linked words that are linked within their bead");
        report.Table(["documents", "level", "translation", "least", "median", "greatest"], _agreement);
        report.Heading("Alignment: time");
        report.Table(["what", "number", .. Latencies.Heads], [["an article", Text(_articleTimes.Count), .. new Latencies(_articleTimes).Cells()]]);
        report.Table(["lexicon learnt from pairs", "CPU s"], _training.Select(time => (IReadOnlyList<string>)[Text(time.Pairs), (time.Nanoseconds / 1e9).ToString("0.0", CultureInfo.InvariantCulture)]));
        if (inputs.ShowFailures)
        {
            report.Heading("Alignment: wrong beads");
            report.Table(["document", "bead", "posterior", "Arabic", "English"], _failures);
        }
    }

    private static string Text(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>Learns from memory and glossary, and from the documents of the other parts; never from a document of this part.</summary>
    private TranslationLexicon Learn(
        List<AlignedDocument> documents, int fold, List<(string Arabic, string English)> memory, List<(string Arabic, string English)> glossary)
    {
        var tested = documents.Where((_, i) => i % inputs.Folds == fold).ToList();
        var hidden = tested.SelectMany(document => document.Arabic.Concat(document.English)).ToHashSet(StringComparer.Ordinal);
        var others = inputs.Folds == 1
            ? []
            : documents.Where((_, i) => i % inputs.Folds != fold)
                .SelectMany(document => document.Beads.Where(bead => bead is { ArabicCount: 1, EnglishCount: 1 })
                    .Select(bead => (document.Arabic[bead.ArabicStart], document.English[bead.EnglishStart])));
        var started = CpuClock.Now;
        var trainer = new LexiconTrainer();
        foreach (var (arabic, english) in glossary.Concat(memory.Concat(others).Where(pair => !hidden.Contains(pair.Item1) && !hidden.Contains(pair.Item2))))
        {
            trainer.Add(_analyzer.Analyze(arabic, TextLanguage.Arabic), _analyzer.Analyze(english, TextLanguage.English));
        }

        var lexicon = trainer.Train();
        _training.Add((lexicon.PairCount, CpuClock.Now - started));
        return lexicon;
    }

    private void Align(string file, Perturbation level, List<AlignedDocument> documents, TranslationLexicon[] lexicons)
    {
        var random = new SeededRandom((ulong)inputs.Seed);
        var (score, baseline) = (new AlignScore(), new AlignScore());
        var (own, others) = (new List<double>(), new List<double>());
        for (var round = 0; round < (level == Perturbation.None ? 1 : inputs.Rounds); round++)
        {
            for (var i = 0; i < documents.Count; i++)
            {
                var document = level.Apply(documents[i], random);
                var started = CpuClock.Now;
                var alignment = Align(document.Arabic, document.English, lexicons[i % lexicons.Length]);
                _articleTimes.Add(CpuClock.Now - started);
                own.Add(alignment.Agreement);
                others.Add(Align(document.Arabic, documents[(i + 1) % documents.Count].English, lexicons[i % lexicons.Length]).Agreement);
                var beads = alignment.Beads;
                score.Add(beads, document.Beads);
                baseline.Add(GaleChurch.Align(document.Arabic, document.English), document.Beads);
                Remember(document, beads);
            }
        }

        _quality.Add(
        [
            file, level.Name, Percent(baseline.Strict.F1), Percent(score.Strict.F1), score.Strict.Precision.ToString(), score.Strict.Recall.ToString(),
            Percent(score.WithNulls.F1),
        ]);
        _agreement.Add([file, level.Name, "its own", .. Range(own)]);
        _agreement.Add([file, level.Name, "another document's", .. Range(others)]);
        _confidence.AddRange(Thresholds.Select(threshold => (IReadOnlyList<string>)
        [
            file, level.Name, threshold.ToString("0.00", CultureInfo.InvariantCulture), score.AtLeast(threshold).Precision.ToString(), score.AtLeast(threshold).Recall.ToString(),
        ]));
    }

    private ArticleAlignment Align(IReadOnlyList<string> arabic, IReadOnlyList<string> english, TranslationLexicon lexicon) =>
        new Aligner(lexicon).Align(Sentences(arabic, TextLanguage.Arabic), Sentences(english, TextLanguage.English));

    private static IEnumerable<string> Range(List<double> values)
    {
        values.Sort();
        return new[] { values[0], values[values.Count / 2], values[^1] }.Select(value => value.ToString("0.00", CultureInfo.InvariantCulture));
    }

    private AlignmentSentence[] Sentences(IReadOnlyList<string> texts, TextLanguage language) =>
        [.. texts.Select(text => new AlignmentSentence(_analyzer.Analyze(text, language)))];

    private void Remember(AlignedDocument document, IReadOnlyList<Bead> beads)
    {
        if (inputs.ShowFailures)
        {
            var gold = document.Beads.ToHashSet();
            _failures.AddRange(beads.Where(bead => !gold.Contains(AlignScore.ToGold(bead)) && !bead.IsNull).Select(bead => (IReadOnlyList<string>)
            [
                document.Name,
                FormattableString.Invariant($"{bead.Arabic.Start}+{bead.Arabic.Count} {bead.English.Start}+{bead.English.Count}"),
                bead.Posterior.ToString("0.000", CultureInfo.InvariantCulture),
                string.Join(" ¦ ", document.Arabic.Skip(bead.Arabic.Start).Take(bead.Arabic.Count)),
                string.Join(" ¦ ", document.English.Skip(bead.English.Start).Take(bead.English.Count)),
            ]));
        }
    }

    private static string Percent(double share) => (100 * share).ToString("0.00", CultureInfo.InvariantCulture) + " %";
}
