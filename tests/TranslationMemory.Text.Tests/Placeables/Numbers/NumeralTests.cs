namespace TranslationMemory.Text.Tests.Placeables;

/// <summary>Numerals in Arabic text and their separators.</summary>
public class NumeralTests
{
    [Theory]
    [InlineData("نحو 1,234 لاجئا", "Number [1,234] 1234 | 1.234")]
    [InlineData("نحو 1.234 لاجئا", "Number [1.234] 1234 | 1.234")]
    [InlineData("نحو 1٬234 لاجئا", "Number [1٬234] 1234")]
    [InlineData("1.234.567 نسمة", "Number [1.234.567] 1234567")]
    [InlineData("1,234,567.89", "Number [1,234,567.89] 1234567.89")]
    [InlineData("1.234.567,89", "Number [1.234.567,89] 1234567.89")]
    [InlineData("1٬234٬567٫89", "Number [1٬234٬567٫89] 1234567.89")]
    [InlineData("٣٫٥ كيلومتر", "Number [٣٫٥] 3.5")]
    [InlineData("۳٫۵ كيلومتر", "Number [۳٫۵] 3.5")]
    [InlineData("3,5 كيلومتر", "Number [3,5] 3.5")]
    [InlineData("0.125 غرام", "Number [0.125] 0.125")]
    [InlineData("0,125 غرام", "Number [0,125] 0.125")]
    [InlineData("007", "Number [007] 7")]
    [InlineData("و24 لاجئا", "Number [24] 24")]
    [InlineData("بـ7.9 درجات", "Number [7.9] 7.9")]
    [InlineData("الـ27 دولة", "Number [27] 27")]
    [InlineData("لل5 الكبار", "Number [5] 5")]
    [InlineData("وال24", "Number [24] 24")]
    [InlineData("درجة الحرارة -5 اليوم", "Number [-5] -5 | 5")]
    [InlineData("درجة الحرارة 5- اليوم", "Number [5-] -5 | 5")]
    [InlineData("لكل 000 100 نسمة", "Number [000 100] 100000")]
    [InlineData("نحو 10 000 لاجئ", "Number [10 000] 10000")]
    [InlineData("١٢٣٤٥٦٧٨٩٠", "Number [١٢٣٤٥٦٧٨٩٠] 1234567890")]
    [InlineData("12345678901234567890123456789012345", "Number [12345678901234567890123456789012345] 12345678901234567890123456789012345")]
    [InlineData("القرار 2254 (2015)", "Number [2254] 2254; Number [2015] 2015")]
    [InlineData("بين 5-10 أشخاص", "Number [5] 5; Number [10] 10")]
    [InlineData("٢5 شخصا", "")]
    [InlineData("1.2.3", "")]
    [InlineData("5 ٥", "Number [5] 5; Number [٥] 5")]
    [InlineData("بلغت 3.5 مليون", "Number [3.5] 3.5 | 3500000")]
    [InlineData("24ساعة", "Number [24] 24")]
    public void Arabic_text_reads_digits(string text, string expected) =>
        Found.In(text, TextLanguage.Arabic).ShouldBe(expected);
}
