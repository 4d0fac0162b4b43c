using CsCheck;

namespace TranslationMemory.Text.Tests.Spelling;

public class NearSpellingTests
{
    private static readonly CliticAnalyzer Clitics = new(Lexicon.BuiltIn);

    [Theory]
    [InlineData("لافرنتييف", "لافرينتييف")]
    [InlineData("لافرنتييف", "لافرنتيف")]
    [InlineData("كازاخيه", "كازخيه")]
    [InlineData("اسطنبول", "استنبول")]
    [InlineData("نيجيريا", "نيجريا")]
    [InlineData("مفاوضات", "مفاوظات")]
    [InlineData("ديمستورا", "ديميستورا")]
    [InlineData("عبدالرحمنوف", "عبدالرحمانوفف")]
    public void Distance_finds_variants_of_an_Arabic_spelling(string a, string b)
    {
        NearSpelling.Distance(a, b, TextLanguage.Arabic).ShouldBeGreaterThan(0);
        NearSpelling.Distance(b, a, TextLanguage.Arabic).ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData("هولندا", "بولندا")]
    [InlineData("ليبيا", "ليبريا")]
    [InlineData("عمان", "عثمان")]
    [InlineData("نيجر", "نيجير")]
    [InlineData("المانيا", "البانيا")]
    [InlineData("بريطانيا", "بريطانيه")]
    [InlineData("اسرائيل", "اسرائيلي")]
    [InlineData("ايران", "نيران")]
    [InlineData("ترامب", "ترمب")]
    [InlineData("سلوفاكيا", "سلوفينيا")]
    [InlineData("اوزبكستان", "كازاخستان")]
    [InlineData("النمسا", "النرويج")]
    [InlineData("استرليا", "استوليا")]
    [InlineData("موسكو", "موسكو")]
    [InlineData("", "ا")]
    public void Distance_never_merges_other_names(string a, string b)
    {
        NearSpelling.Distance(a, b, TextLanguage.Arabic).ShouldBe(0);
        NearSpelling.Distance(b, a, TextLanguage.Arabic).ShouldBe(0);
    }

    [Theory]
    [InlineData("negotiaton", "negotiation", 1)]
    [InlineData("governement", "goverment", 2)]
    [InlineData("lavrov", "lavrof", 1)]
    [InlineData("iran", "iraq", 0)]
    [InlineData("talk", "talks", 0)]
    [InlineData("austria", "australia", 0)]
    public void Distance_of_English_goes_by_length(string a, string b, int distance) =>
        NearSpelling.Distance(a, b, TextLanguage.English).ShouldBe(distance);

    [Fact]
    public void Distance_is_the_edit_distance_or_nothing()
    {
        var word = Gen.String[Gen.Char['ا', 'د'], 5, 12];
        Gen.Select(word, word).Sample((a, b) =>
        {
            var distance = NearSpelling.Distance(a, b, TextLanguage.Arabic);
            distance.ShouldBeOneOf(0, OsaDistance.Within(a, b, 2));
            NearSpelling.Distance(b, a, TextLanguage.Arabic).ShouldBe(distance);
        }, iter: 10_000);
    }

    [Fact]
    public void Between_needs_one_word_that_nobody_vouches_for()
    {
        var right = Word("لافرنتييف");
        var wrong = Word("لافرينتييف");
        NearSpelling.Between(right, wrong, _ => false).ShouldBeTrue();
        NearSpelling.Between(right, wrong, word => word == right.ExactKey).ShouldBeTrue();
        NearSpelling.Between(right, wrong, _ => true).ShouldBeFalse();
    }

    [Fact]
    public void Between_needs_the_same_article()
    {
        var bare = Word("كازاخيه");
        var definite = Word("كازخيه", Proclitics.Article);
        NearSpelling.Between(bare, definite, _ => false).ShouldBeFalse();
        NearSpelling.Between(Word("كازاخيه", Proclitics.Article | Proclitics.Waw), definite, _ => false).ShouldBeTrue();
    }

    [Fact]
    public void Between_compares_words_of_one_script_only()
    {
        NearSpelling.Between(Word("delegation"), Word("delegatoin"), _ => false).ShouldBeTrue();
        NearSpelling.Between(Word("delegation"), Word("لافرنتييف"), _ => false).ShouldBeFalse();
        NearSpelling.Between(Word("delegation", kind: TokenKind.Placeable), Word("delegatoin"), _ => false).ShouldBeFalse();
    }

    private static Token Word(string stem, Proclitics proclitics = Proclitics.None, TokenKind kind = TokenKind.Word) =>
        new(new TextSpan(0, stem.Length), new WordForm(Clitics)
        {
            Surface = stem,
            Kind = kind,
            ExactKey = stem,
            FoldKey = stem,
            Reading = new Reading(proclitics, stem, string.Empty),
            StemKey = stem,
        });
}
