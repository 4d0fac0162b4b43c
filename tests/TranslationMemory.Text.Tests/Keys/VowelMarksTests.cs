namespace TranslationMemory.Text.Tests.Keys;

public class VowelMarksTests
{
    [Theory]
    [InlineData("عَيَّن الرئيس", "عُيِّن الرئيس")]
    [InlineData("كَتَبَ", "كُتِبَ")]
    [InlineData("مدرسةٌ", "مدرسةٍ")]
    [InlineData("\uFEFBَ", "لاُ")]
    public void Conflict_sees_different_marks_on_one_letter(string a, string b)
    {
        VowelMarks.Conflict(a, b).ShouldBeTrue();
        VowelMarks.Conflict(b, a).ShouldBeTrue();
    }

    [Theory]
    [InlineData("كَتَبَ", "كتب")]
    [InlineData("كَتب", "كتبَ")]
    [InlineData("جدًّا", "جدّاً")]
    [InlineData("شكرًا", "شكراً")]
    [InlineData("محمّد", "محمّـد")]
    [InlineData("محمَّد", "محمَّد")]
    [InlineData("كُتِب", "قُتِل")]
    public void Conflict_is_none_where_a_side_is_bare_or_the_marks_agree(string a, string b)
    {
        VowelMarks.Conflict(a, b).ShouldBeFalse();
        VowelMarks.Conflict(b, a).ShouldBeFalse();
    }
}
