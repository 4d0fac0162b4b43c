using System.Collections.Immutable;
using CsCheck;

namespace TranslationMemory.Alignment.Tests;

public sealed class AlignerTests
{
    [Fact]
    public void Sentence_that_was_divided_in_the_translation_makes_a_bead_of_one_and_two()
    {
        string[] arabic = ["وصل 12 وفداً إلى أستانا يوم 23 يناير 2017، وبدأت المحادثات الساعة 10:30 بحضور 40 صحافياً.", "وقتل 7 أشخاص في حلب."];
        string[] english = ["Twelve (12) delegations arrived in Astana on 23 January 2017.", "The talks began at 10:30 before 40 journalists.", "In Aleppo 7 people were killed."];

        var beads = Align(Samples.ArabicText(arabic), Samples.EnglishText(english), TranslationLexicon.Empty).Beads;

        beads.Select(bead => (bead.Arabic.Count, bead.English.Count)).ShouldBe([(1, 2), (1, 1)]);
    }

    [Fact]
    public void Empty_side_leaves_every_sentence_alone()
    {
        var beads = Align(Samples.ArabicText(["جملة.", "أخرى."]), [], TranslationLexicon.Empty).Beads;

        beads.Length.ShouldBe(2);
        beads.ShouldAllBe(bead => bead.IsNull && bead.English.Count == 0);
        Align([], [], TranslationLexicon.Empty).Beads.ShouldBeEmpty();
        Align([], Samples.EnglishText(["One."]), Samples.Lexicon).Beads.Single().English.ShouldBe(new SentenceRun(0, 1));
    }

    [Fact]
    public void Every_sentence_of_any_texts_is_in_one_bead_in_order() =>
        Gen.Select(Text, Text).Sample(
            (arabic, english) =>
            {
                var arabicText = arabic.Select(line => Samples.ArabicSentence(Samples.ToArabic(line.Words)) with { IsBoilerplate = line.Kind == 0, IsRepeat = line.Kind == 1 }).ToArray();
                var englishText = english.Select(line => Samples.EnglishSentence(Samples.ToEnglish(line.Words)) with { IsBoilerplate = line.Kind == 0, IsRepeat = line.Kind == 1 }).ToArray();

                var alignment = Align(arabicText, englishText, Samples.Lexicon);

                ShouldHoldEverythingInOrder(alignment.Beads, arabicText.Length, englishText.Length);
                alignment.Beads.ShouldAllBe(bead => bead.Posterior >= 0 && bead.Posterior <= 1);
                alignment.Agreement.ShouldBeInRange(0, 1);
                alignment.Beads.Where(bead => !bead.IsNull).ShouldAllBe(bead =>
                    arabicText.Skip(bead.Arabic.Start).Take(bead.Arabic.Count).All(sentence => !sentence.IsBoilerplate)
                    && englishText.Skip(bead.English.Start).Take(bead.English.Count).All(sentence => !sentence.IsBoilerplate));
                Align(arabicText, englishText, Samples.Lexicon).Beads.ShouldBe(alignment.Beads);
            },
            iter: 100);

