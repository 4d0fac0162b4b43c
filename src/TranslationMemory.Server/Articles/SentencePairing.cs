using System.Collections.Immutable;
using TranslationMemory.Text;

namespace TranslationMemory.Server.Articles;

/// <summary>Pairs the sentences of an article with those of a translation that has the same sentences in order.</summary>
internal static class SentencePairing
{
    /// <summary>
    /// A bead for each pair of sentences; null when the sides do not have equally many sentences in each paragraph, or when a sure bead
    /// (of at least <paramref name="minPosterior"/>) among those that were aligned has other sentences.
    /// </summary>
    public static ImmutableArray<DraftBead>? Pair(ArticleSides sides, ImmutableArray<DraftBead> aligned, double minPosterior)
    {
        if (!SentencesByLine(sides.SourceText, sides.Source).SequenceEqual(SentencesByLine(sides.TargetText, sides.Target)))
        {
            return null;
        }

        var posteriors = new double[sides.Source.Length];
        foreach (var bead in aligned)
        {
            if (bead.Source.Length == 1 && bead.Target.Length == 1 && bead.Source[0] == bead.Target[0])
            {
                posteriors[bead.Source[0] - 1] = bead.Posterior;
            }
            else if (bead.Posterior >= minPosterior && bead.Source.Length > 0 && bead.Target.Length > 0)
            {
                return null;
            }
        }

        return [.. posteriors.Select((posterior, i) => new DraftBead([i + 1], [i + 1], posterior))];
    }

    /// <summary>How many sentences each line that has any has, in order.</summary>
    private static List<int> SentencesByLine(string text, ImmutableArray<ArticleSentence> sentences)
    {
        var counts = new List<int>();
        var end = 0;
        foreach (var sentence in sentences)
        {
            if (counts.Count == 0 || text.AsSpan(end, sentence.Span.Start - end).Contains('\n'))
            {
                counts.Add(0);
            }

            counts[^1]++;
            end = sentence.Span.End;
        }

        return counts;
    }
}
