using TranslationMemory.Text;

namespace TranslationMemory.Matching;

/// <summary>What a lookup is answered from.</summary>
internal sealed record LookupSetting(
    IndexSnapshot Snapshot,
    UnitProfiles Profiles,
    Vocabularies Vocabularies,
    TextAnalyzer Analyzer,
    WordRelations Relations,
    PenaltyOptions Penalties)
{
    /// <summary>That of no lookup.</summary>
    public static readonly LookupSetting None = new(IndexSnapshot.Empty, new UnitProfiles(), null!, null!, null!, new PenaltyOptions());
}
