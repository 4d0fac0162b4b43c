using CsCheck;

namespace TranslationMemory.Text.Tests.Placeables;

public class NumberAgreementTests
{
    [Theory]
    [InlineData("١٠٠ لاجئ", "100 refugees")]
    [InlineData("بنسبة %35", "by 35%")]
    [InlineData("35 في المئة", "thirty-five percent")]
    [InlineData("قبل عامين", "two years ago")]
    [InlineData("بعد يومين", "after 2 days")]
    [InlineData("وفدان", "two delegations")]
    [InlineData("ابنا عم", "two cousins")]
    [InlineData("خمسة جنود", "5 soldiers")]
    [InlineData("جندي واحد", "1 soldier")]
    [InlineData("3.5 مليون لاجئ", "3,500,000 refugees")]
    [InlineData("٣٬٥٠٠٬٠٠٠ لاجئ", "3.5 million refugees")]
    [InlineData("بين 5 و7 ملايين", "between 5 million and 7 million")]
    [InlineData("1.234 طنا", "1,234 tons")]
    [InlineData("1.234 طنا", "1.234 tons")]
    [InlineData("23 يناير", "January 23rd")]
    [InlineData("الثالث والعشرين من كانون الثاني 2017", "23 January 2017")]
    [InlineData("23/1/2017", "January 23, 2017")]
    [InlineData("من 23 إلى 25 يناير", "on January 23, 24 and 25")]
    [InlineData("الاثنين 23 يناير", "Monday, 23 January")]
    [InlineData("في التسعينيات", "in the 1990s")]
    [InlineData("تبدو في الستينات من عمرها", "She looks sixty")]
    [InlineData("القرن الحادي والعشرون", "the 21st century")]
    [InlineData("الساعة 10:30 مساء", "at 22:30")]
    [InlineData("الساعة الثالثة وعشرون دقيقة", "at 3:20")]
    [InlineData("عند العاشرة تماما", "at ten o'clock sharp")]
    [InlineData("اجتماع 10.30", "a meeting at 10:30")]
    [InlineData("الساعة 3 عصرا", "at 3 p.m.")]
    [InlineData("200 مليون دولار", "$200 million")]
    [InlineData("5 دنانير", "5 Jordanian dinars")]
    [InlineData("50 قرشا", "50 piastres")]
    [InlineData("دولاران", "$2")]
    [InlineData("كوفيد-19", "COVID-19")]
    [InlineData("الإنزيم المحول للأنجيوتنسين 2", "ACE2")]
    [InlineData("ثاني أكسيد الكربون", "CO2")]
    [InlineData("موسم 2015/2016", "the 2015-16 season")]
    [InlineData("لويس الرابع عشر", "Louis XIV")]
    [InlineData("المرحلة الأولى", "Phase I")]
    [InlineData("ثلثا الأعضاء", "two-thirds of the members")]
    [InlineData("نصف السكان", "50% of the population")]
    [InlineData("ثلاثة ونصف", "3.5")]
    [InlineData("في آب", "in August")]
    [InlineData("قال آب", "August")]
    [InlineData("25 ربيع الآخر 1438 هـ", "25 Rabi al-Thani 1438 AH")]
    [InlineData("info@astana.kz", "Info@Astana.kz")]
    [InlineData("#أستانة", "#Astana")]
    [InlineData("وفد المعارضة", "the opposition delegation")]
    [InlineData("", "")]
    public void Values_agree_however_they_are_written(string arabic, string english)
    {
        NumberAgreement.Compare(arabic, TextLanguage.Arabic, english, TextLanguage.English).Agrees.ShouldBeTrue(Describe(arabic, english));
        NumberAgreement.Compare(english, TextLanguage.English, arabic, TextLanguage.Arabic).Agrees.ShouldBeTrue();
    }

