using TranslationMemory.Text;

namespace TranslationMemory.Matching;

/// <summary>The cost table of the score: what aligning two words or placeables costs, whichever side each stands on.</summary>
/// <param name="entities">The names that the glossary knows.</param>
/// <param name="isKnownWord">Tells of an exact key whether it is a known word: two known words are two words.</param>
internal sealed class WordRelations(IEntityNames entities, Func<string, bool> isKnownWord)
{
    private const Proclitics Light = Proclitics.Article | Proclitics.Waw | Proclitics.Fa;

    private static readonly WordPair Same = new(0, null);
    private static readonly WordPair SameButCase = new(0, null, CaseDiffers: true);
    private static readonly WordPair Fold = new(2, EditRelation.Fold);
    private static readonly WordPair Light10 = new(10, EditRelation.ArticleOrConjunction);
    private static readonly WordPair Clitics15 = new(15, EditRelation.Clitics);
    private static readonly WordPair Placeables = new(0, EditRelation.Placeable);
    private static readonly WordPair Near = new(50, EditRelation.Spelling);
    private static readonly WordPair Other = new(WordPair.WholeWord, EditRelation.Substitution);
    private static readonly WordPair OtherEntity = Other with { EntityChange = true };

    /// <summary>Relates two items; the first row of the table that fits counts.</summary>
    public WordPair Relate(TokenForm a, TokenForm b)
    {
        if (a.ExactKey == b.ExactKey)
        {
            return Same;
        }

        // US and us differ in more than their letter case: their fold keys tell.
        if (a.CaseKey == b.CaseKey && a.FoldKey == b.FoldKey)
        {
            return SameButCase;
        }

        if (a.Kind != TokenKind.Word || b.Kind != TokenKind.Word)
        {
            return a.PlaceableType == b.PlaceableType ? Placeables : Other;
        }

        if (NamesOtherEntity(a.StemKey, b.StemKey))
        {
            return OtherEntity;
        }

        if (a.FoldKey == b.FoldKey)
        {
            return Fold;
        }

        if (a.StemKey == b.StemKey)
        {
            return DifferLightly(a.Reading, b.Reading) ? Light10 : Clitics15;
        }

        return NearSpelling.Between(a.Token, b.Token, isKnownWord) ? Near : Other;
    }

    private bool NamesOtherEntity(string a, string b) =>
        a != b && entities.Find(a) is { } one && entities.Find(b) is { } other && one != other;

    private static bool DifferLightly(Reading a, Reading b)
    {
        var different = a.Proclitics ^ b.Proclitics;
        return different != Proclitics.None && (different & ~Light) == Proclitics.None && a.Enclitic == b.Enclitic;
    }
}
