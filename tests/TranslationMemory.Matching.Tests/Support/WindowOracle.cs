using TranslationMemory.Text;

namespace TranslationMemory.Matching.Tests;

/// <summary>
/// Brute force for so many units that not each can be scored: those are left out whose words, taken as equal wherever
/// the cost table may have less than a whole word, are too many edits away. What is left is scored unit by unit. It
/// shares no code with the index.
/// </summary>
internal sealed class WindowOracle
{
    private readonly TranslationUnit[] _units;
    private readonly int[][] _words;
    private readonly List<Token> _forms = [];
    private readonly TextLanguage _language;

    public WindowOracle(TranslationUnit[] units, TextLanguage language)
    {
        _units = units;
        _language = language;
        var numbers = new Dictionary<(TokenKind, string, string, string, PlaceableType?), int>();
        _words = Array.ConvertAll(units, unit => Words(language == TextLanguage.Arabic ? unit.SourceText : unit.TargetText)
            .Select(Number)
            .ToArray());

        int Number(Token token)
        {
            var form = (token.Kind, token.ExactKey, token.FoldKey, token.StemKey, token.Placeable?.Type);
            if (!numbers.TryGetValue(form, out var number))
            {
                numbers.Add(form, number = _forms.Count);
                _forms.Add(token);
            }

            return number;
        }
    }

    public Match[] Lookup(LookupQuery query)
    {
        var asked = Words(query.Text).ToArray();
        var related = _forms.Select(form => Array.ConvertAll(asked, word => MayCostLess(word, form))).ToArray();
        var oracle = new BruteForce(Engine.NoNames, new PenaltyOptions());
        oracle.Upsert(_units.Where((_, unit) => MayReach(query.MinScore, asked.Length, _words[unit], related)));
        return oracle.Lookup(query);
    }

    private static bool MayReach(int score, int asked, int[] words, bool[][] related)
    {
        var longer = Math.Max(asked, words.Length);
        var most = longer * (100 - Math.Min(score, 100)) / 100;
        if (longer == 0 || longer - Math.Min(asked, words.Length) > most)
        {
            return longer == 0;
        }

        var row = Enumerable.Range(0, asked + 1).ToArray();
        foreach (var word in words)
        {
            var diagonal = row[0]++;
            for (var i = 1; i <= asked; i++)
            {
                var pair = diagonal + (related[word][i - 1] ? 0 : 1);
                diagonal = row[i];
                row[i] = Math.Min(pair, Math.Min(row[i], row[i - 1]) + 1);
            }
        }

        return row[asked] <= most;
    }

    private static bool MayCostLess(Token a, Token b) =>
        string.Equals(a.ExactKey, b.ExactKey, StringComparison.OrdinalIgnoreCase)
        || a.FoldKey == b.FoldKey
        || (a.Kind == TokenKind.Word && b.Kind == TokenKind.Word
            ? a.StemKey == b.StemKey || OneOrTwoLettersApart(a.StemKey, b.StemKey)
            : a.Placeable?.Type == b.Placeable?.Type);

    /// <summary>Looser than near spelling is: what it rules out is no near spelling whatever its letters are.</summary>
    private static bool OneOrTwoLettersApart(string a, string b) =>
        Math.Min(a.Length, b.Length) > 3 && Math.Abs(a.Length - b.Length) <= 2
        && (NearSpelling.Distance(a, b, TextLanguage.Arabic) > 0 || NearSpelling.Distance(a, b, TextLanguage.English) > 0);

    private IEnumerable<Token> Words(string text) =>
        Engine.Analyzer.Analyze(text, _language).Tokens.Where(token => token.Kind != TokenKind.Punctuation);
}
