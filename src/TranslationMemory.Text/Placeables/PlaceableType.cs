namespace TranslationMemory.Text;

/// <summary>What is compared by value, not by spelling.</summary>
public enum PlaceableType
{
    /// <summary>
    /// A cardinal number or fraction in digits, words or both (<c>3.5 مليون</c>). Value: invariant decimal; a fraction that has none
    /// in lowest terms (<c>2/3</c>).
    /// </summary>
    Number,

    /// <summary>An ordinal (<c>الثالثة</c>, <c>3rd</c>). Value: its number.</summary>
    Ordinal,

    /// <summary>A percentage. Value: <c>35%</c>.</summary>
    Percent,

    /// <summary>An amount of money. Value: <c>USD 200000000</c>.</summary>
    Currency,

    /// <summary>A date. Value: <c>2017-01-23</c>, <c>--01-23</c> without year, a weekday behind (<c>--01-23 Mon</c>).</summary>
    Date,

    /// <summary>Several days of one month. Value: <c>--01-23/--01-24</c>: first and last of a range, each of a list.</summary>
    DateRange,

    /// <summary>A Hijri date. Value: <c>1438-04-25 AH</c>.</summary>
    HijriDate,

    /// <summary>A year with its era mark. Value: the year.</summary>
    Year,

    /// <summary>A month without a day. Value: <c>--08</c>, with its year <c>2017-08</c>.</summary>
    Month,

    /// <summary>A day of the week. Value: <c>Mon</c>.</summary>
    Weekday,

    /// <summary>A time of day. Value: <c>22:30</c>.</summary>
    Time,

    /// <summary>An e-mail address. Value: as written, in lower case.</summary>
    Email,

    /// <summary>A web address. Value: as written.</summary>
    Url,

    /// <summary>A handle or hashtag. Value: as written.</summary>
    Handle,

    /// <summary>
    /// A model number (<c>إف-16</c>, <c>A-320</c>) or a number in four dotted parts. Value: in Latin letters and digits (<c>F-16</c>).
    /// </summary>
    Code,

    /// <summary>A decade (<c>التسعينيات</c>, <c>the 1990s</c>). Value: <c>1990s</c>.</summary>
    Decade,
}
