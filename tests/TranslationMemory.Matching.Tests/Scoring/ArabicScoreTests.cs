using TranslationMemory.Text;

namespace TranslationMemory.Matching.Tests;

/// <summary>Scores worked out by hand from the cost table.</summary>
public sealed class ArabicScoreTests
{
    [Theory]
    [InlineData("وصل الوفد إلى أستانة", "وصل الوفد إلى أستانة")]
    [InlineData("وصل الوفد إلى أستانة", "وَصَلَ الوَفدُ إلى أستانة")]
    [InlineData("وصل الوفـــد، ثم عاد", "وصل الوفد, ثم عاد")]
    [InlineData("بلغ عددهم ١٠٠ شخص", "بلغ عددهم 100 شخص")]
    public void The_same_text_in_another_keyboard_scores_100(string query, string unit)
    {
        var score = Engine.ScoreArabic(query, unit);

        (score.Score, score.Class).ShouldBe((100, MatchClass.Exact));
        score.Explanation.Edits.ShouldBeEmpty();
        score.Explanation.Ceilings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("الانباء من موسكو", "الأنباء من موسكو", 99, "hamza")]
    [InlineData("قال إن الوفد وصل", "قال أن الوفد وصل", 98, "hamza-other")]
    [InlineData("على مستوي عال", "على مستوى عال", 99, "ya")]
    [InlineData("قال مسئول كبير", "قال مسؤول كبير", 99, "hamza-seat")]
    [InlineData("هذه المدرسه قديمة", "هذه المدرسة قديمة", 97, "ta-marbuta")]
    [InlineData("مدينة پاريس الكبيرة", "مدينة باريس الكبيرة", 99, "foreign-letter")]
    public void A_spelling_fold_scores_the_value_of_its_class(string query, string unit, int expected, string detail)
    {
        var score = Engine.ScoreArabic(query, unit);

        (score.Score, score.Class).ShouldBe((expected, MatchClass.NearExact));
        var edit = score.Explanation.Edits.ShouldHaveSingleItem();
        (edit.Relation, edit.Cost, edit.Detail).ShouldBe((EditRelation.Fold, 2, detail));
        score.Explanation.Ceilings.ShouldContain(new Ceiling(expected, CeilingReason.Fold));
    }

    [Fact]
    public void Every_further_fold_class_takes_a_point()
    {
        // ta marbuta 97, alef with hamza 99, ya 99: 97 − 2.
        Engine.ScoreArabic("المدرسه الاعلي", "المدرسة الأعلى").Score.ShouldBe(95);

        // The same class twice is one class.
        Engine.ScoreArabic("المدرسه الكبيره", "المدرسة الكبيرة").Score.ShouldBe(97);
    }

    [Fact]
    public void Vowel_marks_that_contradict_each_other_score_98_and_are_shown()
    {
        var score = Engine.ScoreArabic("عُيِّن وزيرا", "عَيَّن وزيرا");

        (score.Score, score.Class).ShouldBe((98, MatchClass.NearExact));
        score.Explanation.Edits.ShouldBe(
            [new Edit(EditRelation.Fold, new TextSpan(0, 6), new TextSpan(0, 6), 0, "vowel-marks", EntityChange: false)]);
    }

    [Theory]
    [InlineData("وصل الوفد.", "وصل الوفد", 98)]
    [InlineData("وصل الوفد؟", "وصل الوفد!", 98)]
    [InlineData("وصل، الوفد", "وصل الوفد،", 98)]
    [InlineData("وصل الوفد .", "وصل الوفد.", 99)]
    public void The_same_words_with_other_punctuation_or_spaces_are_near_exact(string query, string unit, int expected)
    {
        var score = Engine.ScoreArabic(query, unit);

        (score.Score, score.Class).ShouldBe((expected, MatchClass.NearExact));
        score.Explanation.Ceilings.ShouldBe([new Ceiling(99, CeilingReason.NotIdentical)]);
    }

