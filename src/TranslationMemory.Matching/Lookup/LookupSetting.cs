using TranslationMemory.Text;

namespace TranslationMemory.Matching;

/// <summary>What a lookup is answered from.</summary>
internal sealed record LookupSetting(
    IndexSnapshot Snapshot,
    UnitProfiles Profiles,
    Vocabularies Vocabularies,
    TextAnalyzer Analyzer,
    WordRelations Relations,
    PenaltyOptions Penalties);
