using TranslationMemory.Benchmarks.Alignment;
using TranslationMemory.Benchmarks.Corpora;

namespace TranslationMemory.Benchmarks.Tests.Alignment;

public sealed class PerturbationTests
{
    private static readonly AlignedDocument Document = new(
        "a", [.. Enumerable.Range(0, 400).Select(i => $"ع{i}")], [.. Enumerable.Range(0, 400).Select(i => $"e{i}")], [.. Enumerable.Range(0, 400).Select(i => new GoldBead(i, 1, i, 1))]);

    [Fact]
    public void Beads_of_a_changed_document_hold_every_sentence_in_order_and_what_belongs_together()
    {
        foreach (var level in new[] { Perturbation.Few, Perturbation.Many })
        {
            var changed = level.Apply(Document, new SeededRandom(3));
            var (arabic, english) = (0, 0);
            foreach (var bead in changed.Beads)
            {
                (bead.ArabicStart, bead.EnglishStart).ShouldBe((arabic, english));
                (arabic, english) = (arabic + bead.ArabicCount, english + bead.EnglishCount);
                if (!bead.IsNull)
                {
                    Numbers(changed.Arabic.Skip(bead.ArabicStart).Take(bead.ArabicCount), 'ع')
                        .ShouldBe(Numbers(changed.English.Skip(bead.EnglishStart).Take(bead.EnglishCount), 'e'), ignoreOrder: true);
                }
            }

            (arabic, english).ShouldBe((changed.Arabic.Count, changed.English.Count));
            changed.Beads.ShouldContain(bead => bead.IsNull);
            changed.Beads.ShouldContain(bead => bead.EnglishCount == 2 && bead.ArabicCount == 1);
        }
    }

    [Fact]
    public void Same_seed_makes_the_same_changes_and_another_one_others()
    {
        var one = Perturbation.Many.Apply(Document, new SeededRandom(5));

        Perturbation.Many.Apply(Document, new SeededRandom(5)).Beads.ShouldBe(one.Beads);
        Perturbation.Many.Apply(Document, new SeededRandom(6)).Beads.ShouldNotBe(one.Beads);
    }

    [Fact]
    public void Document_with_beads_of_its_own_stays_as_it_is()
    {
        var given = new AlignedDocument("b", ["ع"], ["e", "f"], [new GoldBead(0, 1, 0, 2)]);

        Perturbation.Many.Apply(given, new SeededRandom(1)).ShouldBeSameAs(given);
        Perturbation.None.Apply(Document, new SeededRandom(1)).ShouldBeSameAs(Document);
    }

    private static List<string> Numbers(IEnumerable<string> sentences, char mark) =>
        [.. sentences.SelectMany(text => text.Split(' ')).Select(word => word.TrimStart(mark))];
}
