namespace TranslationMemory.Text.Placeables;

/// <summary>A part of the day, which tells the two halves of the clock apart.</summary>
internal enum DayPart
{
    /// <summary>Not said.</summary>
    None,

    /// <summary>صباحا, a.m.</summary>
    Morning,

    /// <summary>ظهرا, noon.</summary>
    Noon,

    /// <summary>بعد الظهر, عصرا, p.m.</summary>
    Afternoon,

    /// <summary>مساء.</summary>
    Evening,

    /// <summary>ليلا.</summary>
    Night,

    /// <summary>فجرا.</summary>
    Dawn,

    /// <summary>Midnight.</summary>
    Midnight,
}

/// <summary>Hours of the day by part of the day.</summary>
internal static class DayPartHours
{
    /// <summary>The hour 0–23 for what the clock shows (0–24); null when the two do not go together.</summary>
    public static int? HourOf(this DayPart part, int shown) => part switch
    {
        _ when shown > 24 => null,
        DayPart.None => shown % 24,
        DayPart.Morning or DayPart.Dawn when shown > 12 => null,
        _ when shown > 12 => shown % 24,
        DayPart.Morning or DayPart.Dawn => shown % 12,
        DayPart.Noon => shown >= 10 ? shown : shown + 12,
        DayPart.Afternoon => (shown % 12) + 12,

        // Midnight is called 12 in the evening; 12 p.m., which is noon, counts as afternoon.
        DayPart.Evening => shown == 12 ? 0 : shown + 12,
        DayPart.Night => shown == 12 ? 0 : shown >= 6 ? shown + 12 : shown,
        _ => shown == 12 ? 0 : null,
    };
}
