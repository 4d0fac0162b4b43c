using TranslationMemory.Text;

namespace TranslationMemory.Terminology;

/// <summary>Tells how a form was found, and how sure that is.</summary>
internal sealed class HitClassifier(List<TextUnit> units, TextLanguage language)
{
    private const double OneLetter = 0.8;
    private const double TwoLetters = 0.6;

    /// <summary>The hit of a form on the units from <paramref name="first"/> on, before <paramref name="next"/>; null for none.</summary>
    public RawHit? Classify(TermForm form, int first, int next, Trail trail)
    {
        if ((trail.Distance > 0 && !form.IsName)
            || (trail.IsIndefinite && next - first < 2)
            || MeansOrdinaryWord(form, units[first])
            || (trail.ArticleAdded && (next - first != 1 || MeansAdjective(form, units[first]))))
        {
            return null;
        }

        first = IncludeLeadingArticle(form, first);
        var (kind, confidence) = ClassOf(form, first, next, trail);
        return kind == TermHitClass.Exact
            ? new RawHit(form, first, next, kind, confidence, Proclitics.None, string.Empty)
            : new RawHit(form, first, next, kind, confidence, trail.Proclitics, trail.Enclitic) { IsPreferred = trail.IsPreferred };
    }

    /// <summary>May and March are months, may and march are not.</summary>
    private static bool MeansOrdinaryWord(TermForm form, TextUnit word) =>
        form.Entry.Kind == EntryKind.Month && char.IsUpper(form.ExactKeys[0][0]) && char.IsLower(word.ExactKey[0]);

    /// <summary>
    /// An article before a name that ends like an adjective of nationality makes it that adjective (سورية, السورية).
    /// </summary>
    private static bool MeansAdjective(TermForm form, TextUnit word) =>
        form.IsName && (word.Key.EndsWith("يه", StringComparison.Ordinal) || word.Key.EndsWith('ي'));

    private int IncludeLeadingArticle(TermForm form, int first) =>
        form.LeadingArticles > 0
        && first > 0
        && units[first].Joint != UnitJoint.Break
        && units[first - 1].Kind == UnitKind.Word
        && string.Equals(units[first - 1].ExactKey, form.ExactKeys[0], StringComparison.OrdinalIgnoreCase)
            ? first - 1
            : first;

    private (TermHitClass Class, double Confidence) ClassOf(TermForm form, int first, int next, Trail trail) => trail switch
    {
        { Distance: > 0 } => (TermHitClass.Fuzzy, trail.Distance > 1 ? TwoLetters : OneLetter),
        { IsIndefinite: true } => (TermHitClass.Weak, 0.7),
        { ArticleAdded: true } => (TermHitClass.Article, 0.9),
        _ when trail.SkippedArticles > form.InnerArticles => (TermHitClass.Article, 0.9),
        _ when !form.IsCitation => (TermHitClass.Variant, 0.95),
        _ when IsExact(form, first, next) => (TermHitClass.Exact, 1.0),
        _ when IsClitic(form, first, next, trail) => (TermHitClass.Clitic, 0.95),
        _ => (TermHitClass.Fold, 0.97),
    };

    private bool IsExact(TermForm form, int first, int next)
    {
        if (form.ExactKeys.Length != next - first)
        {
            return false;
        }

        for (var i = first; i < next; i++)
        {
            if (units[i].ExactIn(language, isFirst: i == first) != form.ExactKeys[i - first])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A plural or a possessive counts as a clitic: the word is another form of the same.</summary>
    private bool IsClitic(TermForm form, int first, int next, Trail trail)
    {
        if (trail.Proclitics != Proclitics.None || trail.Enclitic.Length > 0 || language == TextLanguage.Arabic)
        {
            return trail.Proclitics != Proclitics.None || trail.Enclitic.Length > 0;
        }

        var written = string.Concat(Enumerable.Range(first, next - first)
            .Select(i => units[i])
            .Where((unit, i) => !(i > 0 || form.LeadingArticles > 0) || !EnglishTermWords.IsArticle(unit))
            .Select(EnglishTermWords.Spelling));
        return !written.Equals(form.Spelling, StringComparison.OrdinalIgnoreCase);
    }
}
