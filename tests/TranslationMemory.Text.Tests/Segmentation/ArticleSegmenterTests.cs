namespace TranslationMemory.Text.Tests.Segmentation;

public class ArticleSegmenterTests
{
    private static readonly ArticleSegmenter Articles = new(Segmenter.Default);

    [Fact]
    public void Segment_numbers_the_sentences_from_one() =>
        Segment("عنوان\nجملة أولى. جملة ثانية.").ShouldBe(
        [
            (1, "عنوان", SentenceKind.Sentence, null),
            (2, "جملة أولى.", SentenceKind.Sentence, null),
            (3, "جملة ثانية.", SentenceKind.Sentence, null),
        ]);

    [Fact]
    public void Segment_marks_a_headline_that_stands_twice() =>
        Segment("انطلاق المحادثات\n\nبدأت اليوم.\n\nانطلاق المحادثات\nبدأت اليوم.\nانطلاق المحادثات").ShouldBe(
        [
            (1, "انطلاق المحادثات", SentenceKind.Sentence, null),
            (2, "بدأت اليوم.", SentenceKind.Sentence, null),
            (3, "انطلاق المحادثات", SentenceKind.Repeat, 1),
            (4, "بدأت اليوم.", SentenceKind.Repeat, 2),
            (5, "انطلاق المحادثات", SentenceKind.Repeat, 1),
        ]);

    [Fact]
    public void Segment_compares_repeats_by_exact_key() =>
        Segment("وصل الوفد، أمس.\nوصــل\u200F الوفدُ, أمس.\nوصل الوفد امس.").Select(s => (s.Kind, s.SameAs)).ShouldBe(
        [
            (SentenceKind.Sentence, null),
            (SentenceKind.Repeat, 1),
            (SentenceKind.Sentence, null),
        ]);

    [Fact]
    public void Segment_marks_lines_of_the_page_around_and_never_as_repeats() =>
        Segment("شارك\nوصل الوفد.\nاقرأ أيضا: عنوان آخر. وتتمته.\nالتعليقات (3)\nشارك").ShouldBe(
        [
            (1, "شارك", SentenceKind.Boilerplate, null),
            (2, "وصل الوفد.", SentenceKind.Sentence, null),
            (3, "اقرأ أيضا: عنوان آخر.", SentenceKind.Boilerplate, null),
            (4, "وتتمته.", SentenceKind.Boilerplate, null),
            (5, "التعليقات (3)", SentenceKind.Boilerplate, null),
            (6, "شارك", SentenceKind.Boilerplate, null),
        ]);

    [Fact]
    public void Segment_does_not_take_a_sentence_within_a_paragraph_for_a_line() =>
        Segment("انتهى المؤتمر. التعليقات. ثم غادروا.").ShouldAllBe(s => s.Kind == SentenceKind.Sentence);

    [Fact]
    public void Segment_uses_the_list_it_is_given()
    {
        var articles = new ArticleSegmenter(Segmenter.Default, new BoilerplateList(["Back to the desk"], []));
        const string text = "Comments\nBack to the desk!";

        articles.Segment(text, TextLanguage.English).Select(s => s.Kind)
            .ShouldBe([SentenceKind.Sentence, SentenceKind.Boilerplate]);
    }

    [Fact]
    public void Segment_of_nothing_is_empty() => Articles.Segment(" \n ", TextLanguage.English).ShouldBeEmpty();

    private static List<(int Index, string Text, SentenceKind Kind, int? SameAs)> Segment(string article) =>
        [.. Articles.Segment(article, TextLanguage.Arabic).Select(s => (s.Index, s.Span.In(article), s.Kind, s.SameAs))];
}
