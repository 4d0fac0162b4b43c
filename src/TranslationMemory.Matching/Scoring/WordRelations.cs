using TranslationMemory.Text;

namespace TranslationMemory.Matching;

/// <summary>The cost table of the score: what aligning two words or placeables costs, whichever side each stands on.</summary>
/// <param name="entities">The names that the glossary knows.</param>
/// <param name="isKnownWord">Tells of an exact key whether it is a known word: two known words are two words.</param>
internal sealed class WordRelations(IEntityNames entities, Func<string, bool> isKnownWord)
{
    private const Proclitics Light = Proclitics.Article | Proclitics.Waw | Proclitics.Fa;

    /// <summary>The entity that a word names; null for none.</summary>
    public string? EntityOf(TokenForm form) => form.Kind == TokenKind.Word ? entities.Find(form.StemKey) : null;

    /// <summary>Relates two items; the first row of the table that fits counts.</summary>
    /// <param name="a">An item.</param>
    /// <param name="b">An item.</param>
    /// <param name="entityA">The entity that the one names.</param>
    /// <param name="entityB">The entity that the other names.</param>
    public WordPair Relate(TokenForm a, TokenForm b, string? entityA, string? entityB)
    {
        if (a.ExactKey == b.ExactKey)
        {
            return WordPair.Same;
        }

        // US and us differ in more than their letter case: their fold keys tell.
        if (a.CaseKey == b.CaseKey && a.FoldKey == b.FoldKey)
        {
            return WordPair.SameButCase;
        }

        if (a.Kind != TokenKind.Word || b.Kind != TokenKind.Word)
        {
            return a.PlaceableType == b.PlaceableType ? WordPair.Placeables : WordPair.Other;
        }

        if (entityA is not null && entityB is not null && entityA != entityB && a.StemKey != b.StemKey)
        {
            return WordPair.OtherEntity;
        }

        if (a.FoldKey == b.FoldKey)
        {
            return WordPair.Fold;
        }

        if (a.StemKey == b.StemKey)
        {
            return DifferLightly(a.Reading, b.Reading) ? WordPair.ArticleOrConjunction : WordPair.Clitics;
        }

        return NearSpelling.Between(a.Token, b.Token, isKnownWord) ? WordPair.Spelling : WordPair.Other;
    }

    private static bool DifferLightly(Reading a, Reading b)
    {
        var different = a.Proclitics ^ b.Proclitics;
        return different != Proclitics.None && (different & ~Light) == Proclitics.None && a.Enclitic == b.Enclitic;
    }
}
