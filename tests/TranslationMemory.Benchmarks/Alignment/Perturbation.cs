using TranslationMemory.Benchmarks.Corpora;

namespace TranslationMemory.Benchmarks.Alignment;

/// <summary>How often beads of each shape are made of a document that is aligned sentence for sentence.</summary>
/// <param name="Name">Of the level.</param>
/// <param name="Shapes">Arabic and English sentences of a bead and its probability; the rest stays as it is.</param>
internal sealed record Perturbation(string Name, IReadOnlyList<(int Arabic, int English, double Probability)> Shapes)
{
    /// <summary>Few merges.</summary>
    public static readonly Perturbation Few = new(
        "few merges", [(1, 2, .06), (2, 1, .03), (1, 3, .005), (3, 1, .002), (2, 2, .003), (1, 0, .01), (0, 1, .01)]);

    /// <summary>Many merges and gaps.</summary>
    public static readonly Perturbation Many = new(
        "many merges and gaps", [(1, 2, .17), (2, 1, .08), (1, 3, .05), (3, 1, .02), (2, 2, .03), (1, 0, .07), (0, 1, .10)]);

    /// <summary>Nothing is changed: for documents with beads of their own.</summary>
    public static readonly Perturbation None = new("as given", []);

    /// <summary>
    /// Joins, leaves out and swaps. A bead 1-2 is made of two pairs whose Arabic sentences are joined by a space, 2-1 and so on
    /// alike; 2-2 of two pairs whose English sentences change places; 1-0 of a pair whose English sentence is left out.
    /// </summary>
    public AlignedDocument Apply(AlignedDocument document, SeededRandom random)
    {
        if (Shapes.Count == 0 || document.Beads.Any(bead => bead.ArabicCount != 1 || bead.EnglishCount != 1))
        {
            return document;
        }

        var (arabic, english, beads) = (new List<string>(), new List<string>(), new List<GoldBead>());
        for (var next = 0; next < document.Arabic.Count;)
        {
            var shape = Draw(random);
            var pairs = Math.Max(shape.Arabic, shape.English);
            if (next + pairs > document.Arabic.Count)
            {
                (shape, pairs) = ((1, 1), 1);
            }

            beads.Add(new GoldBead(arabic.Count, shape.Arabic, english.Count, shape.English));
            Add(arabic, document.Arabic.Skip(next).Take(pairs), shape.Arabic);
            var translations = document.English.Skip(next).Take(pairs);
            Add(english, shape == (2, 2) ? translations.Reverse() : translations, shape.English);
            next += pairs;
        }

        return new AlignedDocument(document.Name, arabic, english, beads);
    }

    private (int Arabic, int English) Draw(SeededRandom random)
    {
        var at = random.NextDouble();
        foreach (var (arabic, english, probability) in Shapes)
        {
            at -= probability;
            if (at < 0)
            {
                return (arabic, english);
            }
        }

        return (1, 1);
    }

    private static void Add(List<string> side, IEnumerable<string> sentences, int count)
    {
        if (count == 1)
        {
            side.Add(string.Join(' ', sentences));
        }
        else if (count > 1)
        {
            side.AddRange(sentences);
        }
    }
}
