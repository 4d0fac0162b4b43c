using System.Collections.Immutable;
using CsCheck;

namespace TranslationMemory.Text.Tests.Tokens;

public class TextAnalyzerTests
{
    private static readonly TextAnalyzer Analyzer = new(new CliticAnalyzer(Lexicon.BuiltIn));

    [Theory]
    [InlineData("قال الوَفدُ الروسي، نعم.", "قال|الوَفدُ|الروسي|،|نعم|.")]
    [InlineData("ـالوفـــد ـهـ", "الوفـــد|هـ")]
    [InlineData("\u200Fأستانة\u200F، ثم", "أستانة|،|ثم")]
    [InlineData("«غوغل\u200Cبلس»", "«|غوغل\u200Cبلس|»")]
    [InlineData("الإسرائيلي-الفلسطيني", "الإسرائيلي|-|الفلسطيني")]
    [InlineData("وكالة أ.ف.ب. قالت", "وكالة|أ.ف.ب.|قالت")]
    [InlineData("انتهى... و…", "انتهى|...|و|…")]
    [InlineData("\uFEFBبد", "\uFEFBبد")]
    public void Analyze_cuts_Arabic(string text, string tokens) => Cut(text, TextLanguage.Arabic).ShouldBe(tokens);

    [Theory]
    [InlineData("The U.S. won’t accept Russia's plan.", "The|U.S.|won’t|accept|Russia's|plan|.")]
    [InlineData("a U.S.-led cease-fire – now", "a|U.S.-led|cease-fire|–|now")]
    [InlineData("the delegates’ demands", "the|delegates’|demands")]
    [InlineData("he said 'the delegates' left", "he|said|'|the|delegates|'|left")]
    [InlineData("Sanaʼa, O'Brien (e.g. al-Assad)", "Sanaʼa|,|O'Brien|(|e.g.|al-Assad|)")]
    [InlineData("Really?!", "Really|?|!")]
    [InlineData("café e\u0301te\u0301", "café|e\u0301te\u0301")]
    [InlineData("ok \U0001F600 \U00020000!", "ok|\U0001F600|\U00020000|!")]
    public void Analyze_cuts_English(string text, string tokens) => Cut(text, TextLanguage.English).ShouldBe(tokens);

    [Theory]
    [InlineData("وصل و24 جريحا", "و24", Proclitics.Waw, "24")]
    [InlineData("بلغ بـ7.9 اليوم", "بـ7.9", Proclitics.Ba, "7.9")]
    [InlineData("بلغ بـ 7.9 اليوم", "بـ 7.9", Proclitics.Ba, "7.9")]
    [InlineData("الـ27 دولة", "الـ27", Proclitics.Article, "27")]
    public void Analyze_gives_a_glued_proclitic_to_the_placeable(string text, string token, Proclitics proclitics, string value)
    {
        var found = Analyzer.Analyze(text, TextLanguage.Arabic).Tokens.Single(t => t.Kind == TokenKind.Placeable);
        found.Span.In(text).ShouldBe(token);
        found.Reading.Proclitics.ShouldBe(proclitics);
        found.Placeable!.Span.In(text).ShouldBe(value);
        found.Reading.Stem.ShouldBe(value);
    }

    [Theory]
    [InlineData("قالت الـBBC اليوم", "الـBBC", Proclitics.Article, "bbc")]
    [InlineData("وReuters", "وReuters", Proclitics.Waw, "reuters")]
    [InlineData("للـNGOs", "للـNGOs", Proclitics.Lam | Proclitics.Article, "ngo")]
    public void Analyze_gives_a_glued_proclitic_to_the_Latin_word(string text, string token, Proclitics proclitics, string stem)
    {
        var found = Analyzer.Analyze(text, TextLanguage.Arabic).Tokens.Single(t => t.Span.In(text) == token);
        found.Reading.ShouldBe(new Reading(proclitics, stem, string.Empty));
        found.StemKey.ShouldBe(stem);
    }

    [Fact]
    public void Analyze_makes_one_token_of_a_placeable_of_several_words()
    {
        const string text = "تنطلق في 23 كانون الثاني 2017 محادثات";
        var token = Analyzer.Analyze(text, TextLanguage.Arabic).Tokens.Single(t => t.Kind == TokenKind.Placeable);
        token.Span.In(text).ShouldBe("23 كانون الثاني 2017");
        token.Placeable!.Value.ShouldBe("2017-01-23");
        token.ExactKey.ShouldBe("23 كانون الثاني 2017");
    }

    [Fact]
    public void Analyze_reads_each_word_by_its_own_script()
    {
        var token = Single("قالت", TextLanguage.English);
        token.Reading.ShouldBe(Single("قالت", TextLanguage.Arabic).Reading);
        Single("إلى", TextLanguage.English).FoldKey.ShouldBe("الي");
        Single("Talks", TextLanguage.Arabic).StemKey.ShouldBe("talk");
        Single("Talks", TextLanguage.Arabic).FoldKey.ShouldBe("talks");
        Single("\u06A9تاب", TextLanguage.English).StemKey.ShouldBe("كتاب");
        Single("\u06A9تاب", TextLanguage.Arabic).ExactKey.ShouldBe("كتاب");
    }

    [Fact]
    public void Analyze_keys_the_whole_text()
    {
        const string text = " قال «الوفد»… ";
        var analyzed = Analyzer.Analyze(text, TextLanguage.Arabic);
        analyzed.Text.ShouldBe(text);
        analyzed.ExactKey.ShouldBe("قال \"الوفد\"...");
        analyzed.FoldKey.ShouldBe("قال \"الوفد\"...");
        analyzed.Tags.ShouldBeEmpty();
    }

