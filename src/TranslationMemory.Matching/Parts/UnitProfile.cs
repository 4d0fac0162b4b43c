using TranslationMemory.Text;

namespace TranslationMemory.Matching;

/// <summary>
/// What many units have in common and filters and penalties ask for. Units name their profile by its number, so that
/// each is judged once a query.
/// </summary>
internal sealed record UnitProfile(
    string Memory, string Author, UnitStatus Status, UnitOrigin Origin, LanguageTag SourceLanguage, LanguageTag TargetLanguage)
{
    /// <summary>True for a unit of one Arabic and one English side.</summary>
    public bool IsSearchable { get; } = SourceLanguage.ToTextLanguage() is { } source
        && TargetLanguage.ToTextLanguage() is { } target && source != target;

    /// <summary>True when the source side is Arabic.</summary>
    public bool IsFromArabic { get; } = SourceLanguage.ToTextLanguage() == TextLanguage.Arabic;

    /// <summary>The profile of a unit.</summary>
    public static UnitProfile Of(TranslationUnit unit) =>
        new(unit.Memory, unit.Author, unit.Status, unit.Origin, unit.SourceLanguage, unit.TargetLanguage);

    /// <summary>True when the side in <paramref name="language"/> is the target.</summary>
    public bool IsReversed(TextLanguage language) => IsFromArabic != (language == TextLanguage.Arabic);
}

/// <summary>The profiles, numbered. One writer at a time, readers without a lock.</summary>
internal sealed class UnitProfiles
{
    private readonly AppendList<UnitProfile> _profiles = new();
    private readonly Dictionary<UnitProfile, int> _numbers = [];
    private (UnitProfile Profile, int Number)? _last;

    /// <summary>The profiles.</summary>
    public ReadOnlySpan<UnitProfile> Items => _profiles.Items;

    /// <summary>How many there are.</summary>
    public int Count => _profiles.Count;

    /// <summary>The profile with this number.</summary>
    public UnitProfile this[int number] => _profiles[number];

    /// <summary>The number of a profile, which is added when it is new.</summary>
    public int Add(UnitProfile profile)
    {
        // Units come in runs of one profile.
        if (_last is var (last, known) && last == profile)
        {
            return known;
        }

        if (!_numbers.TryGetValue(profile, out var number))
        {
            number = _profiles.Count;
            _profiles.Add(profile);
            _numbers.Add(profile, number);
        }

        _last = (profile, number);
        return number;
    }
}
