namespace TranslationMemory.Text.Tests.Placeables;

/// <summary>Times of day.</summary>
public class TimeTests
{
    [Theory]
    [InlineData("10:30", "Time [10:30] 10:30")]
    [InlineData("10:30 صباحا", "Time [10:30 صباحا] 10:30")]
    [InlineData("10:30 مساء", "Time [10:30 مساء] 22:30")]
    [InlineData("10:30 ص", "Time [10:30 ص] 10:30")]
    [InlineData("10:30 م", "Time [10:30 م] 22:30")]
    [InlineData("١٠٫٣٠ مساء", "Time [١٠٫٣٠ مساء] 22:30")]
    [InlineData("10:30:15", "Time [10:30:15] 10:30:15")]
    [InlineData("الساعة 10", "Time [10] 10:00")]
    [InlineData("الساعة 22", "Time [22] 22:00")]
    [InlineData("5 مساء\u064B", "Time [5 مساء\u064B] 17:00")]
    [InlineData("12 ظهرا", "Time [12 ظهرا] 12:00")]
    [InlineData("12 ليلا", "Time [12 ليلا] 00:00")]
    [InlineData("12 مساء", "Time [12 مساء] 00:00 | 12:00")]
    [InlineData("3 عصرا", "Time [3 عصرا] 15:00")]
    [InlineData("3 فجرا", "Time [3 فجرا] 03:00")]
    [InlineData("2 بعد الظهر", "Time [2 بعد الظهر] 14:00")]
    [InlineData("الساعة الثالثة", "Time [الثالثة] 03:00")]
    [InlineData("الساعة الثالثة والنصف", "Time [الثالثة والنصف] 03:30")]
    [InlineData("الساعة السادسة إلا ربعا مساء", "Time [السادسة إلا ربعا مساء] 17:45")]
    [InlineData("الساعة الواحدة ظهرا", "Time [الواحدة ظهرا] 13:00")]
    [InlineData("العاشرة صباحا", "Time [العاشرة صباحا] 10:00")]
    [InlineData("الثامنة و النصف", "Time [الثامنة و النصف] 08:30")]
    [InlineData("الجولة الثانية مساء", "Ordinal [الثانية] 2")]
    [InlineData("بنسبة 1:10", "Number [1] 1; Number [10] 10")]
    [InlineData("24:00", "Time [24:00] 00:00")]
    [InlineData("25:30", "Number [25] 25; Number [30] 30")]
    [InlineData("10:75", "Number [10] 10; Number [75] 75")]
    public void Arabic_times_give_their_value(string text, string expected) =>
        Found.In(text, TextLanguage.Arabic).ShouldBe(expected);

    [Theory]
    [InlineData("10:30", "Time [10:30] 10:30")]
    [InlineData("10:30 p.m.", "Time [10:30 p.m.] 22:30")]
    [InlineData("10:30 am", "Time [10:30 am] 10:30")]
    [InlineData("5 p.m.", "Time [5 p.m.] 17:00")]
    [InlineData("12 noon", "Time [12 noon] 12:00")]
    [InlineData("12 a.m.", "Time [12 a.m.] 00:00")]
    [InlineData("12 p.m.", "Time [12 p.m.] 12:00")]
    [InlineData("5 o'clock", "Time [5 o'clock] 05:00")]
    [InlineData("six o’clock", "Time [six o’clock] 06:00")]
    [InlineData("half past eight", "Time [half past eight] 08:30")]
    [InlineData("a quarter to five", "Time [a quarter to five] 04:45")]
    [InlineData("quarter past five", "Time [quarter past five] 05:15")]
    [InlineData("eight-thirty", "Time [eight-thirty] 08:30")]
    [InlineData("four in the morning", "Time [four in the morning] 04:00")]
    [InlineData("14:00 UTC/07:00 PT", "Time [14:00] 14:00; Time [07:00] 07:00")]
    [InlineData("a ratio of 1:10", "Number [1] 1; Number [10] 10")]
    [InlineData("13 p.m.", "Time [13 p.m.] 13:00")]
    public void English_times_give_their_value(string text, string expected) =>
        Found.In(text, TextLanguage.English).ShouldBe(expected);
}
