using System.Collections.Immutable;

namespace TranslationMemory.Alignment.Sentences;

/// <summary>Puts the lines of the page around back between the beads.</summary>
internal static class Boilerplate
{
    /// <summary>
    /// The beads with the indexes of all sentences, boilerplate as beads with one side. A bead that boilerplate stands in the
    /// middle of is parted into its sentences with nothing on the other side: what is not together in the text is no unit.
    /// </summary>
    public static ImmutableArray<Bead> Insert(List<Bead> beads, TextSentences arabic, TextSentences english)
    {
        var all = ImmutableArray.CreateBuilder<Bead>();
        var (arabicNext, englishNext) = (0, 0);
        foreach (var bead in beads)
        {
            var arabicRun = Place(bead.Arabic, arabic);
            var englishRun = Place(bead.English, english);
            AddSingles(all, ref arabicNext, bead.Arabic.Count > 0 ? arabicRun.Start : arabicNext, ref englishNext, bead.English.Count > 0 ? englishRun.Start : englishNext);
            if (arabicRun.Count == bead.Arabic.Count && englishRun.Count == bead.English.Count)
            {
                all.Add(new Bead(new SentenceRun(arabicNext, arabicRun.Count), new SentenceRun(englishNext, englishRun.Count), bead.Posterior));
                (arabicNext, englishNext) = (arabicNext + arabicRun.Count, englishNext + englishRun.Count);
            }
            else
            {
                AddSingles(all, ref arabicNext, arabicRun.End, ref englishNext, englishRun.End);
            }
        }

        AddSingles(all, ref arabicNext, arabic.Count, ref englishNext, english.Count);
        return all.ToImmutable();
    }

    private static SentenceRun Place(SentenceRun run, TextSentences text) =>
        run.Count == 0 ? new SentenceRun(0, 0) : new SentenceRun(text.Indexes[run.Start], text.Indexes[run.End - 1] - text.Indexes[run.Start] + 1);

    private static void AddSingles(ImmutableArray<Bead>.Builder all, ref int arabic, int arabicEnd, ref int english, int englishEnd)
    {
        for (; arabic < arabicEnd; arabic++)
        {
            all.Add(new Bead(new SentenceRun(arabic, 1), new SentenceRun(english, 0), 1));
        }

        for (; english < englishEnd; english++)
        {
            all.Add(new Bead(new SentenceRun(arabic, 0), new SentenceRun(english, 1), 1));
        }
    }
}
