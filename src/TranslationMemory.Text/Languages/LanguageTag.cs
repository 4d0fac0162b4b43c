using System.Diagnostics.CodeAnalysis;

namespace TranslationMemory.Text;

/// <summary>
/// A language as BCP 47 writes it: language in lower case, script in title case, region in upper case.
/// Two tags name the same language when <see cref="Primary"/> is equal; the region only tells spelling habits.
/// </summary>
public readonly record struct LanguageTag
{
    /// <summary>Arabic.</summary>
    public static readonly LanguageTag Arabic = new("ar");

    /// <summary>English.</summary>
    public static readonly LanguageTag English = new("en");

    private readonly string? _value;

    private LanguageTag(string value) => _value = value;

    /// <summary>The tag, normalised (<c>ar-SY</c>); empty for the default value.</summary>
    public string Value => _value ?? string.Empty;

    /// <summary>The primary language subtag (<c>ar</c>).</summary>
    public string Primary => Value.Split('-', 2)[0];

    /// <summary>Reads a tag in any case, with <c>-</c> or <c>_</c> between the subtags (<c>ar_SA</c>, <c>EN-gb</c>).</summary>
    /// <returns>False when <paramref name="text"/> is no language tag.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out LanguageTag tag)
    {
        tag = default;
        if (string.IsNullOrEmpty(text) || text.Length > 35)
        {
            return false;
        }

        var subtags = text.Split('-', '_');
        if (subtags[0].Length is < 2 or > 3 || !subtags[0].All(char.IsAsciiLetter))
        {
            return false;
        }

        subtags[0] = subtags[0].ToLowerInvariant();
        for (var i = 1; i < subtags.Length; i++)
        {
            var subtag = subtags[i];
            if (subtag.Length is < 1 or > 8 || !subtag.All(char.IsAsciiLetterOrDigit))
            {
                return false;
            }

            subtags[i] = subtag.Length switch
            {
                4 when subtag.All(char.IsAsciiLetter) => char.ToUpperInvariant(subtag[0]) + subtag[1..].ToLowerInvariant(),
                2 => subtag.ToUpperInvariant(),
                _ => subtag.ToLowerInvariant(),
            };
        }

        tag = new LanguageTag(string.Join('-', subtags));
        return true;
    }

    /// <summary>The engine's language of this tag; null when the engine does not know it.</summary>
    public TextLanguage? ToTextLanguage() => Primary switch
    {
        "ar" => TextLanguage.Arabic,
        "en" => TextLanguage.English,
        _ => null,
    };

    /// <inheritdoc/>
    public override string ToString() => Value;
}
