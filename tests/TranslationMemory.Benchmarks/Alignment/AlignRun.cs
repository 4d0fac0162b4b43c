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
    private readonly List<IReadOnlyList<string>> _repeats = [];
    private readonly List<IReadOnlyList<string>> _training = [];

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
            _repeats.Add(Repeats(file, documents));
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
        report.Heading("Alignment: does a text belong to the other");
        report.Table(["documents", "level", "translation", .. PairingRows.Heads], _agreement);
        report.Heading("Alignment: repeats within a text");
        report.Table(["documents", "Arabic", "English"], _repeats);
        report.Heading("Alignment: time");
        report.Line(CpuClock.Name);
        report.Line(string.Empty);
        report.Table(["what", "number", .. Latencies.Heads], [["an article", Text(_articleTimes.Count), .. new Latencies(_articleTimes).Cells()]]);
        report.Line(string.Empty);
        MeasureSizes(memory);
        report.Line(string.Empty);
        report.Table(["lexicon learnt from pairs", "CPU s", "pairs of words", "bytes stored"], _training);
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
        foreach (var (arabic, english) in glossary)
        {
            trainer.AddTerm(_analyzer.Analyze(arabic, TextLanguage.Arabic), _analyzer.Analyze(english, TextLanguage.English));
        }

        foreach (var (arabic, english) in memory.Concat(others).Where(pair => !hidden.Contains(pair.Item1) && !hidden.Contains(pair.Item2)))
        {
            trainer.Add(_analyzer.Analyze(arabic, TextLanguage.Arabic), _analyzer.Analyze(english, TextLanguage.English));
        }

        var lexicon = trainer.Train();
        var seconds = (CpuClock.Now - started) / 1e9;
        using var stored = new MemoryStream();
        lexicon.Write(stored);
        _training.Add([Text(lexicon.PairCount), seconds.ToString("0.0", CultureInfo.InvariantCulture), Text(lexicon.TranslationCount), Text((int)stored.Length)]);
        return lexicon;
    }

    private IReadOnlyList<string> Repeats(string file, List<AlignedDocument> documents)
    {
        var random = new SeededRandom((ulong)inputs.Seed);
        var (arabic, english) = (new RepeatRun(_analyzer, random), new RepeatRun(_analyzer, random));
        foreach (var document in documents)
        {
            arabic.Add(document.Arabic, TextLanguage.Arabic);
            english.Add(document.English, TextLanguage.English);
        }

        return [Path.GetFileName(file), arabic.Found.ToString(), english.Found.ToString()];
    }

    /// <summary>With the sentences of the documents, and what can be learnt without them.</summary>
    private void MeasureSizes(List<(string Arabic, string English)> memory)
    {
        var documents = inputs.Documents.SelectMany(AlignedDocument.Read).ToList();
        List<(string Arabic, string English)> pairs =
        [
            .. documents.SelectMany(document => document.Beads.Where(bead => bead is { ArabicCount: 1, EnglishCount: 1 })
                .Select(bead => (document.Arabic[bead.ArabicStart], document.English[bead.EnglishStart]))),
        ];
        if (inputs.Sizes.Count > 0 && pairs.Count > 0)
        {
            var lexicon = Learn([], 0, memory, []);
            var random = new SeededRandom((ulong)inputs.Seed);
            var sizes = new SizeRun(_analyzer, pairs);
            sizes.Measure(14, 100, lexicon, random);
            report.Table(SizeRun.Heads, inputs.Sizes.Select(size => sizes.Measure(size, Math.Clamp(3000 / Math.Max(1, size), 1, 100), lexicon, random)));
        }
    }

    private void Align(string file, Perturbation level, List<AlignedDocument> documents, TranslationLexicon[] lexicons)
    {
        var random = new SeededRandom((ulong)inputs.Seed);
        var (score, baseline) = (new AlignScore(), new AlignScore());
        var (own, others) = (new PairingRows(), new PairingRows());
        for (var round = 0; round < (level == Perturbation.None ? 1 : inputs.Rounds); round++)
        {
            for (var i = 0; i < documents.Count; i++)
            {
                var document = level.Apply(documents[i], random);
                var started = CpuClock.Now;
                var alignment = Align(document.Arabic, document.English, lexicons[i % lexicons.Length]);
                _articleTimes.Add(CpuClock.Now - started);
                own.Add(alignment);
                if (documents.Count > 1)
                {
                    others.Add(Align(document.Arabic, documents[(i + 1) % documents.Count].English, lexicons[i % lexicons.Length]));
                }

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
        _agreement.Add([file, level.Name, "its own", .. own.Cells()]);
        if (documents.Count > 1)
        {
            _agreement.Add([file, level.Name, "another document's", .. others.Cells()]);
        }

        _confidence.AddRange(Thresholds.Select(threshold => (IReadOnlyList<string>)
        [
            file, level.Name, threshold.ToString("0.00", CultureInfo.InvariantCulture), score.AtLeast(threshold).Precision.ToString(), score.AtLeast(threshold).Recall.ToString(),
        ]));
    }

    private ArticleAlignment Align(IReadOnlyList<string> arabic, IReadOnlyList<string> english, TranslationLexicon lexicon) =>
        new Aligner(lexicon).Align(SizeRun.Sentences(_analyzer, arabic, TextLanguage.Arabic), SizeRun.Sentences(_analyzer, english, TextLanguage.English));

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
