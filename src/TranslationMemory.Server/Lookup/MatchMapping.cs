using Google.Protobuf.WellKnownTypes;
using TranslationMemory.Matching;
using TranslationMemory.Server.Naming;
using TranslationMemory.Server.Texts;
using TranslationMemory.V1;

namespace TranslationMemory.Server.Lookup;

/// <summary>Matches as the contract writes them. Its enumerations have the numbering of the engine's.</summary>
internal static class MatchMapping
{
    public static V1.Match ToMessage(Matching.Match match)
    {
        var unit = match.Unit;
        var message = new V1.Match
        {
            Unit = ResourceNames.Unit(unit.Memory, unit.Id),
            SourceText = match.Reversed ? unit.TargetText : unit.SourceText,
            TargetText = match.Reversed ? unit.SourceText : unit.TargetText,
            SourceLanguage = (match.Reversed ? unit.TargetLanguage : unit.SourceLanguage).Value,
            TargetLanguage = (match.Reversed ? unit.SourceLanguage : unit.TargetLanguage).Value,
            Score = match.Score,
            MatchClass = (V1.MatchClass)match.Class,
            Explanation = ToMessage(match.Explanation),
            Status = (V1.UnitStatus)unit.Status,
            Origin = (V1.UnitOrigin)unit.Origin,
            Author = unit.Author,
            UpdateTime = unit.UpdateTime.ToTimestamp(),
            Document = unit.Context.Document,
        };
        foreach (var (key, value) in unit.Metadata)
        {
            message.Metadata.Add(key, value);
        }

        return message;
    }

    private static Explanation ToMessage(MatchExplanation explanation)
    {
        var message = new Explanation { WordCount = explanation.WordCount, TextScore = explanation.TextScore };
        message.Edits.AddRange(explanation.Edits.Select(edit => new V1.Edit
        {
            Relation = (V1.EditRelation)edit.Relation,
            QuerySpan = TextMapping.ToMessage(edit.QuerySpan),
            UnitSpan = TextMapping.ToMessage(edit.UnitSpan),
            Cost = edit.Cost,
            Points = (double)edit.Cost / explanation.WordCount,
            Detail = edit.Detail,
            EntityChange = edit.EntityChange,
        }));
        message.Secondary.AddRange(explanation.Secondary.Select(difference =>
            new V1.SecondaryDifference { Kind = (V1.SecondaryKind)difference.Kind, Points = difference.Points }));
        message.Ceilings.AddRange(explanation.Ceilings.Select(ceiling =>
            new V1.Ceiling { Score = ceiling.Score, Reason = (V1.CeilingReason)ceiling.Reason }));
        message.Penalties.AddRange(explanation.Penalties.Select(penalty =>
            new V1.Penalty { Reason = (V1.PenaltyReason)penalty.Reason, Points = penalty.Points }));
        return message;
    }
}
