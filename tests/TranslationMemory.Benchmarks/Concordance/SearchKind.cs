using TranslationMemory.Benchmarks.Corpora;
using TranslationMemory.Benchmarks.Text;
using TranslationMemory.Matching;
using TranslationMemory.Text;

namespace TranslationMemory.Benchmarks.Concordance;

/// <summary>Searches of one kind.</summary>
/// <param name="Name">The kind.</param>
/// <param name="Mode">How the words must stand.</param>
/// <param name="Words">The words of each search.</param>
internal sealed record SearchKind(string Name, ConcordanceMode Mode, IReadOnlyList<string> Words)
{
    /// <summary>Words that stand side by side in segments, and what is made of them; the same for the same segments and seed.</summary>
    public static IReadOnlyList<SearchKind> Sample(IReadOnlyList<string> segments, TextLanguage language, Engine engine, int count, int seed)
    {
        var texts = segments
            .Select(segment => engine.Analyzer.Analyze(segment, language).Tokens.Where(token => token.Kind == TokenKind.Word).Select(token => token.ExactKey).ToList())
            .Where(words => words.Count >= 6).ToList();
        var frequent = texts.SelectMany(words => words).GroupBy(word => word).OrderByDescending(group => group.Count()).Take(12).Select(group => group.Key).ToList();
        return
        [
            Kind("phrase of 2", ConcordanceMode.Phrase, 1, random => Run(texts, random, 2)),
            Kind("phrase of 3", ConcordanceMode.Phrase, 2, random => Run(texts, random, 3)),
            Kind("phrase of 4", ConcordanceMode.Phrase, 3, random => Run(texts, random, 4)),
            Kind("one word", ConcordanceMode.Phrase, 4, random => Run(texts, random, 1)),
            Kind("two of the 12 most frequent words", ConcordanceMode.Phrase, 5, random => $"{random.Of(frequent)} {random.Of(frequent)}"),
            Kind("all of 3 words", ConcordanceMode.AllWords, 6, random => string.Join(' ', Enumerable.Range(0, 3).Select(_ => Run(texts, random, 1)))),
            Kind("prefix of 2 letters", ConcordanceMode.Prefix, 7, random => Cut(Run(texts, random, 1), 2)),
            Kind("phrase of 2, the last cut", ConcordanceMode.Prefix, 8, random => Run(texts, random, 1, out var next) + " " + Cut(next, 3)),
            Kind("leading wildcard, 2 letters", ConcordanceMode.Wildcard, 9, random => "*" + Run(texts, random, 1)[^2..]),
            Kind("fuzzy phrase of 3", ConcordanceMode.Fuzzy, 10, random => Run(texts, random, 3)),
            Kind("fuzzy phrase of 4", ConcordanceMode.Fuzzy, 11, random => Run(texts, random, 4)),
        ];

        SearchKind Kind(string name, ConcordanceMode mode, int stream, Func<SeededRandom, string> draw)
        {
            var random = new SeededRandom(((ulong)seed << 8) + (ulong)stream);
            return new SearchKind(name, mode, [.. Enumerable.Range(0, count).Select(_ => draw(random))]);
        }
    }

    private static string Run(List<List<string>> texts, SeededRandom random, int length) => Run(texts, random, length, out _);

    /// <summary>Words side by side, the first of which has two letters at least, and the word behind them.</summary>
    private static string Run(List<List<string>> texts, SeededRandom random, int length, out string next)
    {
        while (true)
        {
            var words = random.Of(texts);
            var start = random.Next(words.Count - length);
            next = words[start + length];
            if (words[start].Length >= 2)
            {
                return string.Join(' ', words.Skip(start).Take(length));
            }
        }
    }

    private static string Cut(string word, int length) => word[..Math.Min(length, word.Length)];
}
