namespace TranslationMemory.Text.Tests.Segmentation;

/// <summary>The article that the project began with, in its own words: where each sentence begins and ends.</summary>
public class SeedArticleTests
{
    [Theory]
    [InlineData("2017-02-16-astana-second-round-ends.ar.txt", TextLanguage.Arabic)]
    [InlineData("2017-02-16-astana-second-round-ends.en.txt", TextLanguage.English)]
    public void Every_sentence_begins_and_ends_where_a_reader_says(string seed, TextLanguage language)
    {
        var article = Read(seed);
        var expected = language == TextLanguage.Arabic ? Arabic : English;

        var sentences = new ArticleSegmenter(Segmenter.Default).Segment(article, language);

        sentences.Length.ShouldBe(expected.Length);
        foreach (var (sentence, (first, last, kind, sameAs)) in sentences.Zip(expected))
        {
            var text = sentence.Span.In(article);
            text.ShouldStartWith(first, Case.Sensitive);
            text.ShouldEndWith(last, Case.Sensitive);
            (sentence.Kind, sentence.SameAs).ShouldBe((kind, sameAs), text);
        }
    }

    [Theory]
    [InlineData("2016-12-29-nationwide-ceasefire-announced")]
    [InlineData("2017-01-23-astana-first-round-opens")]
    [InlineData("2017-01-24-astana-first-round-closes")]
    [InlineData("2017-02-06-astana-technical-meeting")]
    [InlineData("2017-02-11-kazakhstan-invites-parties")]
    [InlineData("2017-02-15-astana-second-round-delayed")]
    [InlineData("2017-02-16-astana-second-round-ends")]
    public void Every_line_has_as_many_sentences_as_its_translation(string seed)
    {
        var arabic = Read(seed + ".ar.txt").Split('\n');
        var english = Read(seed + ".en.txt").Split('\n');

        arabic.Length.ShouldBe(english.Length);
        foreach (var (ar, en) in arabic.Zip(english))
        {
            Segmenter.Default.Split(en, TextLanguage.English).Length
                .ShouldBe(Segmenter.Default.Split(ar, TextLanguage.Arabic).Length, $"{ar}\n{en}");
        }
    }

    private static readonly (string First, string Last, SentenceKind Kind, int? SameAs)[] Arabic =
    [
        ("اختتام مفاوضات أستانة", "تهدد الهدنة", SentenceKind.Sentence, null),
        ("اختتمت مساء اليوم الخميس، المرحلة الثانية", "مناطق المعارضة السورية.", SentenceKind.Sentence, null),
        ("وسيتم نقل المفاوضات", "إلى أنقرة.", SentenceKind.Sentence, null),
        ("اختتام مفاوضات أستانة", "تهدد الهدنة", SentenceKind.Repeat, 1),
        ("اختتمت مساء اليوم الخميس، المرحلة الثانية", "من جهة أخرى.", SentenceKind.Sentence, null),
        ("وأكدت الخارجية الروسية", "بشرق سورية.", SentenceKind.Sentence, null),
        ("وقال رئيس الوفد الروسي", "للصراع في سورية.", SentenceKind.Sentence, null),
        ("بدوره، قال رئيس وفد المعارضة", "دون تحديد الموعد.", SentenceKind.Sentence, null),
        ("وفي تصريح مقتضب", "أو إضافة تفاصيل.", SentenceKind.Sentence, null),
        ("وقال علوش، إن وفد المعارضة", "'لم يقبل حضور الجلسة الافتتاحية'.", SentenceKind.Sentence, null),
        ("أما رئيس وفد الناظم السوري", "وفد المعارضة المسلحة.", SentenceKind.Sentence, null),
        ("وكانت جلسة الاجتماع الرسمية", "تطبيق وقف إطلاق النار.", SentenceKind.Sentence, null),
        ("وكان مسؤول في وزارة الخارجية", "بإعلان بيان مشترك.", SentenceKind.Sentence, null),
        ("إلى ذلك، قال مسؤول عسكري روسي", "في شرق سورية وشمالي حلب.", SentenceKind.Sentence, null),
        ("ونقلت وكالة إنترفاكس", "بإرسال قوات إضافية.", SentenceKind.Sentence, null),
        ("وتجري المحادثات بوساطة روسيا", "تدعم المعارضة المسلحة.", SentenceKind.Sentence, null),
        ("وعقدت الجولة الأولى", "لترسيخ وقف إطلاق النار.", SentenceKind.Sentence, null),
        ("وخلال الاجتماع اتفقت", "وقف إطلاق النار في سورية.", SentenceKind.Sentence, null),
        ("التعليقات", "التعليقات", SentenceKind.Boilerplate, null),
    ];

    private static readonly (string First, string Last, SentenceKind Kind, int? SameAs)[] English =
    [
        ("Astana talks conclude", "threatening truce", SentenceKind.Sentence, null),
        ("The second stage", "Syrian opposition areas.", SentenceKind.Sentence, null),
        ("The negotiations on", "to Ankara.", SentenceKind.Sentence, null),
        ("Astana talks conclude", "threatening truce", SentenceKind.Repeat, 1),
        ("The second stage", "on the other.", SentenceKind.Sentence, null),
        ("The Russian Foreign Ministry", "in eastern Syria.", SentenceKind.Sentence, null),
        ("The head of the Russian delegation", "conflict in Syria.", SentenceKind.Sentence, null),
        ("For his part", "without specifying a date.", SentenceKind.Sentence, null),
        ("In a brief statement", "or adding details.", SentenceKind.Sentence, null),
        ("Alloush said", "the opening session\".", SentenceKind.Sentence, null),
        ("The head of the Syrian regime delegation", "armed opposition delegation.", SentenceKind.Sentence, null),
        ("The official session", "implement the ceasefire.", SentenceKind.Sentence, null),
        ("An official at the Kazakh", "a joint statement.", SentenceKind.Sentence, null),
        ("Meanwhile, a senior", "northern Aleppo.", SentenceKind.Sentence, null),
        ("Russia's Interfax", "forces to be sent.\"", SentenceKind.Sentence, null),
        ("The talks are being mediated", "the armed opposition.", SentenceKind.Sentence, null),
        ("The first round", "consolidate the ceasefire.", SentenceKind.Sentence, null),
        ("During the meeting", "ceasefire in Syria.", SentenceKind.Sentence, null),
        ("Comments", "Comments", SentenceKind.Boilerplate, null),
    ];

    private static string Read(string seed)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!Directory.Exists(Path.Combine(folder.FullName, "seeds")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("No folder above the tests holds seeds/.");
        }

        return File.ReadAllText(Path.Combine(folder.FullName, "seeds", seed));
    }
}
