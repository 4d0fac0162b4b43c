using System.Globalization;
using TranslationMemory.Cli.Json;
using TranslationMemory.Cli.Printing;
using TranslationMemory.V1;

namespace TranslationMemory.Cli.Lookups;

/// <summary>Why a match has its score, in one line.</summary>
internal static class MatchReasons
{
    private const string Arrow = " → ";
    private const int MostDetails = 3;

    /// <summary>What rounds to nothing is not told.</summary>
    private const double LeastPoints = 0.05;

    /// <summary>Says edits with their points, what lies beside the words, the bound that held, and the penalties.</summary>
    public static Line Explain(this Line line, Match match, Tone tone)
    {
        var isFirst = true;
        foreach (var reason in Of(match))
        {
            line.Say(isFirst ? reason.What : $"; {reason.What}", tone);
            isFirst = false;
            CiteDetails(line, reason.Details, tone);
            line.Say(reason.Points, tone);
        }

        return line;
    }

    private static List<Reason> Of(Match match)
    {
        var explanation = match.Explanation ?? new Explanation();
        var reasons = new List<Reason>();
        reasons.AddRange(explanation.Edits.GroupBy(edit => edit.Relation).OrderByDescending(group => group.Sum(edit => edit.Cost)).Select(Edits));
        if (explanation.Edits.Any(edit => edit.EntityChange))
        {
            reasons.Add(new Reason("another name"));
        }

        reasons.AddRange(explanation.Secondary.Select(difference => new Reason($"{Secondary(difference.Kind)} −{difference.Points}")));
        reasons.AddRange(Bound(explanation).Select(bound => new Reason(bound)));
        if (reasons.Count == 0)
        {
            reasons.Add(new Reason(Same(match.MatchClass)));
        }

        reasons.AddRange(explanation.Penalties.Select(penalty => new Reason($"{Penalty(penalty.Reason)} −{penalty.Points}")));
        return reasons;
    }

    private static Reason Edits(IGrouping<EditRelation, Edit> edits)
    {
        var count = edits.Count();
        var what = edits.Key switch
        {
            EditRelation.Fold => "spelling",
            EditRelation.ArticleOrConjunction => "article or conjunction",
            EditRelation.Clitics => "clitics",
            EditRelation.Placeable => "value",
            EditRelation.Spelling => "near spelling",
            EditRelation.Insertion => Counted(count, "word more", "words more"),
            EditRelation.Deletion => Counted(count, "word less", "words less"),
            _ => Counted(count, "other word", "other words"),
        };
        var points = edits.Sum(edit => edit.Points);
        return new Reason(
            what,
            [.. edits.Select(edit => edit.Detail).Where(detail => detail.Length > 0).Distinct(StringComparer.Ordinal).Take(MostDetails)],
            points < LeastPoints ? string.Empty : string.Create(CultureInfo.InvariantCulture, $" −{points:0.#}"));
    }

    /// <summary>Both sides of an arrow are quoted apart, so that it points from old to new whatever their script.</summary>
    private static void CiteDetails(Line line, IReadOnlyList<string> details, Tone tone)
    {
        for (var i = 0; i < details.Count; i++)
        {
            line.Say(i == 0 ? " (" : ", ", tone);
            var sides = details[i].Split(Arrow);
            for (var side = 0; side < sides.Length; side++)
            {
                line.Say(side == 0 ? string.Empty : Arrow, tone).Cite(sides[side], tone);
            }

            line.Say(i == details.Count - 1 ? ")" : string.Empty, tone);
        }
    }

    /// <summary>A turned negation is always told; another bound only when the score stands at it.</summary>
    private static IEnumerable<string> Bound(Explanation explanation)
    {
        if (explanation.Ceilings.FirstOrDefault(ceiling => ceiling.Reason == CeilingReason.Negation) is { } negation)
        {
            yield return $"negation on one side only: at most {negation.Score}";
        }
        else if (explanation.Ceilings.MinBy(ceiling => ceiling.Score) is { } lowest && lowest.Score == explanation.TextScore)
        {
            yield return lowest.Reason switch
            {
                CeilingReason.Word => $"a word differs: at most {lowest.Score}",
                CeilingReason.Fold => $"this spelling: at most {lowest.Score}",
                _ => $"not identical: at most {lowest.Score}",
            };
        }
    }

    private static string Same(MatchClass match) => match switch
    {
        MatchClass.DoubleContext => "the same text in the same place",
        MatchClass.Context => "the same text, one neighbour equal",
        _ => "the same text",
    };

    private static string Secondary(SecondaryKind kind) => kind switch
    {
        SecondaryKind.LetterCase => "letter case",
        SecondaryKind.Tags => "tags",
        _ => "punctuation",
    };

    private static string Penalty(PenaltyReason reason) => reason switch
    {
        PenaltyReason.MultipleTranslations => "several translations",
        PenaltyReason.Unreviewed => "not reviewed",
        PenaltyReason.MachineTranslated => "machine-translated",
        _ => reason.Name(),
    };

    private static string Counted(int count, string one, string more) =>
        count == 1 ? $"1 {one}" : string.Create(CultureInfo.InvariantCulture, $"{count} {more}");

    private sealed record Reason(string What, IReadOnlyList<string> Details, string Points)
    {
        public Reason(string what)
            : this(what, [], string.Empty)
        {
        }
    }
}
