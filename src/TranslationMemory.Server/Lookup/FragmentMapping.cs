using TranslationMemory.Matching;
using TranslationMemory.Server.Naming;
using TranslationMemory.Server.Texts;

namespace TranslationMemory.Server.Lookup;

/// <summary>Fragments between engine and contract.</summary>
internal static class FragmentMapping
{
    /// <summary>The query for the fragments of the segment that is looked up, among the units that are looked up.</summary>
    public static FragmentQuery ToQuery(LookupQuery query) => new()
    {
        Text = query.Text,
        Language = query.Language,
        Memories = query.Memories,
        MetadataFilter = query.MetadataFilter,
        Statuses = query.Statuses,
        Origins = query.Origins,
        Authors = query.Authors,
        Languages = query.Languages,
    };

    /// <summary>A fragment, turned to the direction of the query.</summary>
    public static V1.Fragment ToMessage(Fragment fragment)
    {
        var (unit, reversed) = (fragment.Unit, fragment.Reversed);
        return new V1.Fragment
        {
            Unit = ResourceNames.Unit(unit.Memory, unit.Id),
            SourceText = reversed ? unit.TargetText : unit.SourceText,
            TargetText = reversed ? unit.SourceText : unit.TargetText,
            SourceLanguage = (reversed ? unit.TargetLanguage : unit.SourceLanguage).Value,
            TargetLanguage = (reversed ? unit.SourceLanguage : unit.TargetLanguage).Value,
            QuerySpan = TextMapping.ToMessage(fragment.QuerySpan),
            UnitSpan = TextMapping.ToMessage(fragment.UnitSpan),
            Score = fragment.Score,
        };
    }
}
