using TranslationMemory.Text;

namespace TranslationMemory.Matching.Tests;

/// <summary>Concordance by reading every unit.</summary>
internal static class ConcordanceScan
{
    public static IEnumerable<ConcordanceHit> Search(IEnumerable<TranslationUnit> units, ConcordanceQuery query)
    {
        var asked = Words(query.Text, query.Language);
        return units
            .Where(unit => query.Memories?.Contains(unit.Memory) ?? true)
            .Where(unit => query.After is not { } after || Comes(after, unit))
            .OrderByDescending(unit => unit.Sequence)
            .ThenBy(unit => unit.Memory, StringComparer.Ordinal)
            .ThenBy(unit => unit.Id, StringComparer.Ordinal)
            .Select(unit => Find(unit, asked, query))
            .OfType<ConcordanceHit>()
            .Take(query.Limit);
    }

    private static bool Comes(ConcordancePosition after, TranslationUnit unit)
    {
        if (unit.Sequence != after.Sequence)
        {
            return unit.Sequence < after.Sequence;
        }

        var memory = string.CompareOrdinal(unit.Memory, after.Memory);
        return memory > 0 || (memory == 0 && string.CompareOrdinal(unit.Id, after.UnitId) > 0);
    }

    private static ConcordanceHit? Find(TranslationUnit unit, Token[] asked, ConcordanceQuery query)
    {
        var reversed = unit.SourceLanguage.ToTextLanguage() != query.Language;
        var words = Words(reversed ? unit.TargetText : unit.SourceText, query.Language);
        if (asked.Length == 0)
        {
            return null;
        }

        var spans = new List<TextSpan>();
        if (query.Mode == ConcordanceMode.AllWords)
        {
            if (Array.TrueForAll(asked, word => Array.Exists(words, other => IsSame(word, other))))
            {
                spans.AddRange(words.Where(other => Array.Exists(asked, word => IsSame(word, other))).Select(word => word.Span));
            }
        }
        else
        {
            var i = 0;
            while (i + asked.Length <= words.Length)
            {
                var stands = asked.Zip(words[i..]).All(pair => IsSame(pair.First, pair.Second));
                if (stands)
                {
                    spans.Add(TextSpan.FromBounds(words[i].Span.Start, words[i + asked.Length - 1].Span.End));
                }

                i += stands ? asked.Length : 1;
            }
        }

        return spans.Count == 0 ? null : new ConcordanceHit(unit, reversed, [.. spans]);
    }

    private static Token[] Words(string text, TextLanguage language) =>
        [.. Engine.Analyzer.Analyze(text, language, []).Tokens.Where(token => token.Kind != TokenKind.Punctuation)];

    private static bool IsSame(Token a, Token b) => a.ExactKey == b.ExactKey || (a.Kind, b.Kind) switch
    {
        (TokenKind.Word, TokenKind.Word) => a.StemKey == b.StemKey || a.FoldKey == b.FoldKey,
        (TokenKind.Placeable, TokenKind.Placeable) => (a.Placeable!.Type, a.Placeable.Value) == (b.Placeable!.Type, b.Placeable.Value),
        _ => false,
    };
}