    [Fact]
    public void Translation_sentence_by_sentence_is_found_with_high_posteriors()
    {
        var story = Samples.Story(80, 11);

        var alignment = Align(
            Samples.ArabicText(story.Select(Samples.ToArabic)), Samples.EnglishText(story.Select(Samples.ToEnglish)), Samples.Lexicon);

        alignment.Beads.Length.ShouldBe(80);
        alignment.Beads.ShouldAllBe(bead => bead.Arabic == bead.English);
        alignment.Beads.Count(bead => bead.Posterior >= .9).ShouldBeGreaterThan(70);
        alignment.IsDoubtful.ShouldBeFalse();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Inserted_page_of_three_hundred_sentences_is_survived(bool inArabic)
    {
        var story = Samples.Story(500, 21, longest: 9);
        var page = Samples.Story(300, 22, longest: 9);
        int[][] longer = [.. story[..180], .. page, .. story[180..]];

        var beads = Align(
            Samples.ArabicText((inArabic ? longer : story).Select(Samples.ToArabic)),
            Samples.EnglishText((inArabic ? story : longer).Select(Samples.ToEnglish)),
            Samples.Lexicon).Beads;

        var right = beads.Count(bead => (bead.Arabic.Count, bead.English.Count) == (1, 1)
            && (inArabic ? bead.Arabic.Start - bead.English.Start : bead.English.Start - bead.Arabic.Start)
                == ((inArabic ? bead.English.Start : bead.Arabic.Start) < 180 ? 0 : 300));
        right.ShouldBeGreaterThan(490);
        ShouldHoldEverythingInOrder(beads, inArabic ? 800 : 500, inArabic ? 500 : 800);
    }

    [Fact]
    public void Boilerplate_is_never_within_a_bead_and_what_it_parts_is_doubtful()
    {
        var arabic = Samples.ArabicText(["وزير مدينة 41 حرب سلام كتاب", "طريق مدرسة 42 سفينة جبل نهر", "تابعونا على تويتر", "شجرة قمر 43 بيت سوق مطار", "جسر حديقة 44 مستشفى رسالة"]);
        arabic[2] = arabic[2] with { IsBoilerplate = true };
        var english = Samples.EnglishText(
            ["minister city 41 war peace book", "road school 42 ship mountain river tree moon 43 house market airport", "bridge garden 44 hospital letter"]);

        var beads = Align(arabic, english, Samples.Lexicon).Beads;

        ShouldHoldEverythingInOrder(beads, 5, 3);
        beads.Single(bead => bead.Arabic == new SentenceRun(2, 1)).ShouldBe(new Bead(new SentenceRun(2, 1), beads.Single(bead => bead.Arabic.Start == 2 && bead.Arabic.Count == 1).English, 1));
        beads.Where(bead => !bead.IsNull && bead.English.Start == 1).ShouldAllBe(bead => bead.Arabic.Count == 1 && bead.Posterior < .1);
        beads.Single(bead => bead.English == new SentenceRun(0, 1)).Posterior.ShouldBeGreaterThan(.9);
        beads.Single(bead => bead.English == new SentenceRun(2, 1)).Posterior.ShouldBeGreaterThan(.9);
    }

    [Fact]
    public void Text_of_another_article_is_doubtful()
    {
        var alignment = Align(
            Samples.ArabicText(Samples.Story(60, 31).Select(Samples.ToArabic)), Samples.EnglishText(Samples.Story(60, 32).Select(Samples.ToEnglish)), Samples.Lexicon);

        alignment.IsDoubtful.ShouldBeTrue();
    }

    [Fact]
    public void Sentences_without_words_very_long_ones_and_one_against_many_are_aligned()
    {
        var many = Samples.Story(1000, 41);
        var @long = Samples.Story(2000, 42).SelectMany(words => words).ToArray();

        ShouldHoldEverythingInOrder(Align(Samples.ArabicText(["", "…", " ", "كتاب"]), Samples.EnglishText(["", "book", "!"]), Samples.Lexicon).Beads, 4, 3);
        ShouldHoldEverythingInOrder(Align(Samples.ArabicText(["كتاب"]), Samples.EnglishText(many.Select(Samples.ToEnglish)), Samples.Lexicon).Beads, 1, 1000);
        ShouldHoldEverythingInOrder(
            Align(Samples.ArabicText([Samples.ToArabic(@long), "كتاب"]), Samples.EnglishText([Samples.ToEnglish(@long), "book"]), Samples.Lexicon).Beads, 2, 2);
    }

    [Fact]
    public void Aligning_gives_up_when_it_is_cancelled() => Should.Throw<OperationCanceledException>(() => new Aligner(Samples.Lexicon).Align(
        Samples.ArabicText(["كتاب"]), Samples.EnglishText(["book"]), new CancellationToken(canceled: true)));

    private static Gen<(int[] Words, int Kind)[]> Text => Gen.Select(Samples.Sentence, Gen.Int[0, 6]).Array[0, 14];

    private static void ShouldHoldEverythingInOrder(ImmutableArray<Bead> beads, int arabic, int english)
    {
        var (nextArabic, nextEnglish) = (0, 0);
        foreach (var bead in beads)
        {
            bead.Arabic.Start.ShouldBe(nextArabic);
            bead.English.Start.ShouldBe(nextEnglish);
            (nextArabic, nextEnglish) = (bead.Arabic.End, bead.English.End);
        }

        (nextArabic, nextEnglish).ShouldBe((arabic, english));
    }

    private static ArticleAlignment Align(AlignmentSentence[] arabic, AlignmentSentence[] english, TranslationLexicon lexicon) =>
        new Aligner(lexicon).Align(arabic, english, TestContext.Current.CancellationToken);
}