    [Fact]
    public void Points_for_punctuation_and_fold_add_up_down_to_95()
    {
        Engine.ScoreArabic("المدرسه قديمة.", "المدرسة قديمة").Score.ShouldBe(96);
        Engine.ScoreArabic("المدرسه الاعلي.", "المدرسة الأعلى").Score.ShouldBe(95);
    }

    [Theory]
    [InlineData("قتل 5 أشخاص في دمشق", "قتل 7 أشخاص في دمشق", "7 → 5")]
    [InlineData("وصل في 23 يناير 2017", "وصل في 24 فبراير 2017", "24 فبراير 2017 → 23 يناير 2017")]
    [InlineData("وصل في 23 يناير", "وصل في 23 كانون الثاني", "23 كانون الثاني → 23 يناير")]
    [InlineData("حضر مئة شخص", "حضر 100 شخص", "100 → مئة")]
    public void A_placeable_with_another_value_or_spelling_scores_99(string query, string unit, string detail)
    {
        var score = Engine.ScoreArabic(query, unit);

        (score.Score, score.Class).ShouldBe((99, MatchClass.NearExact));
        var edit = score.Explanation.Edits.ShouldHaveSingleItem();
        (edit.Relation, edit.Cost, edit.Detail).ShouldBe((EditRelation.Placeable, 0, detail));
    }

    [Theory]
    // One of 4 words at 10: 97.5, and never above 94 with another word.
    [InlineData("وصل الوفد إلى أستانة", "وصل وفد إلى أستانة", 94, EditRelation.ArticleOrConjunction, 10, "∅ → ال")]
    [InlineData("وصل والوفد إلى أستانة", "وصل الوفد إلى أستانة", 94, EditRelation.ArticleOrConjunction, 10, "ال → وال")]
    // One of 2 at 15: 92.5.
    [InlineData("وصل الوفد", "وصل للوفد", 92, EditRelation.Clitics, 15, "لل → ال")]
    [InlineData("اجتماع اللجنة", "اجتماع لجنتها", 92, EditRelation.Clitics, 15, "-ها → ال")]
    // One of 2 at 50: 75.
    [InlineData("السفير لافرنتييف", "السفير لافرينتييف", 75, EditRelation.Spelling, 50, "")]
    // One of 4 at 100: 75.
    [InlineData("وصل الوفد إلى أستانة", "وصل الوفد إلى دمشق", 75, EditRelation.Substitution, 100, "")]
    public void A_word_that_differs_costs_what_the_table_says(
        string query, string unit, int expected, EditRelation relation, int cost, string detail)
    {
        var score = Engine.ScoreArabic(query, unit);

        (score.Score, score.Class).ShouldBe((expected, MatchClass.Fuzzy));
        var edit = score.Explanation.Edits.ShouldHaveSingleItem();
        (edit.Relation, edit.Cost, edit.Detail).ShouldBe((relation, cost, detail));
        score.Explanation.Ceilings.ShouldBe([new Ceiling(94, CeilingReason.Word)]);
    }

    [Fact]
    public void The_score_is_rounded_down_and_secondary_points_are_taken_from_it()
    {
        // One whole word of 3: 66.67; the full stop takes one more.
        Engine.ScoreArabic("وصل الوفد اليوم", "وصل الوفد أمس").Score.ShouldBe(66);
        Engine.ScoreArabic("وصل الوفد اليوم", "وصل الوفد أمس.").Score.ShouldBe(65);
    }

    [Fact]
    public void A_word_too_many_stands_where_the_other_text_has_a_gap()
    {
        var score = Engine.ScoreArabic("وصل الوفد الروسي إلى أستانة", "وصل الوفد إلى أستانة");

        // One whole word of 5.
        score.Score.ShouldBe(80);
        score.Explanation.Edits.ShouldBe(
            [new Edit(EditRelation.Insertion, new TextSpan(10, 6), new TextSpan(10, 0), 100, "", EntityChange: false)]);
        var back = Engine.ScoreArabic("وصل الوفد إلى أستانة", "وصل الوفد الروسي إلى أستانة");
        back.Explanation.Edits.ShouldBe(
            [new Edit(EditRelation.Deletion, new TextSpan(10, 0), new TextSpan(10, 6), 100, "", EntityChange: false)]);
    }

