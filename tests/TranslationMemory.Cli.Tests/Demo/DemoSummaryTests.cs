using TranslationMemory.Cli.Demo;
using TranslationMemory.Cli.Tests.Running;
using TranslationMemory.V1;

namespace TranslationMemory.Cli.Tests.Demo;

public class DemoSummaryTests
{
    [Fact]
    public void Sentences_repeats_bands_and_terms_are_counted_and_boilerplate_left_out_of_matches()
    {
        var summary = DemoSummary.Of(Result());

        summary.Sentences.ShouldBe(4);
        summary.Repeats.ShouldBe(1);
        summary.InnerRepeats.ShouldBe(1);
        summary.Boilerplate.ShouldBe(1);
        Band(summary.Earlier, "85–94 fuzzy").ShouldBe(1);
        Band(summary.Earlier, "no match").ShouldBe(2);
        Band(summary.Alone, "100 exact").ShouldBe(3);
        Band(summary.InPlace, "102 double context").ShouldBe(3);
        summary.Terms.ShouldBe(2);
        summary.TermsWithClitics.ShouldBe(1);
        summary.TermEntries.ShouldBe(1);
    }

    [Fact]
    public void View_shows_new_sentences_in_full_and_others_by_name()
    {
        var printed = Printed.By(printer => DemoView.Write(printer, Result()));

        printed.ShouldContain("  1  الأولى\n    90  fuzzy  memories/earlier-articles\n");
        printed.ShouldContain("  2  الأولى  (repeats 1)\n\n");
        printed.ShouldContain("  3  الأولى والثانية\n      sentence 1 stands in it again, word for word\n      no match\n");
        printed.ShouldContain("  4  التعليقات  (web boilerplate)\n");
        printed.ShouldContain("  3  100 exact       102 double-context  own\n");
        printed.ShouldContain("repeats    2 repeats 1; 3 holds 1\n");
        printed.ShouldContain("sentences  4: 2 to translate, 1 repeated whole, 1 web boilerplate\n");
        printed.ShouldContain("85–94 fuzzy            1 |   0 |   0\n");
        printed.ShouldContain("loading 0.25 s, segmentation 7 ms, 4 lookups 9 ms, storing 3 ms; in all 1.50 s\n");
    }

    private static int Band(IReadOnlyList<(string Band, int Count)> counts, string name) => counts.Single(count => count.Band == name).Count;

    private static DemoResult Result()
    {
        var earlier = new LookupSegmentResponse();
        earlier.Matches.Add(Best(90, MatchClass.Fuzzy));
        earlier.Terms.Add(new TermHit { Entry = "e", Term = "وفد", Text = "الوفد", Primary = true, Proclitics = { "ال" } });
        earlier.Terms.Add(new TermHit { Entry = "e", Term = "وفد", Text = "وفد", Primary = true });
        earlier.Terms.Add(new TermHit { Entry = "f", Term = "د", Text = "د" });
        var own = (Alone: Best(100, MatchClass.Exact), InPlace: Best(102, MatchClass.DoubleContext));
        return new DemoResult
        {
            DataDirectory = "/data/demo",
            ArticleName = "story",
            Sentences =
            [
                new DemoSentence(Sentence(1, "الأولى", SentenceKind.Sentence), [], earlier, own.Alone, own.InPlace),
                new DemoSentence(Sentence(2, "الأولى", SentenceKind.Repeat, sameAs: 1), [], new LookupSegmentResponse(), own.Alone, own.InPlace),
                new DemoSentence(Sentence(3, "الأولى والثانية", SentenceKind.Sentence), [1], new LookupSegmentResponse(), own.Alone, own.InPlace),
                new DemoSentence(Sentence(4, "التعليقات", SentenceKind.Boilerplate), [], new LookupSegmentResponse(), null, null),
            ],
            Glossary = new ImportProgress { Created = 5 },
            GlossaryFiles = 1,
            EarlierArticles = (2, 2),
            IsOwnNew = true,
            EarlierUnits = 6,
            OwnUnits = 3,
            Entries = 5,
            Times = new DemoTimes(
                TimeSpan.FromSeconds(1),
                TimeSpan.FromSeconds(0.25),
                TimeSpan.FromMilliseconds(7),
                TimeSpan.FromMilliseconds(9),
                TimeSpan.FromMilliseconds(3),
                TimeSpan.FromSeconds(1.5)),
        };
    }

    private static Sentence Sentence(int index, string text, SentenceKind kind, int sameAs = 0) =>
        new() { Index = index, Text = text, Kind = kind, SameAs = sameAs };

    private static Match Best(int score, MatchClass match) => new()
    {
        Score = score,
        MatchClass = match,
        Unit = "memories/earlier-articles/units/u1",
        SourceText = "الأولى",
        TargetText = "own",
        Explanation = new Explanation { TextScore = score },
    };
}
