namespace TranslationMemory.Text.Tests.Placeables;

/// <summary>Months and weekdays alone.</summary>
public class CalendarNameTests
{
    [Theory]
    [InlineData("يوم الإثنين", "Weekday [الإثنين] Mon")]
    [InlineData("الأربعاء المقبل", "Weekday [الأربعاء] Wed")]
    [InlineData("اليوم الخميس", "Weekday [الخميس] Thu")]
    [InlineData("أمس الجمعة", "Weekday [الجمعة] Fri")]
    [InlineData("مساء السبت", "Weekday [السبت] Sat")]
    [InlineData("يومي السبت والأحد", "Weekday [السبت] Sat; Weekday [الأحد] Sun")]
    [InlineData("في آب الماضي", "Month [آب] --08")]
    [InlineData("في شباط", "Month [شباط] --02")]
    [InlineData("شهر أيار", "Month [أيار] --05")]
    [InlineData("شهر رمضان", "Month [رمضان] --09 AH")]
    [InlineData("مطلع آذار", "Month [آذار] --03")]
    [InlineData("أواخر كانون الثاني", "Month [كانون الثاني] --01")]
    [InlineData("بين يناير ومارس", "Month [يناير] --01; Month [مارس] --03")]
    [InlineData("كانون الثاني", "")]
    [InlineData("نيسان السيارة", "")]
    [InlineData("الجمعة العظيمة", "")]
    [InlineData("صلاة الجمعة", "")]
    [InlineData("مارس الرياضة", "")]
    [InlineData("باب آب", "")]
    [InlineData("رمضان شلح", "")]
    [InlineData("الخميس", "")]
    [InlineData("وفي تشرين الأول/أكتوبر الماضي", "Month [تشرين الأول/أكتوبر] --10")]
    public void Arabic_names_count_in_context(string text, string expected) =>
        Found.In(text, TextLanguage.Arabic).ShouldBe(expected);

    [Theory]
    [InlineData("Sunday's vote", "Weekday [Sunday] Sun")]
    [InlineData("closed on Sundays", "Weekday [Sundays] Sun")]
    [InlineData("in August", "Month [August] --08")]
    [InlineData("in May", "Month [May] --05")]
    [InlineData("it may be", "")]
    [InlineData("May be", "")]
    [InlineData("the march", "")]
    [InlineData("on March", "")]
    [InlineData("on Monday", "Weekday [Monday] Mon")]
    [InlineData("last Friday", "Weekday [Friday] Fri")]
    [InlineData("Monday morning", "Weekday [Monday] Mon")]
    [InlineData("on Sunday and Monday", "Weekday [Sunday] Sun; Weekday [Monday] Mon")]
    [InlineData("Good Friday", "")]
    [InlineData("the sun", "")]
    [InlineData("between May and July", "Month [May] --05; Month [July] --07")]
    [InlineData("early June", "Month [June] --06")]
    [InlineData("this October", "Month [October] --10")]
    [InlineData("March on", "")]
    public void English_names_count_in_context(string text, string expected) =>
        Found.In(text, TextLanguage.English).ShouldBe(expected);
}
