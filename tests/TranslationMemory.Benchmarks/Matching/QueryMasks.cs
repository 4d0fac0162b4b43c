using TranslationMemory.Text;

namespace TranslationMemory.Benchmarks.Matching;

/// <summary>Which words of a corpus may stand for which of a query without costing a whole word.</summary>
internal static class QueryMasks
{
    /// <summary>Words with the stem of the query's word, and placeables of its type: one key a word, as an index has it.</summary>
    public static void FillByKey(ulong[] masks, IReadOnlyList<Token> query, ILookup<string, int> formsOfKey)
    {
        Array.Clear(masks);
        for (var i = 0; i < query.Count; i++)
        {
            foreach (var form in formsOfKey[KeyOf(query[i])])
            {
                masks[form] |= 1UL << i;
            }
        }
    }

    /// <summary>Every word for which the cost table may have less than a whole word.</summary>
    public static void FillByRelation(ulong[] masks, IReadOnlyList<Token> query, IReadOnlyList<Token> forms)
    {
        for (var form = 0; form < masks.Length; form++)
        {
            var mask = 0UL;
            for (var i = 0; i < query.Count; i++)
            {
                mask |= MayBeRelated(query[i], forms[form]) ? 1UL << i : 0;
            }

            masks[form] = mask;
        }
    }

    /// <summary>The key of a word: its stem; of a placeable: its type.</summary>
    public static string KeyOf(Token token) => token.Placeable is { } placeable ? "#" + placeable.Type : token.StemKey;

    private static bool MayBeRelated(Token a, Token b) =>
        a.ExactKey == b.ExactKey
        || a.FoldKey == b.FoldKey
        || (a.Kind == TokenKind.Word && b.Kind == TokenKind.Word
            ? a.StemKey == b.StemKey
                || NearSpelling.Distance(a.StemKey, b.StemKey, TextLanguage.Arabic) > 0
                || NearSpelling.Distance(a.StemKey, b.StemKey, TextLanguage.English) > 0
            : a.Placeable?.Type == b.Placeable?.Type);
}
