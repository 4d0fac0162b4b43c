using System.Globalization;
using CsCheck;
using TranslationMemory.Text.Placeables;

namespace TranslationMemory.Text.Tests.Placeables;

public class HijriDatesTests
{
    [Theory]
    [InlineData("1438-04-25 AH", "2017-01-23")]
    [InlineData("1438-04-25 AH Mon", "2017-01-23")]
    [InlineData("1444-12-09 AH/1444-12-10 AH", "2023-06-27/2023-06-28")]
    [InlineData("--04-25 AH", null)]
    [InlineData("1438-04 AH", null)]
    [InlineData("1438-04-31 AH", null)]
    [InlineData("1317-01-01 AH", null)]
    [InlineData("1501-01-01 AH", null)]
    public void ToGregorian_converts_full_dates_of_the_calendar(string value, string? gregorian) =>
        HijriDates.ToGregorian(value).ShouldBe(gregorian);

    [Fact]
    public void Every_day_of_the_calendar_is_converted()
    {
        var calendar = new UmAlQuraCalendar();
        Gen.Int[0, (int)(calendar.MaxSupportedDateTime - calendar.MinSupportedDateTime).TotalDays].Sample(days =>
        {
            var date = calendar.MinSupportedDateTime.AddDays(days);
            var value = string.Create(CultureInfo.InvariantCulture, $"{calendar.GetYear(date):0000}-{calendar.GetMonth(date):00}-{calendar.GetDayOfMonth(date):00} AH");
            HijriDates.ToGregorian(value).ShouldBe(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        });
    }

    [Theory]
    [InlineData("25 ربيع الآخر 1438 هـ", "2017-01-23")]
    [InlineData("يوم 9 ذو الحجة 1444هـ", "2023-06-27")]
    [InlineData("25/4/1438 هـ", "2017-01-23")]
    [InlineData("15 شعبان", null)]
    [InlineData("23 يناير 2017", null)]
    public void A_placeable_shows_the_Gregorian_date_beside_its_own_value(string text, string? gregorian) =>
        PlaceableRecognizer.Recognize(text, TextLanguage.Arabic).ShouldHaveSingleItem().GregorianValue.ShouldBe(gregorian);
}
