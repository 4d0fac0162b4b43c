using TranslationMemory.Alignment;
using TranslationMemory.Benchmarks.Corpora;
using TranslationMemory.Benchmarks.Measures;
using TranslationMemory.Text;

namespace TranslationMemory.Benchmarks.Alignment;

/// <summary>
/// Puts repeats into texts and looks whether they are found: the first sentence as it is or with some words changed, the second
/// with some words changed, and its first three quarters.
/// </summary>
internal sealed class RepeatRun(TextAnalyzer analyzer, SeededRandom random)
{
    private const int LeastCutWords = 17;

    /// <summary>Repeats that were found, among all that was found and all that was put in.</summary>
    public PrecisionRecall Found { get; private set; }

    /// <summary>Looks at one text; one of less than three sentences that repeat nothing is passed by.</summary>
    public void Add(IReadOnlyList<string> sentences, TextLanguage language)
    {
        // What the text repeats by itself is taken out: nobody has marked it.
        var own = NearRepeats.Find([.. sentences.Select(text => analyzer.Analyze(text, language))]);
        sentences = [.. sentences.Where((_, i) => own[i] < 0)];
        if (sentences.Count < 3)
        {
            return;
        }

        var lines = sentences.Select(text => (Text: text, IsRepeat: false)).ToList();
        foreach (var repeat in Repeats(sentences))
        {
            lines.Insert(random.Between(2, lines.Count), (repeat, true));
        }

        var links = NearRepeats.Find([.. lines.Select(line => analyzer.Analyze(line.Text, language))]);
        Found = Found.And(PrecisionRecall.Of(
            Enumerable.Range(0, lines.Count).Where(i => links[i] >= 0).ToHashSet(), Enumerable.Range(0, lines.Count).Where(i => lines[i].IsRepeat).ToHashSet()));
    }

    private IEnumerable<string> Repeats(IReadOnlyList<string> sentences)
    {
        yield return random.Chance(.5) ? sentences[0] : Changed(sentences[0]);
        yield return Changed(sentences[1]);
        var words = sentences[1].Split(' ');
        if (words.Length >= LeastCutWords)
        {
            yield return string.Join(' ', words[..(words.Length * 3 / 4)]) + "...";
        }
    }

    /// <summary>Up to a fifth of the words left out or doubled elsewhere.</summary>
    private string Changed(string sentence)
    {
        List<string> words = [.. sentence.Split(' ')];
        for (var changes = Math.Max(1, (int)(words.Count * random.Of([.08, .15, .2]))); changes > 0 && words.Count > 1; changes--)
        {
            var at = random.Next(words.Count);
            if (random.Chance(.6))
            {
                words.RemoveAt(at);
            }
            else
            {
                words.Insert(at, random.Of(words));
            }
        }

        return string.Join(' ', words);
    }
}
