using CsCheck;
using TranslationMemory.Alignment.Sentences;
using TranslationMemory.Text;

namespace TranslationMemory.Alignment.Tests.Sentences;

public sealed class NearRepeatsTests
{
    [Fact]
    public void Links_are_those_of_comparing_each_sentence_with_all_before() => Gen.Int[0, 19].Array[0, 12].Array[0, 30].Sample(
        text =>
        {
            AnalyzedText[] sentences = [.. text.Select(words => Samples.EnglishSentence(Samples.ToEnglish(words)).Text)];

            NearRepeats.Find(sentences, CancellationToken.None).ShouldBe(Slowly(sentences));
        },
        iter: 200);

    [Fact]
    public void Headline_in_the_lede_and_a_cut_quotation_are_linked_to_the_line_they_repeat()
    {
        AnalyzedText[] sentences =
        [
            Analyze("وزير الخارجية يصل إلى دمشق لبحث الأزمة مع الرئيس"),
            Analyze("قال المتحدث باسم الحكومة إن المحادثات بدأت صباح اليوم في العاصمة بحضور وفود من تسع دول"),
            Analyze("نعم بالطبع"),
            Analyze("وزير الخارجية يصل دمشق لبحث الأزمة مع الرئيس السوري"),
            Analyze("نعم بالطبع"),
            Analyze("قال المتحدث باسم الحكومة إن المحادثات بدأت صباح اليوم..."),
        ];

        NearRepeats.Find(sentences, TestContext.Current.CancellationToken).ShouldBe([-1, -1, -1, 0, -1, 1]);

        static AnalyzedText Analyze(string text) => Samples.ArabicSentence(text).Text;
    }

    [Fact]
    public void When_all_lines_are_equal_all_but_the_first_repeat_it()
    {
        var sentence = Samples.EnglishSentence("the minister came to the city").Text;

        var repeats = NearRepeats.Find([.. Enumerable.Repeat(sentence, 5000)], TestContext.Current.CancellationToken);

        repeats[0].ShouldBe(-1);
        repeats.Skip(1).ShouldAllBe(repeated => repeated == 0);
    }

    [Fact]
    public void Finding_gives_up_when_it_is_cancelled() => Should.Throw<OperationCanceledException>(
        () => NearRepeats.Find([Samples.EnglishSentence("book").Text], new CancellationToken(canceled: true)));

    private static List<int> Slowly(AnalyzedText[] sentences)
    {
        var sets = sentences.Select(sentence => AlignmentWords.Of(sentence).Select(word => word.Key).ToHashSet()).ToList();
        var repeats = new List<int>();
        for (var i = 0; i < sets.Count; i++)
        {
            var earlier = Enumerable.Range(0, i).Where(j => repeats[j] < 0 && sets[i].Count >= 3 && sets[j].Count >= 3)
                .Select(j => (Index: j, Common: sets[i].Intersect(sets[j]).Count(), All: sets[i].Union(sets[j]).Count(), Shorter: Math.Min(sets[i].Count, sets[j].Count)))
                .Where(pair => pair.Common >= .6 * pair.All || (pair.Shorter >= 6 && pair.Common >= .9 * pair.Shorter))
                .OrderByDescending(pair => (double)pair.Common / pair.All).ThenBy(pair => pair.Index).ToList();
            repeats.Add(earlier.Count > 0 ? earlier[0].Index : -1);
        }

        return repeats;
    }
}
