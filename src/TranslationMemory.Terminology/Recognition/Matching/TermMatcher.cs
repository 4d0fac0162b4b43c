using TranslationMemory.Text;

namespace TranslationMemory.Terminology;

/// <summary>Follows the readings of a text's words along the trie, from every word on.</summary>
internal sealed class TermMatcher(
    TextLanguage language, UnitText text, TermTrie root, ArabicTermWords arabic, IReadOnlySet<string>? glossaries)
{
    private const int MostDistance = 2;
    private readonly HitClassifier _classifier = new(text.Units, language);
    private readonly List<RawHit> _hits = [];

    /// <summary>All forms at all places, several readings of one place included.</summary>
    public List<RawHit> Run(CancellationToken cancellationToken)
    {
        for (var first = 0; first < text.Units.Count; first++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Advance(root, first, first, Trail.Start);
        }

        return _hits;
    }

    private void Arrive(TermTrie node, int first, int at, Trail trail)
    {
        foreach (var form in node.Forms)
        {
            if ((glossaries is null || glossaries.Contains(form.Entry.Glossary))
                && _classifier.Classify(form, first, at, trail) is { } hit)
            {
                _hits.Add(hit);
            }
        }

        if (trail.IsClosed || at == text.Units.Count || text.Units[at].Joint == UnitJoint.Break)
        {
            return;
        }

        Advance(node, first, at, trail);
        if (language == TextLanguage.English
            && EnglishTermWords.IsArticle(text.Units[at])
            && at + 1 < text.Units.Count
            && text.Units[at + 1].Joint != UnitJoint.Break)
        {
            Advance(node, first, at + 1, trail with { SkippedArticles = trail.SkippedArticles + 1 });
        }
    }

    private void Advance(TermTrie node, int first, int at, Trail trail)
    {
        var unit = text.Units[at];
        if (unit.Kind != UnitKind.Word)
        {
            TakeValue(node, new UnitValue(unit.Key, unit.AlternativeKey, at + 1, unit.Reading.Proclitics), first, at, trail);
        }
        else if (language == TextLanguage.Arabic)
        {
            foreach (var step in arabic.Of(unit))
            {
                TakeArabic(node, step, first, at, trail);
            }
        }
        else
        {
            foreach (var step in EnglishTermWords.Of(unit))
            {
                Take(node, step.Key, first, at + 1, trail with { Enclitic = step.Enclitic });
            }

            if (at + 1 < text.Units.Count && EnglishTermWords.Joined(unit, text.Units[at + 1]) is { } joined)
            {
                Take(node, joined, first, at + 2, trail with { Enclitic = text.Units[at + 1].Reading.Enclitic });
            }
        }

        if (text.Values.TryGetValue(at, out var value))
        {
            TakeValue(node, value, first, at, trail);
        }
    }

    private void TakeValue(TermTrie node, UnitValue value, int first, int at, Trail trail)
    {
        if (at == first)
        {
            trail = trail with { Proclitics = value.Proclitics };
        }
        else if ((value.Proclitics & ~Proclitics.Article) != Proclitics.None)
        {
            return;
        }

        Take(node, value.Key, first, value.Next, trail);
        Take(node, value.AlternativeKey, first, value.Next, trail);
    }

    private void Take(TermTrie node, string? key, int first, int next, Trail trail)
    {
        if (key is not null && !trail.IsIndefinite && node.Follow(key) is { } child)
        {
            Arrive(child, first, next, trail);
        }
    }

    /// <summary>Proclitics stand before the first word only; definiteness is the same throughout.</summary>
    private void TakeArabic(TermTrie node, WordStep step, int first, int at, Trail trail)
    {
        var isFirst = at == first;
        var allowed = step.Kind switch
        {
            StepKind.Agreeing => !trail.IsIndefinite,
            StepKind.ArticleAdded => isFirst,
            _ => (isFirst || trail.IsIndefinite) && trail.Distance == 0,
        };
        if (!allowed
            || !(isFirst || step.Proclitics == Proclitics.None)
            || trail.Distance + step.Distance > MostDistance
            || node.Follow(step.Key) is not { } child)
        {
            return;
        }

        Arrive(child, first, at + 1, trail with
        {
            Proclitics = isFirst ? step.Proclitics : trail.Proclitics,
            Enclitic = step.Enclitic,
            IsPreferred = isFirst ? step.IsPreferred : trail.IsPreferred,
            IsClosed = step.Enclitic.Length > 0 || step.Kind == StepKind.ArticleAdded,
            IsIndefinite = step.Kind == StepKind.ArticleMissing,
            ArticleAdded = step.Kind == StepKind.ArticleAdded,
            Distance = trail.Distance + step.Distance,
        });
    }
}
