using TranslationMemory.Text;

namespace TranslationMemory.Terminology;

/// <summary>Follows the readings of a text's words along the trie, from every word on.</summary>
internal sealed class TermMatcher
{
    private const int MostDistance = 2;
    private const int LongestJoined = 256;

    private readonly TermSnapshot _snapshot;
    private readonly TermTrie _root;
    private readonly bool _isEnglish;
    private readonly TextLanguage _language;
    private readonly UnitText _text;
    private readonly RecognitionBuffers _buffers;
    private readonly IReadOnlySet<string>? _glossaries;
    private readonly HitClassifier _classifier;

    /// <summary>A matcher for the text in <paramref name="buffers"/>.</summary>
    public TermMatcher(TermSnapshot snapshot, TextLanguage language, RecognitionBuffers buffers, IReadOnlySet<string>? glossaries)
    {
        _snapshot = snapshot;
        _isEnglish = language == TextLanguage.English;
        _root = _isEnglish ? snapshot.State.English : snapshot.State.Arabic;
        _language = language;
        _text = buffers.Text;
        _buffers = buffers;
        _glossaries = glossaries;
        _classifier = new HitClassifier(buffers, language);
    }

    /// <summary>Collects all forms at all places.</summary>
    public void Run(CancellationToken cancellationToken)
    {
        if (_root.IsLeaf)
        {
            return;
        }

        _buffers.PrepareEdges();
        for (var first = 0; first < _text.Count; first++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Advance(_root, first, first, Trail.Start);
        }
    }

    private WordEdges EdgesAt(int at)
    {
        ref var edges = ref _buffers.Edges[at];
        return edges ??= _snapshot.EdgesOf(_text[at], _language);
    }

    private void Arrive(TermTrie node, int first, int at, in Trail trail)
    {
        foreach (var form in node.Forms)
        {
            if ((_glossaries is null || _glossaries.Contains(form.Entry.Glossary))
                && _classifier.Classify(form, first, at, trail) is { } hit)
            {
                _buffers.Hits.Add(hit);
            }
        }

        if (node.IsLeaf || trail.IsClosed || at == _text.Count || _text[at].Joint == UnitJoint.Break)
        {
            return;
        }

        Advance(node, first, at, trail);
        if (_isEnglish
            && EnglishTermWords.IsArticle(_text[at])
            && at + 1 < _text.Count
            && _text[at + 1].Joint != UnitJoint.Break)
        {
            Advance(node, first, at + 1, trail with { SkippedArticles = trail.SkippedArticles + 1 });
        }
    }

    private void Advance(TermTrie node, int first, int at, in Trail trail)
    {
        ref readonly var unit = ref _text[at];
        if (unit.Kind == UnitKind.Word)
        {
            var edges = EdgesAt(at);
            if (_isEnglish)
            {
                TakeEnglish(node, edges, first, at, trail);
            }
            else
            {
                foreach (ref readonly var step in (at == first ? edges.Starts : edges.Steps).AsSpan())
                {
                    TakeArabic(node, step, first, at, trail);
                }
            }
        }
        else
        {
            TakeValue(node, new UnitValue(unit.Key, unit.AlternativeKey, at + 1, unit.Proclitics), first, at, trail);
        }

        if (_text.HasValues && _text.ValueAt(at) is { } value)
        {
            TakeValue(node, value, first, at, trail);
        }
    }

    private void TakeEnglish(TermTrie node, WordEdges edges, int first, int at, in Trail trail)
    {
        foreach (ref readonly var step in (at == first ? edges.Starts : edges.Steps).AsSpan())
        {
            if ((at == first ? step.Start : node.Follow(step.Key, step.Hash)) is { } child)
            {
                Arrive(child, first, at + 1, trail with { Enclitic = step.Enclitic });
            }
        }

        if (at + 1 < _text.Count
            && _text[at + 1] is { Kind: UnitKind.Word, Joint: UnitJoint.Hyphen or UnitJoint.Space } second
            && EdgesAt(at + 1) is var next
            && (second.Joint == UnitJoint.Hyphen || (edges.MayBeAdjective && next.MayBeAdjective))
            && FollowJoined(node, edges.Head, next.Tail) is { } joined)
        {
            Arrive(joined, first, at + 2, trail with { Enclitic = second.Reading.Enclitic });
        }
    }

    private static TermTrie? FollowJoined(TermTrie node, string head, string tail)
    {
        if (head.Length + tail.Length > LongestJoined)
        {
            return node.Follow(head + tail);
        }

        Span<char> key = stackalloc char[LongestJoined];
        head.CopyTo(key);
        tail.CopyTo(key[head.Length..]);
        return node.Follow(key[..(head.Length + tail.Length)]);
    }

    private void TakeValue(TermTrie node, in UnitValue value, int first, int at, Trail trail)
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
        if (value.AlternativeKey is { } alternative)
        {
            Take(node, alternative, first, value.Next, trail);
        }
    }

    private void Take(TermTrie node, string key, int first, int next, in Trail trail)
    {
        if (!trail.IsIndefinite && node.Follow(key) is { } child)
        {
            Arrive(child, first, next, trail);
        }
    }

    /// <summary>Proclitics stand before the first word only; definiteness is the same throughout.</summary>
    private void TakeArabic(TermTrie node, in WordStep step, int first, int at, in Trail trail)
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
            || (isFirst ? step.Start : node.Follow(step.Key, step.Hash)) is not { } child)
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
