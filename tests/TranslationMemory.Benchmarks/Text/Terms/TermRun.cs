using TranslationMemory.Benchmarks.Measures;
using TranslationMemory.Benchmarks.Output;
using TranslationMemory.Benchmarks.Text.Clitics;
using TranslationMemory.Terminology;
using TranslationMemory.Text;

namespace TranslationMemory.Benchmarks.Text.Terms;

/// <summary>Looks for random stems of a gold file as one-word terms in all of its text.</summary>
internal sealed class TermRun(Report report, int seed, bool showFailures)
{
    private const int MostTerms = 1_500;
    private const int LeastLetters = 3;

    /// <summary>Reports precision and recall of each engine on each file.</summary>
    public void Run(IReadOnlyList<string> files, IReadOnlyList<Engine> engines)
    {
        report.Heading("Terms of one word in running text");
        var rows = new List<IReadOnlyList<string>>();
        var failures = new List<IReadOnlyList<string>>();
        foreach (var file in files)
        {
            var words = GoldWord.Read(file);
            foreach (var engine in engines)
            {
                var terms = Sample(words, engine);
                var score = Score(GoldSentence.Of(words), terms, engine, failures);
                rows.Add(
                [
                    Path.GetFileName(file), engine.Name, FormattableString.Invariant($"{terms.Count}"),
                    score.Precision.ToString(), score.Recall.ToString(), FormattableString.Invariant($"{100 * score.F1:0.00} %"),
                ]);
            }
        }

        report.Table(["file", "engine", "terms", "precision", "recall", "F1"], rows);
        if (showFailures && failures.Count > 0)
        {
            report.Heading("Terms: wrong words");
            report.Table(["engine", "word", "gold stem", "found", "class"], failures);
        }
    }

    // Nouns and names: no function word, and nothing that is known as a verb only.
    private Dictionary<string, string> Sample(IReadOnlyList<GoldWord> words, Engine engine)
    {
        var stems = words
            .Where(word => word.IsArabicWord && word.Stem.Length >= LeastLetters && IsNominal(word.Stem, engine))
            .GroupBy(word => word.FoldedStem)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (group.Key, group.First().Stem))
            .ToArray();
        new Random(seed).Shuffle(stems);
        return stems.Take(MostTerms).ToDictionary(pair => pair.Key, pair => pair.Stem);
    }

    private static bool IsNominal(string stem, Engine engine) =>
        !FunctionWords.Instance.Contains(AlefFold.Of(stem)) && (!engine.Clitics.Lexicon.IsVerb(stem) || engine.Clitics.Lexicon.IsNoun(stem));

    private static PrecisionRecall Score(
        IReadOnlyList<GoldSentence> sentences, Dictionary<string, string> terms, Engine engine, List<IReadOnlyList<string>> failures)
    {
        var index = new TermIndex(engine.Analyzer, engine.Clitics);
        index.Upsert([.. terms.Select((term, i) => Entry(FormattableString.Invariant($"t{i}"), term.Value))]);
        var score = default(PrecisionRecall);
        foreach (var sentence in sentences)
        {
            var hits = index.Recognize(engine.Analyzer.Analyze(sentence.Text, TextLanguage.Arabic), null);
            for (var i = 0; i < sentence.Words.Count; i++)
            {
                var (word, span) = (sentence.Words[i], sentence.Spans[i]);
                var here = hits.Where(hit => hit.Span.Start >= span.Start && hit.Span.End <= span.End).ToList();
                var found = here.Select(hit => Engine.Fold(hit.Term.Text)).ToHashSet();
                HashSet<string> gold = terms.ContainsKey(word.FoldedStem) ? [word.FoldedStem] : [];
                score = score.And(PrecisionRecall.Of(found, gold));
                if (!found.SetEquals(gold))
                {
                    failures.Add(
                    [
                        engine.Name, word.Written, word.FoldedStem, string.Join(' ', found), string.Join(' ', here.Select(hit => hit.Class)),
                    ]);
                }
            }
        }

        return score;
    }

    private static TermEntry Entry(string id, string text) =>
        new() { Glossary = "gold", Id = id, Terms = [new Term { Language = LanguageTag.Arabic, Text = text }] };
}
