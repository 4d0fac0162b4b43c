namespace TranslationMemory.Text.Tests.Placeables;

/// <summary>A text and its translation give the same values.</summary>
public class TranslationPairTests
{
    [Theory]
    [InlineData("23 يناير 2017", "January 23, 2017")]
    [InlineData("23 كانون ثانٍ 2017", "23 January 2017")]
    [InlineData("في 23 و24 يناير/ كانون الثاني", "on January 23-24")]
    [InlineData("الاثنين 23 يناير", "Monday, 23 January")]
    [InlineData("الثالث والعشرين من يناير", "the 23rd of January")]
    [InlineData("يناير 2017", "January 2017")]
    [InlineData("يوم الإثنين", "on Monday")]
    [InlineData("في آب الماضي", "in August")]
    [InlineData("25 ربيع الآخر 1438 هـ", "25 Rabi al-Thani 1438 AH")]
    [InlineData("1438هـ", "1438 AH")]
    [InlineData("٣٥٪", "35 percent")]
    [InlineData("35 بالمئة", "35%")]
    [InlineData("خمسة في المئة", "five per cent")]
    [InlineData("200 مليون دولار", "$200 million")]
    [InlineData("50 ألف ليرة سورية", "50,000 Syrian pounds")]
    [InlineData("7.9 مليارات يورو", "€7.9 billion")]
    [InlineData("10 ر.س.", "SAR 10")]
    [InlineData("5 دنانير أردنية", "5 Jordanian dinars")]
    [InlineData("خمسة عشر وفدا", "fifteen delegations")]
    [InlineData("مئة وخمسون جريحا", "a hundred and fifty wounded")]
    [InlineData("ألفا مقاتل", "2,000 fighters")]
    [InlineData("3.5 مليون لاجئ", "3.5 million refugees")]
    [InlineData("١٬٢٣٤٬٥٦٧", "1,234,567")]
    [InlineData("الجولة الثالثة", "the third round")]
    [InlineData("الجولة الثالثة", "the 3rd round")]
    [InlineData("القرن الحادي والعشرين", "the 21st century")]
    [InlineData("الساعة ١٠٫٣٠ مساء", "at 10:30 p.m.")]
    [InlineData("الثالثة والنصف عصرا", "3:30 p.m.")]
    [InlineData("إف-16", "F-16")]
    [InlineData("كوفيد 19", "Covid-19")]
    [InlineData("info@astana.kz", "Info@Astana.kz")]
    public void Source_and_translation_give_equal_values(string arabic, string english)
    {
        var expected = PlaceableRecognizer.Recognize(english, TextLanguage.English);

        expected.ShouldNotBeEmpty();
        PlaceableRecognizer.Recognize(arabic, TextLanguage.Arabic).Select(p => (p.Type, p.Value)).ShouldBe(expected.Select(p => (p.Type, p.Value)));
    }
}
