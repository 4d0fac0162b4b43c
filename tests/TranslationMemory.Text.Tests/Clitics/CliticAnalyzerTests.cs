using CsCheck;

namespace TranslationMemory.Text.Tests.Clitics;

public class CliticAnalyzerTests
{
    private static readonly CliticAnalyzer Analyzer = new(Lexicon.BuiltIn);

    private static readonly Gen<string> ArabicWord =
        Gen.OneOf(
            Gen.String[Gen.OneOf(Gen.Char['ء', 'غ'], Gen.Char['ف', 'ي'], Gen.OneOf([.. "والبكفسلتهنيمة"])), 1, 12],
            Gen.Select(
                Gen.OneOf(string.Empty, "و", "ف", "ول", "بال", "وال", "لل", "س", "وس", "ك", "فال"),
                Gen.OneOf("وفد", "لجنة", "حكوم", "مستو", "أبنا", "يكتب", "كتبو", "قرار", "لبنان", "رأ", "علي"),
                Gen.OneOf(string.Empty, "ه", "ها", "تها", "اه", "ئه", "ؤهم", "هما", "نا", "كم", "ني", "ة"),
                (front, stem, end) => front + stem + end));

    public static TheoryData<ExpectedReading> Readings => [.. CliticData.Readings()];

    public static TheoryData<string> WholeWords => [.. CliticData.WholeWords()];

    [Theory]
    [MemberData(nameof(Readings))]
    public void A_word_is_taken_apart_into_clitics_stem_and_pronoun(ExpectedReading expected)
    {
        ArgumentNullException.ThrowIfNull(expected);

        var reading = Analyzer.Preferred(expected.Word);

        reading.Stem.ShouldBe(expected.Stem);
        reading.Proclitics.ToStrings().ShouldBe(expected.Proclitics);
        reading.Enclitic.ShouldBe(expected.Enclitic);
    }

    [Theory]
    [InlineData("راية", false)]
    [InlineData("راية", true)]
    [InlineData("ساحة", false)]
    [InlineData("ساحة", true)]
    [InlineData("قوة", false)]
    [InlineData("قوة", true)]
    [InlineData("ثروة", false)]
    [InlineData("ثروة", true)]
    [InlineData("حكمة", false)]
    [InlineData("حكمة", true)]
    public void A_noun_in_teh_marbuta_is_found_before_every_pronoun_although_a_name_or_a_rarer_word_ends_in_teh(
        string noun, bool withDictionary)
    {
        var analyzer = withDictionary ? HunspellDictionary.Analyzer() : Analyzer;
        foreach (var pronoun in (string[])["ها", "هم", "ه", "نا", "هما"])
        {
            foreach (var (front, proclitics) in ((string, string[])[])[("", []), ("و", ["و"]), ("ل", ["ل"])])
            {
                var reading = analyzer.Preferred(front + noun[..^1] + "ت" + pronoun);

                (reading.Stem, reading.Enclitic).ShouldBe((noun, pronoun));
                reading.Proclitics.ToStrings().ShouldBe(proclitics);
            }
        }
    }

    [Theory]
    [InlineData("صوتهم", "صوت")]
    [InlineData("بيتها", "بيت")]
    [InlineData("وقته", "وقت")]
    [InlineData("أعلنتها", "أعلنت")]
    [InlineData("قراراتها", "قرارات")]
    [InlineData("نشرتها", "نشرت")]
    public void A_stem_in_teh_stays_before_a_pronoun_where_it_is_the_likelier_word(string word, string stem) =>
        Analyzer.Preferred(word).Stem.ShouldBe(stem);

    [Theory]
    [MemberData(nameof(WholeWords))]
    public void A_word_that_only_looks_as_if_it_had_clitics_stays_whole(string word) =>
        Analyzer.Preferred(word).ShouldBe(Reading.Whole(word));

