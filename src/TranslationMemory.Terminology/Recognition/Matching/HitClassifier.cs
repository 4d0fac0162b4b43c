using TranslationMemory.Text;

namespace TranslationMemory.Terminology;

/// <summary>Tells of a form that was met how surely it is the term, or that it is not.</summary>
internal sealed class HitClassifier(RecognitionBuffers buffers, TextLanguage language)
{
    private const double OneLetter = 0.8;
    private const double TwoLetters = 0.6;

    private readonly UnitText _text = buffers.Text;

    /// <summary>The hit of a form on the units from <paramref name="first"/> on, before <paramref name="next"/>; null for none.</summary>
    public RawHit? Classify(TermForm form, int first, int next, in Trail trail)
    {
        if ((trail.Distance > 0 && !form.IsName)
            || (trail.IsIndefinite && next - first < 2)
            || MeansOrdinaryWord(form, _text[first])
            || (trail.ArticleAdded && (next - first != 1 || MeansAdjective(form, _text[first]))))
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
    private static bool MeansOrdinaryWord(TermForm form, in TextUnit word) =>
        form.Entry.Kind == EntryKind.Month && form.Exact is [var written, ..] && char.IsUpper(written) && word.ExactKey is [var met, ..] && char.IsLower(met);

    /// <summary>
    /// An article before a name that ends like an adjective of nationality makes it that adjective (سورية, السورية).
    /// </summary>
    private static bool MeansAdjective(TermForm form, in TextUnit word) =>
        form.IsName && (word.Key.EndsWith("يه", StringComparison.Ordinal) || word.Key.EndsWith('ي'));

    private int IncludeLeadingArticle(TermForm form, int first) =>
        form.LeadingArticles > 0
        && first > 0
        && _text[first].Joint != UnitJoint.Break
        && _text[first - 1].Kind == UnitKind.Word
        && form.FirstWord.Equals(_text[first - 1].ExactKey, StringComparison.OrdinalIgnoreCase)
            ? first - 1
            : first;

    private (TermHitClass Class, double Confidence) ClassOf(TermForm form, int first, int next, in Trail trail) => trail switch
    {
        { Distance: > 0 } => (TermHitClass.Fuzzy, trail.Distance > 1 ? TwoLetters : OneLetter),
        { IsIndefinite: true } => (TermHitClass.Weak, 0.7),
        { ArticleAdded: true } => (TermHitClass.Article, 0.9),
        _ when trail.SkippedArticles > form.InnerArticles => (TermHitClass.Article, 0.9),
        _ when !form.IsCitation => (TermHitClass.Variant, 0.95),
        _ when _text.IsExactly(language, first, next, form.Exact) => (TermHitClass.Exact, 1.0),
        _ when IsClitic(form, first, next, trail) => (TermHitClass.Clitic, 0.95),
        _ => (TermHitClass.Fold, 0.97),
    };

    /// <summary>A plural or a possessive counts as a clitic: the word is another form of the same.</summary>
    private bool IsClitic(TermForm form, int first, int next, in Trail trail) =>
        trail.Proclitics != Proclitics.None
        || trail.Enclitic.Length > 0
        || (language == TextLanguage.English && !IsSpelledAs(form, first, next));

    /// <summary>Whether the words are the letters of the form, whatever stands between them.</summary>
    private bool IsSpelledAs(TermForm form, int first, int next)
    {
        var letters = LetterSequence.Of(form);
        for (var i = first; i < next; i++)
        {
            if ((i > first || form.LeadingArticles > 0) && EnglishTermWords.IsArticle(_text[i]))
            {
                continue;
            }

            if (!letters.Take(buffers.Edges[i]?.Spelling ?? EnglishTermWords.Spelling(_text[i])))
            {
                return false;
            }
        }

        return letters.IsEnd();
    }
}