    [Theory]
    [InlineData("100 لاجئ", "200 refugees", "100", "200")]
    [InlineData("100 لاجئ", "refugees", "100", "")]
    [InlineData("لاجئون", "200 refugees", "", "200")]
    [InlineData("3.5 مليون لاجئ", "3.5 billion refugees", "3.5 مليون", "3.5 billion")]
    [InlineData("35%", "53%", "35%", "53%")]
    [InlineData("23 يناير 2017", "23 January 2016", "23 يناير 2017", "23 January 2016")]
    [InlineData("23 يناير", "23 June", "23 يناير", "23 June")]
    [InlineData("الساعة 10:30 مساء", "at 10:45 p.m.", "10:30 مساء", "10:45 p.m.")]
    [InlineData("10 صباحا", "10 p.m.", "10 صباحا", "10 p.m.")]
    [InlineData("200 دولار", "€200", "200 دولار", "€200")]
    [InlineData("إف-16", "F-18", "إف-16", "F-18")]
    [InlineData("سارس-كوف-2 في الرئتين", "SARS-CoV-1 in both lungs", "سارس-كوف-2", "SARS-CoV-1")]
    [InlineData("في التسعينيات", "in the 1980s", "التسعينيات", "1980s")]
    [InlineData("الجولة الثالثة", "the fourth round", "الثالثة", "fourth")]
    [InlineData("يوم الاثنين", "on Tuesday", "الاثنين", "Tuesday")]
    [InlineData("عامان", "7 years", "", "7")]
    [InlineData("www.un.org", "www.who.int", "www.un.org", "www.who.int")]
    public void A_difference_is_reported_where_it_stands(string arabic, string english, string missing, string added)
    {
        var comparison = NumberAgreement.Compare(arabic, TextLanguage.Arabic, english, TextLanguage.English);

        comparison.Agrees.ShouldBeFalse();
        string.Join(' ', comparison.Missing.Select(placeable => placeable.Span.In(arabic))).ShouldBe(missing);
        string.Join(' ', comparison.Added.Select(placeable => placeable.Span.In(english))).ShouldBe(added);
    }

    [Fact]
    public void Every_text_agrees_with_itself() =>
        Gen.Select(PlaceableTexts.Any, Gen.Enum<TextLanguage>()).Sample(
            (text, language) => NumberAgreement.Compare(text, language, text, language).Agrees.ShouldBeTrue(), iter: 10_000);

    [Fact]
    public void Comparing_the_other_way_round_swaps_missing_and_added() =>
        Gen.Select(PlaceableTexts.Any, PlaceableTexts.Any).Sample((arabic, english) =>
        {
            var there = NumberAgreement.Compare(arabic, TextLanguage.Arabic, english, TextLanguage.English);
            var back = NumberAgreement.Compare(english, TextLanguage.English, arabic, TextLanguage.Arabic);
            there.Missing.ShouldBe(back.Added);
            there.Added.ShouldBe(back.Missing);
        }, iter: 10_000);

    [Fact]
    public void Any_other_number_is_a_difference() =>
        Gen.Select(Gen.Int[3, int.MaxValue], Gen.Int[3, int.MaxValue]).Sample((one, other) =>
            NumberAgreement.Compare($"بلغ {one} طنا", TextLanguage.Arabic, $"It was {other} tons", TextLanguage.English).Agrees.ShouldBe(one == other));

    [Fact]
    public void Analysed_texts_give_what_their_texts_give()
    {
        var analyzer = new TextAnalyzer(new CliticAnalyzer(Lexicon.BuiltIn));
        var (arabic, english) = ("وصل 100 لاجئ في 23 يناير وعامين", "200 refugees arrived on January 23");

        var comparison = NumberAgreement.Compare(analyzer.Analyze(arabic, TextLanguage.Arabic), analyzer.Analyze(english, TextLanguage.English));

        comparison.Missing.Select(placeable => placeable.Value).ShouldBe(["100"]);
        comparison.Added.Select(placeable => placeable.Value).ShouldBe(["200"]);
    }

    private static string Describe(string arabic, string english) =>
        Found.In(arabic, TextLanguage.Arabic) + " / " + Found.In(english, TextLanguage.English);
}