    [Theory]
    [InlineData("الوفد", "وفد")]
    [InlineData("للجنة", "لجنة")]
    [InlineData("للجنة", "جنة")]
    [InlineData("ورقة", "رقة")]
    [InlineData("لقاء", "لقاء")]
    [InlineData("للقاء", "لقاء")]
    [InlineData("مستواهم", "مستوى")]
    [InlineData("أبنائه", "أبناء")]
    [InlineData("وزارتها", "وزارة")]
    [InlineData("كتبوه", "كتبوا")]
    [InlineData("رآه", "رأى")]
    [InlineData("وسيعلنونه", "يعلنون")]
    public void Readings_hold_every_stem_that_the_grammar_allows(string word, string stem) =>
        Analyzer.Readings(word).Select(reading => reading.Stem).ShouldContain(stem);

    [Theory]
    [InlineData("")]
    [InlineData("و")]
    [InlineData("لا.")]
    [InlineData("2017")]
    [InlineData("Syria")]
    [InlineData("و24")]
    [InlineData("!")]
    [InlineData("بـ")]
    [InlineData("\ud800")]
    [InlineData("ال وفد")]
    public void What_is_no_Arabic_word_is_read_as_a_whole(string word) =>
        Analyzer.Readings(word).ShouldBe([Reading.Whole(word)]);

    [Fact]
    public void A_word_longer_than_any_word_is_read_as_a_whole()
    {
        var word = new string('و', 10_000);

        Analyzer.Readings(word).ShouldBe([Reading.Whole(word)]);
        Analyzer.IsKnownWord(word).ShouldBeFalse();
    }

    [Fact]
    public void The_preferred_reading_comes_first_and_none_comes_twice() =>
        ArabicWord.Sample(word =>
        {
            var readings = Analyzer.Readings(word);
            readings[0].ShouldBe(Analyzer.Preferred(word));
            readings.ShouldContain(Reading.Whole(word));
            readings.Distinct().Count().ShouldBe(readings.Length);
        });

    [Fact]
    public void The_parts_of_every_reading_spell_the_word_again() =>
        ArabicWord.Sample(word =>
        {
            foreach (var reading in Analyzer.Readings(word))
            {
                // A function word with its hamza in the wrong place (أليه) is read as the right one (إلى).
                RecomposedSpellings.Of(reading).Select(AlefFold.Of).ShouldContain(AlefFold.Of(word), reading.ToString());
            }
        });

    [Fact]
    public void Another_analyser_with_the_same_lexicon_gives_the_same_readings()
    {
        var other = new CliticAnalyzer(new LexiconBuilder().AddBuiltIn().Build());

        ArabicWord.Sample(word => other.Readings(word).ShouldBe(Analyzer.Readings(word)), iter: 1_000);
    }

    [Fact]
    public void Any_text_is_read_without_an_exception() =>
        AnyText.Utf16.Sample(text => Analyzer.Readings(text).ShouldContain(Reading.Whole(text)));

    [Fact]
    public void A_word_without_hamza_has_the_stem_of_the_spelling_with_hamza()
    {
        Analyzer.Preferred("واكد").Stem.ShouldBe("اكد");
        Analyzer.Preferred("لاعضائها").Stem.ShouldBe("اعضاء");
        Analyzer.Preferred("اليه").Stem.ShouldBe("إلى");
        Analyzer.Preferred("بان").Stem.ShouldBe("ان");
    }

    [Theory]
    [InlineData("بيان", true)]
    [InlineData("ورقة", true)]
    [InlineData("وزارة", true)]
    [InlineData("من", true)]
    [InlineData("يعلنون", true)]
    [InlineData("اتفاقات", true)]
    [InlineData("امين", true)]
    [InlineData("إمين", false)]
    [InlineData("وبيان", false)]
    [InlineData("لافرينتييف", false)]
    [InlineData("", false)]
    public void IsKnownWord_tells_the_words_of_the_lexicon(string word, bool known) =>
        Analyzer.IsKnownWord(word).ShouldBe(known);

    [Fact]
    public void A_name_of_the_glossary_is_recognised_behind_a_clitic()
    {
        var lexicon = new LexiconBuilder().AddBuiltIn().AddAttested([new("بيرغشتاين", 5)]).Build();

        Analyzer.Preferred("لبيرغشتاين").ShouldBe(Reading.Whole("لبيرغشتاين"));
        new CliticAnalyzer(lexicon).Preferred("لبيرغشتاين").ShouldBe(new Reading(Proclitics.Lam, "بيرغشتاين", string.Empty));
    }
}
