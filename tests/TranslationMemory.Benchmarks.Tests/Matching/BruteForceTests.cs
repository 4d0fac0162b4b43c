using TranslationMemory.Benchmarks.Corpora;
using TranslationMemory.Benchmarks.Matching;
using TranslationMemory.Benchmarks.Text;
using TranslationMemory.Matching;
using TranslationMemory.Text;

namespace TranslationMemory.Benchmarks.Tests.Matching;

public class BruteForceTests
{
    private static readonly string[] Sentences =
    [
        "أعلن الوفد السوري بدء المحادثات في مدينة أستانا.",
        "أعلن الوفد الروسي بدء المحادثات في مدينة أستانا.",
        "وأعلن وفد سوريا بدء محادثات في مدينة أستانا",
        "لم يعلن الوفد السوري بدء المحادثات في مدينة أستانا.",
        "أعلن الوفد السوري بدء المحادثات في مدينة الأستانة اليوم الثلاثاء.",
        "أعلن الوفد السوري انتهاء المحادثات.",
        "وصل 12 مراقبا إلى حلب يوم 3 يناير.",
        "وصل 30 مراقبا إلى حمص يوم 7 فبراير.",
        "نعم",
        "أعلن الوفد السوري بدء المحادثات في مدينة أستانا.",
    ];

    private static readonly Engine Engine = Engine.BuiltIn();

    private static readonly TranslationUnit[] Units =
        [.. Sentences.Select((text, i) => UnitFile.Unit(i + 1, text, $"Translation {i}."))];

    [Theory]
    [InlineData(30)]
    [InlineData(50)]
    [InlineData(70)]
    [InlineData(100)]
    public void Find_gives_what_scoring_every_unit_gives(int minScore)
    {
        var scorer = new SegmentScorer(NoNames.Instance, Engine.Clitics.IsKnownWord);
        var brute = new BruteForce(new TokenCorpus(Units, TextLanguage.Arabic, Engine.Analyzer), TextLanguage.Arabic, Engine.Analyzer, scorer, new PenaltyOptions());
        foreach (var sentence in Sentences)
        {
            var query = Engine.Analyzer.Analyze(sentence, TextLanguage.Arabic, cancellationToken: TestContext.Current.CancellationToken);
            var right =
                from unit in Units
                let score = scorer.Score(query, Engine.Analyzer.Analyze(unit.SourceText, TextLanguage.Arabic))
                where score is not null
                let twins = Units.Count(other => other.SourceText == unit.SourceText)
                let points = score.Score - (twins > 1 ? 1 : 0)
                where points >= minScore
                orderby points descending, score.Class, unit.Sequence descending
                select (points, unit.Id);

            brute.Find(sentence, minScore, 4).Select(match => (match.Score, match.Unit.Id)).ShouldBe(right.Take(4));
        }
    }

    [Fact]
    public void Units_lie_by_length()
    {
        var corpus = new TokenCorpus(Units, TextLanguage.Arabic, Engine.Analyzer);
        var lengths = Enumerable.Range(0, Units.Length).Select(unit => corpus.Tokens(unit).Length).ToList();

        lengths.ShouldBe(lengths.Order());
        for (var shortest = 0; shortest < 14; shortest++)
        {
            for (var longest = shortest; longest < 14; longest++)
            {
                var (first, end) = corpus.OfLengths(shortest, longest);
                (end - first).ShouldBe(lengths.Count(length => length >= shortest && length <= longest));
            }
        }
    }
}