    [Fact]
    public void A_negation_on_one_side_only_keeps_the_score_at_84_however_long_the_sentence()
    {
        const string Sentence = "قال وزير الخارجية إن الوفد الروسي وصل إلى أستانة مساء أمس برفقة عدد كبير من الخبراء والمستشارين";
        var score = Engine.ScoreArabic(Sentence.Replace("إن الوفد", "إن لا الوفد", StringComparison.Ordinal), Sentence);

        score.Score.ShouldBe(84);
        score.Explanation.Ceilings.ShouldBe([new Ceiling(94, CeilingReason.Word), new Ceiling(84, CeilingReason.Negation)]);
    }

    [Fact]
    public void The_same_number_of_negations_on_both_sides_is_no_turn_of_sense()
    {
        // Four words, one of them another: 75, and no second ceiling.
        var score = Engine.ScoreArabic("لم يصل الوفد أمس", "لم يصل الوفد اليوم");

        score.Score.ShouldBe(75);
        score.Explanation.Ceilings.ShouldBe([new Ceiling(94, CeilingReason.Word)]);
    }

    [Fact]
    public void A_name_replaced_by_another_costs_a_word_and_is_flagged()
    {
        var score = Engine.ScoreArabic("زار الوزير هولندا أمس", "زار الوزير بولندا أمس", Engine.Countries);

        score.Score.ShouldBe(75);
        var edit = score.Explanation.Edits.ShouldHaveSingleItem();
        (edit.Relation, edit.EntityChange).ShouldBe((EditRelation.Substitution, true));
    }

    [Fact]
    public void Two_spellings_of_one_name_keep_the_relation_of_their_spelling()
    {
        var score = Engine.ScoreArabic("زار كازاخستان", "زار كازاخستين", Engine.Countries);

        score.Explanation.Edits.ShouldHaveSingleItem().EntityChange.ShouldBeFalse();
    }

    [Fact]
    public void Without_words_only_an_equal_text_is_a_match()
    {
        Engine.ScoreArabic("؟!", "?!").Score.ShouldBe(100);
        Engine.Scorer().Score(Engine.Arabic("؟!"), Engine.Arabic("؟")).ShouldBeNull();
        Engine.Scorer().Score(Engine.Arabic(""), Engine.Arabic(".")).ShouldBeNull();
        Engine.ScoreArabic("", "").Score.ShouldBe(100);
        Engine.ScoreArabic("وصل", "؟").Score.ShouldBe(0);
    }

    [Theory]
    [InlineData(ContextAgreement.None, 100, MatchClass.Exact)]
    [InlineData(ContextAgreement.OneNeighbor, 101, MatchClass.Context)]
    [InlineData(ContextAgreement.Full, 102, MatchClass.DoubleContext)]
    public void Context_counts_for_equal_texts(ContextAgreement context, int expected, MatchClass expectedClass)
    {
        var text = Engine.Arabic("وصل الوفد");

        var score = Engine.Scorer().Score(text, text, context).ShouldNotBeNull();

        (score.Score, score.Class).ShouldBe((expected, expectedClass));
    }

    [Fact]
    public void Context_does_not_count_for_other_texts() =>
        Engine.Scorer().Score(Engine.Arabic("وصل الوفد."), Engine.Arabic("وصل الوفد"), ContextAgreement.Full)!.Score.ShouldBe(98);

    [Fact]
    public void Texts_of_two_languages_are_refused() =>
        Should.Throw<ArgumentException>(() => Engine.Scorer().Score(Engine.Arabic("وصل"), Engine.English("came")));
}
