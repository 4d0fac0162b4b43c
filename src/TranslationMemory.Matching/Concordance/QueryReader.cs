using System.Globalization;
using TranslationMemory.Text;

namespace TranslationMemory.Matching;

/// <summary>Reads the words of a concordance query.</summary>
/// <param name="analyzer">Cuts text into words.</param>
/// <param name="relations">What words cost for each other.</param>
internal sealed class QueryReader(TextAnalyzer analyzer, WordRelations relations)
{
    /// <summary>The words.</summary>
    /// <exception cref="ConcordanceQueryException">There is no word in it, there are too many, or one fits every word.</exception>
    public AskedWord[] Read(ConcordanceQuery query, CancellationToken cancellationToken)
    {
        var words = query.Mode switch
        {
            ConcordanceMode.Prefix => ReadPrefix(query, cancellationToken),
            ConcordanceMode.Wildcard => ReadPattern(query, cancellationToken),
            _ => Plain(query.Text, query, cancellationToken),
        };
        if (words.Count == 0)
        {
            throw new ConcordanceQueryException("There is no word in it.");
        }

        return words.Count <= ConcordanceQuery.MostWords
            ? [.. words]
            : throw new ConcordanceQueryException(string.Create(
                CultureInfo.InvariantCulture, $"It has {words.Count} words; at most {ConcordanceQuery.MostWords} can be searched for."));
    }

    private static bool IsPartOfPattern(char c) =>
        WordPattern.IsWildcard(c) || !(char.IsPunctuation(c) || char.IsSymbol(c)) || c is '-' or '\'' or '’';

    private List<AskedWord> Plain(string text, ConcordanceQuery query, CancellationToken cancellationToken) =>
        [.. SegmentText.Of(analyzer.Analyze(text, query.Language, cancellationToken: cancellationToken)).Items.Select(item => Plain(item, query.Mode))];

    private AskedWord Plain(TokenForm item, ConcordanceMode mode) =>
        mode == ConcordanceMode.Fuzzy ? new RelatedWord(item, relations) : new SameWord(item);

    private List<AskedWord> ReadPrefix(ConcordanceQuery query, CancellationToken cancellationToken)
    {
        var items = SegmentText.Of(analyzer.Analyze(query.Text, query.Language, cancellationToken: cancellationToken)).Items;
        return [.. items.Select((item, i) => i < items.Length - 1 ? Plain(item, query.Mode) : Pattern(Escape(item.Surface) + "*"))];
    }

    /// <summary>A star that was typed stands for no other letters here.</summary>
    private static string Escape(string surface) => string.Concat(surface.Where(c => !WordPattern.IsWildcard(c)));

    private List<AskedWord> ReadPattern(ConcordanceQuery query, CancellationToken cancellationToken)
    {
        // Words without wildcards are read together: a date may be of several.
        var words = new List<AskedWord>();
        var plain = new List<string>();
        foreach (var chunk in query.Text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries))
        {
            if (!chunk.Any(WordPattern.IsWildcard))
            {
                plain.Add(chunk);
                continue;
            }

            words.AddRange(Plain(string.Join(' ', plain), query, cancellationToken));
            plain.Clear();
            var separated = string.Concat(chunk.Select(c => IsPartOfPattern(c) ? c : ' '));
            foreach (var part in separated.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                words.AddRange(part.Any(WordPattern.IsWildcard) ? [Pattern(part.Trim('-', '\'', '’'))] : Plain(part, query, cancellationToken));
            }
        }

        words.AddRange(Plain(string.Join(' ', plain), query, cancellationToken));
        return words;
    }

    private static PatternWord Pattern(string typed)
    {
        var pattern = new WordPattern(typed);
        return pattern.HasLetter
            ? new PatternWord(pattern)
            : throw new ConcordanceQueryException($"“{typed}” fits every word; a word with wildcards needs a letter or digit too.");
    }
}
