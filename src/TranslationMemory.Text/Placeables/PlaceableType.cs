namespace TranslationMemory.Text;

/// <summary>What is compared by value, not by spelling.</summary>
public enum PlaceableType
{
    /// <summary>A cardinal number in digits, words or both (<c>3.5 مليون</c>). Value: invariant decimal.</summary>
    Number,

    /// <summary>An ordinal (<c>الثالثة</c>, <c>3rd</c>). Value: its number.</summary>
    Ordinal,

    /// <summary>A percentage. Value: <c>35%</c>.</summary>
    Percent,

    /// <summary>An amount of money. Value: <c>USD 200000000</c>.</summary>
    Currency,

    /// <summary>A date. Value: <c>2017-01-23</c>, <c>--01-23</c> without year, a weekday behind (<c>--01-23 Mon</c>).</summary>
    Date,

    /// <summary>Two days of one month. Value: <c>--01-23/--01-24</c>.</summary>
    DateRange,

    /// <summary>A Hijri date. Value: <c>1438-04-25 AH</c>.</summary>
    HijriDate,

    /// <summary>A year with its era mark. Value: the year.</summary>
    Year,

    /// <summary>A month alone. Value: <c>--08</c>.</summary>
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

    /// <summary>A model number (<c>إف-16</c>, <c>A-320</c>). Value: in Latin letters (<c>F-16</c>).</summary>
    Code,
}
