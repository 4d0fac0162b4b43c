using System.Buffers;
using TranslationMemory.Benchmarks.Output;
using TranslationMemory.Text;

namespace TranslationMemory.Benchmarks.Text.Sentences;

/// <summary>Joins the sentences of documents by a space and looks whether they are found again.</summary>
internal sealed class SentenceRun(Report report, bool showFailures)
{
    private const int Context = 40;

    private static readonly SearchValues<char> EndMarks = SearchValues.Create(".!?؟…۔");

    /// <summary>Reports the score of each file and language.</summary>
    public void Run(IReadOnlyList<string> files)
    {
        report.Heading("Sentences: inner boundaries");
        var rows = new List<IReadOnlyList<string>>();
        var failures = new List<IReadOnlyList<string>>();
        foreach (var file in files)
        {
            foreach (var group in GoldDocument.Read(file).GroupBy(document => document.Language))
            {
                rows.Add(Row(Path.GetFileName(file), group.Key, "all", group, failures));
                rows.Add(Row(Path.GetFileName(file), group.Key, "with an end mark", group.SelectMany(EndMarked), []));
            }
        }

        report.Table(["file", "language", "sentences", "precision", "recall", "F1", "documents exact"], rows);
        if (showFailures && failures.Count > 0)
        {
            report.Heading("Sentences: wrong boundaries (¦)");
            report.Table(["file", "boundary", "text"], failures);
        }
    }

    private static IReadOnlyList<string> Row(
        string file, TextLanguage language, string which, IEnumerable<GoldDocument> documents, List<IReadOnlyList<string>> failures)
    {
        var score = documents.Select(document => Score(file, document, failures)).Aggregate(default(BoundaryScore), (sum, next) => sum.And(next));
        return
        [
            file, language.ToString(), which, score.Boundaries.Precision.ToString(), score.Boundaries.Recall.ToString(),
            FormattableString.Invariant($"{100 * score.Boundaries.F1:0.00} %"), score.Documents.ToString(),
        ];
    }

    /// <summary>The stretches of a document in which every sentence but the last ends in an end mark: headings end a stretch.</summary>
    private static IEnumerable<GoldDocument> EndMarked(GoldDocument document)
    {
        var stretch = new List<string>();
        foreach (var sentence in document.Sentences)
        {
            stretch.Add(sentence);
            if (!sentence.AsSpan(Math.Max(0, sentence.Length - 3)).ContainsAny(EndMarks))
            {
                yield return document with { Sentences = [.. stretch] };
                stretch.Clear();
            }
        }

        if (stretch.Count > 0)
        {
            yield return document with { Sentences = stretch };
        }
    }

    private static BoundaryScore Score(string file, GoldDocument document, List<IReadOnlyList<string>> failures)
    {
        var text = string.Join(' ', document.Sentences);
        var found = Segmenter.Default.Split(text, document.Language).SkipLast(1).Select(span => span.End).ToHashSet();
        var gold = new HashSet<int>();
        var end = -1;
        foreach (var sentence in document.Sentences.SkipLast(1))
        {
            end += 1 + sentence.Length;
            gold.Add(end);
        }

        failures.AddRange(found.Except(gold).Select(at => Failure(file, "too many", text, at)));
        failures.AddRange(gold.Except(found).Select(at => Failure(file, "missing", text, at)));
        return BoundaryScore.Of(found, gold);
    }

    private static string[] Failure(string file, string kind, string text, int at)
    {
        var (start, end) = (Math.Max(0, at - Context), Math.Min(text.Length, at + Context));
        return [file, kind, string.Concat(text.AsSpan(start, at - start), "¦", text.AsSpan(at, end - at))];
    }
}
