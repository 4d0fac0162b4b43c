using TranslationMemory.Text;

namespace TranslationMemory.Storage;

/// <summary>How values stand in columns.</summary>
internal static class Columns
{
    /// <summary>Ticks of a time, UTC: SQLite cannot order a DateTimeOffset.</summary>
    public static long FromTime(DateTimeOffset time) => time.UtcTicks;

    /// <summary>The time of these UTC ticks.</summary>
    public static DateTimeOffset ToTime(long ticks) => new(ticks, TimeSpan.Zero);

    /// <summary>The language of a stored tag; an empty tag is the default value.</summary>
    /// <exception cref="InvalidDataException">It is no language tag.</exception>
    public static LanguageTag ToLanguage(string tag)
    {
        if (LanguageTag.TryParse(tag, out var language) || tag.Length == 0)
        {
            return language;
        }

        throw new InvalidDataException("A stored language tag is not well formed.");
    }
}
