using System.Collections.Immutable;

namespace TranslationMemory.Alignment.Sentences;

/// <summary>Puts the lines of the page around back between the beads.</summary>
internal static class Boilerplate
{
    /// <summary>The beads with the indexes of all sentences, boilerplate as beads with one side.</summary>
    /// <param name="beads">Beads of the text alone; none holds sentences that boilerplate stands between.</param>
    /// <param name="arabic">The Arabic text.</param>
    /// <param name="english">The English text.</param>
    public static ImmutableArray<Bead> Insert(List<Bead> beads, TextSentences arabic, TextSentences english)
    {
        var all = ImmutableArray.CreateBuilder<Bead>();
        var (arabicNext, englishNext) = (0, 0);
        foreach (var bead in beads)
        {
            AddSingles(
                all,
                ref arabicNext,
                bead.Arabic.Count > 0 ? arabic.Indexes[bead.Arabic.Start] : arabicNext,
                ref englishNext,
                bead.English.Count > 0 ? english.Indexes[bead.English.Start] : englishNext);
            all.Add(new Bead(new SentenceRun(arabicNext, bead.Arabic.Count), new SentenceRun(englishNext, bead.English.Count), bead.Posterior));
            (arabicNext, englishNext) = (arabicNext + bead.Arabic.Count, englishNext + bead.English.Count);
        }

        AddSingles(all, ref arabicNext, arabic.Count, ref englishNext, english.Count);
        return all.ToImmutable();
    }

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
