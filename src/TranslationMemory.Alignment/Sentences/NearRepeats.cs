using System.Collections.Immutable;
using TranslationMemory.Alignment.Sentences;
using TranslationMemory.Text;

namespace TranslationMemory.Alignment;

/// <summary>
/// Finds sentences of a text that say again what an earlier one says: a headline in the lede, a quotation beside the article, a
/// caption. Words are compared as sets of stems. Pure; may be called from any thread.
/// </summary>
public static class NearRepeats
{
    /// <summary>Share of the common words among those of both, from which on two sentences repeat each other (Jaccard).</summary>
    private const double LeastLikeness = .6;

    /// <summary>Share of the words of the shorter sentence that the longer one has, from which on they repeat each other.</summary>
    private const double LeastContained = .9;

    /// <summary>Different words that the shorter sentence must have to be thought part of a longer one.</summary>
    private const int LeastContainedWords = 6;

    /// <summary>Sentences with fewer different words are greetings and labels: that they stand twice says nothing.</summary>
    private const int LeastWords = 3;

    /// <summary>A word is looked up in so many sentences, the first that have it: the time grows with the text and not with its square.</summary>
    private const int MostSentences = 500;

    /// <summary>Links repeats to what they repeat.</summary>
    /// <param name="sentences">The sentences of one text in order.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>
    /// By sentence, the index of the earlier one that it is most like and that repeats none itself; −1 for a sentence that is no repeat.
    /// </returns>
    public static ImmutableArray<int> Find(IReadOnlyList<AnalyzedText> sentences, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        var words = WordsByRarity(sentences);
        var (byWord, byRareWord) = (new Dictionary<int, List<int>>(), new Dictionary<int, List<int>>());
        var repeats = ImmutableArray.CreateBuilder<int>(sentences.Count);
        for (var i = 0; i < sentences.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var repeated = words[i].Length < LeastWords ? -1 : MostLike(words[i], Candidates(words[i], byWord, byRareWord), words);
            repeats.Add(repeated);
            if (repeated < 0 && words[i].Length >= LeastWords)
            {
                Add(byWord, words[i], i);
                Add(byRareWord, Rarest(words[i], LeastContained), i);
            }
        }

        return repeats.MoveToImmutable();
    }

    /// <summary>By sentence, its different words, the rarest of the text first; words are numbered in that order.</summary>
    private static int[][] WordsByRarity(IReadOnlyList<AnalyzedText> sentences)
    {
        string[][] keys = [.. sentences.Select(sentence => AlignmentWords.Of(sentence).Select(word => word.Key).Distinct().ToArray())];
        var numbers = keys.SelectMany(sentence => sentence).CountBy(key => key)
            .OrderBy(count => count.Value).ThenBy(count => count.Key, StringComparer.Ordinal)
            .Select((count, number) => (count.Key, number)).ToDictionary(word => word.Key, word => word.number, StringComparer.Ordinal);
        return Array.ConvertAll(keys, sentence =>
        {
            var words = Array.ConvertAll(sentence, key => numbers[key]);
            Array.Sort(words);
            return words;
        });
    }

    /// <summary>
    /// The sentences that may be like enough. Of two sets that share at least a part p of one of them, that one's rarest words
    /// beyond 1 − p of it hold a common word: alike sentences share .6 of the one that is looked up, or the whole but a tenth of
    /// the shorter one, be that the one that is looked up or the one that was found.
    /// </summary>
    private static SortedSet<int> Candidates(int[] words, Dictionary<int, List<int>> byWord, Dictionary<int, List<int>> byRareWord)
    {
        var candidates = new SortedSet<int>();
        foreach (var word in Rarest(words, LeastLikeness))
        {
            candidates.UnionWith(byWord.GetValueOrDefault(word) ?? []);
        }

        foreach (var word in words)
        {
            candidates.UnionWith(byRareWord.GetValueOrDefault(word) ?? []);
        }

        return candidates;
    }

    private static ReadOnlySpan<int> Rarest(int[] words, double share) => words.AsSpan(0, words.Length - (int)Math.Ceiling((share * words.Length) - 1e-9) + 1);

    private static void Add(Dictionary<int, List<int>> sentencesByWord, ReadOnlySpan<int> words, int sentence)
    {
        foreach (var word in words)
        {
            if (!sentencesByWord.TryGetValue(word, out var sentences))
            {
                sentencesByWord.Add(word, sentences = []);
            }

            if (sentences.Count < MostSentences)
            {
                sentences.Add(sentence);
            }
        }
    }

    private static int MostLike(int[] words, SortedSet<int> candidates, int[][] all)
    {
        var (best, likeness) = (-1, 0d);
        foreach (var candidate in candidates)
        {
            var common = Common(words, all[candidate]);
            var shorter = Math.Min(words.Length, all[candidate].Length);
            var jaccard = (double)common / (words.Length + all[candidate].Length - common);
            if ((jaccard >= LeastLikeness || (shorter >= LeastContainedWords && common >= LeastContained * shorter)) && jaccard > likeness)
            {
                (best, likeness) = (candidate, jaccard);
            }
        }

        return best;
    }

    /// <summary>How many numbers two ascending lists share.</summary>
    private static int Common(int[] one, int[] other)
    {
        var (common, i, j) = (0, 0, 0);
        while (i < one.Length && j < other.Length)
        {
            common += one[i] == other[j] ? 1 : 0;
            (i, j) = (one[i] <= other[j] ? i + 1 : i, other[j] <= one[i] ? j + 1 : j);
        }

        return common;
    }
}
