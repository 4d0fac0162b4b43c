using TranslationMemory.Text;

namespace TranslationMemory.Alignment.Tests.Learning;

public sealed class LexiconTrainerTests
{
    [Fact]
    public void Every_word_of_a_small_language_is_learnt_in_both_directions()
    {
        for (var word = 0; word < Samples.Arabic.Length; word++)
        {
            var (arabic, english) = (Analyze(Samples.Arabic[word], TextLanguage.Arabic), Analyze(Samples.English[word], TextLanguage.English));
            var forward = Samples.Lexicon.Translations(arabic, 1).Single();
            var backward = Samples.Lexicon.Translations(english, 1).Single();

            forward.Probability.ShouldBeGreaterThan(.8);
            backward.Probability.ShouldBeGreaterThan(.8);
            Samples.Lexicon.Translations(english, 5).Select(entry => entry.Probability).ShouldBeInOrder(SortDirection.Descending);
        }
    }

    [Fact]
    public void Side_without_words_or_with_too_many_teaches_nothing()
    {
        var trainer = new LexiconTrainer();

        trainer.Add(Analyze("كتاب", TextLanguage.Arabic), Analyze("…", TextLanguage.English)).ShouldBeFalse();
        trainer.Add(Analyze("", TextLanguage.Arabic), Analyze("book", TextLanguage.English)).ShouldBeFalse();
        trainer.Add(Analyze("كتاب", TextLanguage.Arabic), Analyze(Repeat("book", LexiconTrainer.LongestSentence + 1), TextLanguage.English)).ShouldBeFalse();
        trainer.Add(Analyze("كتاب", TextLanguage.Arabic), Analyze(Repeat("book", LexiconTrainer.LongestSentence), TextLanguage.English)).ShouldBeTrue();

        trainer.PairCount.ShouldBe(1);
    }

    [Fact]
    public void Of_too_many_pairs_some_are_taken_and_terms_are_not_crowded_out()
    {
        var trainer = new LexiconTrainer(mostCells: 3000);
        trainer.AddTerm(Analyze("قمر", TextLanguage.Arabic), Analyze("moon", TextLanguage.English)).ShouldBeTrue();
        for (var i = 0; i < 100; i++)
        {
            trainer.Add(Analyze($"كتاب {i}", TextLanguage.Arabic), Analyze($"book {i}", TextLanguage.English));
        }

        var lexicon = trainer.Train(TestContext.Current.CancellationToken);

        lexicon.PairCount.ShouldBeInRange(6, 11);
        trainer.PairCount.ShouldBe(lexicon.PairCount);
        lexicon.Translations(Analyze("قمر", TextLanguage.Arabic), 1).Single().Stem.ShouldBe("moon");
        lexicon.Arabic.Words.Length.ShouldBe(lexicon.PairCount + 1);
        lexicon.Arabic.Counts.ShouldAllBe(count => count > 0);
    }

    [Fact]
    public void Same_pairs_make_the_same_lexicon_and_training_can_go_on()
    {
        var (first, second) = (new LexiconTrainer(), new LexiconTrainer());
        foreach (var words in Samples.Story(40, 9))
        {
            Add(first, words);
            Add(second, words);
        }

        first.Train(TestContext.Current.CancellationToken);
        Bytes(first).ShouldBe(Bytes(second));
        Add(first, [1, 2]);
        Add(second, [1, 2]);
        Bytes(first).ShouldBe(Bytes(second));

        static void Add(LexiconTrainer trainer, int[] words) =>
            trainer.Add(Analyze(Samples.ToArabic(words), TextLanguage.Arabic), Analyze(Samples.ToEnglish(words), TextLanguage.English));
    }

    [Fact]
    public void Nothing_is_known_of_several_words_or_of_a_word_that_was_not_seen()
    {
        Samples.Lexicon.Translations(Analyze("book house", TextLanguage.English), 3).ShouldBeEmpty();
        Samples.Lexicon.Translations(Analyze("elephant", TextLanguage.English), 3).ShouldBeEmpty();
        TranslationLexicon.Empty.Translations(Analyze("book", TextLanguage.English), 3).ShouldBeEmpty();
    }

    private static byte[] Bytes(LexiconTrainer trainer)
    {
        using var stream = new MemoryStream();
        trainer.Train(TestContext.Current.CancellationToken).Write(stream);
        return stream.ToArray();
    }

    private static string Repeat(string word, int count) => string.Join(' ', Enumerable.Repeat(word, count));

    private static AnalyzedText Analyze(string text, TextLanguage language) => Samples.Analyzer.Analyze(text, language);
}
