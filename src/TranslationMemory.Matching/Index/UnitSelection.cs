using System.Collections.Immutable;
using TranslationMemory.Text;

namespace TranslationMemory.Matching;

/// <summary>Which units are searched: those that fit every condition that is set.</summary>
internal sealed record UnitSelection
{
    /// <summary>Ids of the memories; null for all.</summary>
    public IReadOnlySet<string>? Memories { get; init; }

    /// <summary>States; null for all.</summary>
    public IReadOnlySet<UnitStatus>? Statuses { get; init; }

    /// <summary>Origins; null for all.</summary>
    public IReadOnlySet<UnitOrigin>? Origins { get; init; }

    /// <summary>Authors; null for all.</summary>
    public IReadOnlySet<string>? Authors { get; init; }

    /// <summary>Languages with their regions (<c>ar-SY</c>) of which a unit has one on either side; null for all.</summary>
    public IReadOnlySet<LanguageTag>? Languages { get; init; }

    /// <summary>Pairs that a unit carries; empty for no condition.</summary>
    public ImmutableSortedDictionary<string, string> Metadata { get; init; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>True when units of the profile are searched.</summary>
    public bool Admits(UnitProfile profile) =>
        (Memories?.Contains(profile.Memory) ?? true)
        && (Statuses?.Contains(profile.Status) ?? true)
        && (Origins?.Contains(profile.Origin) ?? true)
        && (Authors?.Contains(profile.Author) ?? true)
        && (Languages is null || Languages.Contains(profile.SourceLanguage) || Languages.Contains(profile.TargetLanguage));
}
