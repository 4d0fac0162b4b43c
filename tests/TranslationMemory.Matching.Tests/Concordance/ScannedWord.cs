using System.Text.RegularExpressions;
using TranslationMemory.Text;

namespace TranslationMemory.Matching.Tests;

/// <summary>A word of a concordance query, compared with every word that is read.</summary>
internal sealed record ScannedWord(Func<Token, int> Cost)
{
    private static readonly TextAnalyzer Analyzer = Engine.Analyzer;

    public static IEnumerable<ScannedWord> Read(ConcordanceQuery query)
    {
        if (query.Mode == ConcordanceMode.Wildcard)
        {
            // One chunk at a time: the queries of the tests have no date beside a wildcard.
            return query.Text.Contains('*') || query.Text.Contains('?')
                ? query.Text.Split(' ').SelectMany(chunk => chunk.Contains('*') || chunk.Contains('?') ? [Pattern(chunk)] : Plain(chunk, query))
                : Plain(query.Text, query);
        }

        var words = Plain(query.Text, query).ToArray();
        return query.Mode == ConcordanceMode.Prefix ? [.. words[..^1], Pattern(Items(query.Text, query.Language)[^1].Form.Surface + "*")] : words;
    }

    public static Token[] Items(string text, TextLanguage language) =>
        [.. Analyzer.Analyze(text, language, []).Tokens.Where(token => token.Kind != TokenKind.Punctuation)];

    private static IEnumerable<ScannedWord> Plain(string text, ConcordanceQuery query) => Items(text, query.Language).Select(asked =>
        new ScannedWord(found => query.Mode == ConcordanceMode.Fuzzy ? Relate(asked, found) : IsSame(asked, found) ? 0 : 100));

    private static ScannedWord Pattern(string typed)
    {
        var pattern = new Regex(
            $"^{Regex.Escape(Fold(typed)).Replace("\\*", ".*", StringComparison.Ordinal).Replace("\\?", ".", StringComparison.Ordinal)}$",
            RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.ExplicitCapture,
            TimeSpan.FromSeconds(5));
        return new ScannedWord(found =>
            pattern.IsMatch(Fold(found.Form.Surface)) || (found.Kind == TokenKind.Word && pattern.IsMatch(found.StemKey)) ? 0 : 100);
    }

    private static string Fold(string text) =>
        FoldKey.Of(ExactKey.Of(text, ScriptDetector.Detect(text)).ToLowerInvariant(), TextLanguage.Arabic);

    public static bool IsSame(Token a, Token b) => a.ExactKey == b.ExactKey || (a.Kind, b.Kind) switch
    {
        (TokenKind.Word, TokenKind.Word) => a.StemKey == b.StemKey || a.FoldKey == b.FoldKey,
        (TokenKind.Placeable, TokenKind.Placeable) => (a.Placeable!.Type, a.Placeable.Value) == (b.Placeable!.Type, b.Placeable.Value),
        _ => false,
    };

    /// <summary>The rows of the table of the score that cost less than a whole word.</summary>
    public static int Relate(Token asked, Token found)
    {
        var caseless = string.Equals(asked.ExactKey, found.ExactKey, StringComparison.OrdinalIgnoreCase) && asked.FoldKey == found.FoldKey;
        if (asked.ExactKey == found.ExactKey || caseless)
        {
            return 0;
        }

        if (asked.Kind != TokenKind.Word || found.Kind != TokenKind.Word)
        {
            return IsSame(asked, found) ? 0 : 100;
        }

        const Proclitics Light = Proclitics.Article | Proclitics.Waw | Proclitics.Fa;
        var different = asked.Reading.Proclitics ^ found.Reading.Proclitics;
        var isLight = different != Proclitics.None && (different & ~Light) == Proclitics.None && asked.Reading.Enclitic == found.Reading.Enclitic;
        return asked.FoldKey == found.FoldKey ? 2
            : asked.StemKey == found.StemKey ? isLight ? 10 : 15
            : NearSpelling.Between(asked, found, Engine.Clitics.IsKnownWord) ? 50
            : 100;
    }
}