    [Fact]
    public void Words_with_one_stem_differ_in_their_clitics_only()
    {
        Single("للوفد", TextLanguage.Arabic).StemKey.ShouldBe(Single("الوفد", TextLanguage.Arabic).StemKey);
        Single("delegations", TextLanguage.English).StemKey.ShouldBe(Single("delegation's", TextLanguage.English).StemKey);
    }

    [Theory]
    [InlineData("لا")]
    [InlineData("ولم")]
    [InlineData("فلا")]
    [InlineData("لن")]
    [InlineData("وليس")]
    [InlineData("ليست")]
    [InlineData("غير")]
    [InlineData("لَنْ")]
    [InlineData("ودون")]
    [InlineData("بدون")]
    [InlineData("بدونها")]
    [InlineData("بلا")]
    [InlineData("not")]
    [InlineData("Don’t")]
    public void IsNegation_is_true_for_words_that_turn_the_sense(string word) =>
        Single(word, ScriptDetector.Detect(word)).IsNegation.ShouldBeTrue();

    [Theory]
    [InlineData("وغيرهم")]
    [InlineData("الآن")]
    [InlineData("ولا\u064Aة")]
    [InlineData("لما")]
    [InlineData("لماذا")]
    [InlineData("ديون")]
    [InlineData("notable")]
    [InlineData("23")]
    public void IsNegation_is_false_for_others(string word) =>
        Single(word, ScriptDetector.Detect(word)).IsNegation.ShouldBeFalse();

    [Fact]
    public void Capitals_tell_US_from_us_but_not_where_all_is_in_capitals()
    {
        Analyzer.Analyze("They told us", TextLanguage.English).Tokens[2].StemKey.ShouldBe("us");
        Analyzer.Analyze("They told US", TextLanguage.English).Tokens[2].StemKey.ShouldBe("US");
        Analyzer.Analyze("THEY TOLD US", TextLanguage.English).Tokens[2].StemKey.ShouldBe("us");
        Analyzer.Analyze("US", TextLanguage.English).Tokens[0].StemKey.ShouldBe("US");
        Analyzer.Analyze("US policy", TextLanguage.English).Tokens[0].FoldKey
            .ShouldBe(Analyzer.Analyze("U.S. policy", TextLanguage.English).Tokens[0].FoldKey);
    }

    [Fact]
    public void Analyze_keeps_tags_and_refuses_those_outside_the_text()
    {
        ImmutableArray<InlineTag> tags = [new InlineTag(0, "bold", "1"), new InlineTag(3, "bold", "1")];
        Analyzer.Analyze("one", TextLanguage.English, tags).Tags.ShouldBe(tags);
        Should.Throw<ArgumentException>(() => Analyzer.Analyze("one", TextLanguage.English, [new InlineTag(4, "bold", "1")]));
        Should.Throw<ArgumentException>(() => Analyzer.Analyze("one", TextLanguage.English, [new InlineTag(-1, "bold", "1")]));
    }

    [Fact]
    public void Analyze_takes_any_UTF_16() => AnyText.Utf16.Sample(text =>
    {
        foreach (var language in Enum.GetValues<TextLanguage>())
        {
            CheckTokens(text, Analyzer.Analyze(text, language).Tokens);
        }
    }, iter: 5_000);

    [Fact]
    public void Analyze_takes_any_sentence_with_numbers() =>
        Gen.String[Gen.OneOf([.. "و ب ال 24 ٣٫٥٪ 2017-1 يناير BBC's U.S. لم ـ،.'’"]), 0, 40].Sample(text =>
        {
            CheckTokens(text, Analyzer.Analyze(text, TextLanguage.Arabic).Tokens);
        }, iter: 5_000);

    [Fact]
    public void The_exact_keys_of_the_tokens_make_the_exact_key_of_the_text() => AnyText.ArabicSentence.Sample(text =>
    {
        var analyzed = Analyzer.Analyze(text, TextLanguage.Arabic);
        string.Concat(analyzed.Tokens.Select(token => token.ExactKey.Replace(" ", string.Empty, StringComparison.Ordinal)))
            .ShouldBe(analyzed.ExactKey.Replace(" ", string.Empty, StringComparison.Ordinal));
    }, iter: 3_000);

    [Theory]
    [InlineData("كلمة ")]
    [InlineData("ا")]
    [InlineData("a.")]
    [InlineData("a'")]
    [InlineData("و\u200F")]
    [InlineData("بـ ")]
    [InlineData("'s ")]
    [InlineData("\u0323\u0301")]
    [InlineData("و24 ")]
    public void Analyze_takes_a_line_of_megabytes(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 2_000_000 / part.Length));
        CheckTokens(text, Analyzer.Analyze(text, TextLanguage.Arabic).Tokens);
    }

    private static void CheckTokens(string text, ImmutableArray<Token> tokens)
    {
        var end = 0;
        foreach (var token in tokens)
        {
            token.Span.Start.ShouldBeGreaterThanOrEqualTo(end);
            token.Span.Length.ShouldBeGreaterThan(0);
            token.ExactKey.ShouldNotBeEmpty();
            token.StemKey.ShouldNotBeEmpty();
            (token.Placeable is not null).ShouldBe(token.Kind == TokenKind.Placeable);
            end = token.Span.End;
        }

        end.ShouldBeLessThanOrEqualTo(text.Length);
    }

    private static string Cut(string text, TextLanguage language) =>
        string.Join('|', Analyzer.Analyze(text, language).Tokens.Select(token => token.Span.In(text)));

    private static Token Single(string word, TextLanguage language) =>
        Analyzer.Analyze(word, language).Tokens.ShouldHaveSingleItem();
}
