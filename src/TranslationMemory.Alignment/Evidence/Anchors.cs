using TranslationMemory.Alignment.Sentences;

namespace TranslationMemory.Alignment.Evidence;

/// <summary>
/// Finds pairs of sentences that share so many rare words that they most likely belong together: they lead the programme around
/// what was left out or put in, however long it is.
/// </summary>
internal sealed class Anchors
{
    /// <summary>A word in more sentences says nothing.</summary>
    private const int MostSentences = 8;

    /// <summary>The least weight of an anchor, in nats: two words or more that stand in few sentences.</summary>
    private const double LeastWeight = 4;

    /// <summary>How much heavier an anchor is than the second best for its sentence, on both sides.</summary>
    private const double LeastLead = 1.5;

    private readonly LexicalEvidence _evidence;
    private readonly List<int>[] _arabicSentences;
    private readonly List<int>[] _englishSentences;

    private Anchors(LexicalEvidence evidence)
    {
        _evidence = evidence;
        _arabicSentences = SentencesOf(evidence.Arabic);
        _englishSentences = SentencesOf(evidence.English);
    }

    /// <summary>The heaviest chain of anchors, ascending on both sides.</summary>
    public static List<(int Arabic, int English)> Find(LexicalEvidence evidence, CancellationToken cancellationToken)
    {
        var english = evidence.English.Count;
        return AnchorChain.Heaviest(new Anchors(evidence).Find(cancellationToken), english);
    }

    private static List<int>[] SentencesOf(ArticleSide side)
    {
        var sentences = new List<int>[side.Types.Length];
        for (var i = 0; i < side.Count; i++)
        {
            foreach (var word in side.Words.AsSpan(side.WordStarts[i]..side.WordStarts[i + 1]))
            {
                var list = sentences[word] ??= [];
                if (list.Count == 0 || list[^1] != i)
                {
                    list.Add(i);
                }
            }
        }

        return sentences;
    }

    private List<Anchor> Find(CancellationToken cancellationToken)
    {
        var (arabic, english) = (_evidence.Arabic, _evidence.English);
        var candidates = new List<Anchor>();
        var leads = new Lead[english.Count];
        for (var i = 0; i < arabic.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var lead = default(Lead);
            foreach (var (j, weight) in WeightsOf(i))
            {
                leads[j] = leads[j].With(i, weight);
                lead = lead.With(j, weight);
            }

            if (lead.IsClear && !arabic.IsRepeat[i] && !english.IsRepeat[lead.Sentence])
            {
                candidates.Add(new Anchor(i, lead.Sentence, lead.Weight));
            }
        }

        return candidates.FindAll(anchor => leads[anchor.English].IsClear && leads[anchor.English].Sentence == anchor.Arabic);
    }

    /// <summary>The English sentences that share rare words with an Arabic one, with the weight of these.</summary>
    private Dictionary<int, double> WeightsOf(int sentence)
    {
        var (arabic, english) = (_evidence.Arabic, _evidence.English);
        var weights = new Dictionary<int, double>();
        foreach (var word in arabic.Words[arabic.WordStarts[sentence]..arabic.WordStarts[sentence + 1]].Distinct())
        {
            if (_arabicSentences[word].Count > MostSentences)
            {
                continue;
            }

            foreach (var link in _evidence.Links[word])
            {
                var places = _englishSentences[link.English];
                if (link.Strength >= WordLink.Likely && places.Count <= MostSentences)
                {
                    var rarity = Math.Log((double)arabic.Count * english.Count / (_arabicSentences[word].Count * places.Count)) / 2;
                    foreach (var j in places)
                    {
                        weights[j] = weights.GetValueOrDefault(j) + (link.Strength * rarity);
                    }
                }
            }
        }

        return weights;
    }

    /// <summary>The heaviest sentence for another one, and the weight of the second.</summary>
    private readonly record struct Lead(int Sentence, double Weight, double Second)
    {
        public bool IsClear => Weight >= LeastWeight && Weight >= LeastLead * Second;

        public Lead With(int sentence, double weight) => weight > Weight
            ? new Lead(sentence, weight, Weight)
            : this with { Second = Math.Max(Second, weight) };
    }
}
