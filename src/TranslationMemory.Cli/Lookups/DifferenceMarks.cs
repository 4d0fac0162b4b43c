using TranslationMemory.Cli.Printing;
using TranslationMemory.V1;

namespace TranslationMemory.Cli.Lookups;

/// <summary>The stored segment with what differs: its own words that are to go, then the query's words in their place.</summary>
internal static class DifferenceMarks
{
    /// <summary>Marks a match.</summary>
    /// <param name="query">The segment that was looked up.</param>
    /// <param name="match">The match; its edits are in the order of the text.</param>
    public static IReadOnlyList<(string Text, Tone Tone)> Of(string query, Match match)
    {
        var unit = match.SourceText;
        var parts = new List<(string Text, Tone Tone)>();
        var end = 0;
        foreach (var (unitStart, unitEnd, queryStart, queryEnd) in Runs(query, unit, match.Explanation?.Edits ?? []))
        {
            parts.Add((unit[end..unitStart], Tone.Plain));
            var added = query[queryStart..queryEnd];
            if (unitEnd > unitStart)
            {
                parts.Add((unit[unitStart..unitEnd], Tone.Removed));
            }

            if (added.Length > 0)
            {
                var isBehindWord = unitEnd > unitStart || (unitStart > 0 && unit[unitStart - 1] != ' ');
                parts.Add((isBehindWord ? " " : string.Empty, Tone.Plain));
                parts.Add((added, Tone.Added));
                var isBeforeWord = unitEnd < unit.Length && char.IsLetterOrDigit(unit[unitEnd]);
                parts.Add((isBeforeWord ? " " : string.Empty, Tone.Plain));
            }

            end = unitEnd;
        }

        parts.Add((unit[end..], Tone.Plain));
        return parts;
    }

    /// <summary>Edits with nothing but spaces between them on both sides are one change to a reader.</summary>
    private static List<(int UnitStart, int UnitEnd, int QueryStart, int QueryEnd)> Runs(
        string query, string unit, IEnumerable<Edit> edits)
    {
        var runs = new List<(int UnitStart, int UnitEnd, int QueryStart, int QueryEnd)>();
        foreach (var edit in edits)
        {
            var (unitStart, unitEnd) = (edit.UnitSpan.Start, edit.UnitSpan.Start + edit.UnitSpan.Length);
            var (queryStart, queryEnd) = (edit.QuerySpan.Start, edit.QuerySpan.Start + edit.QuerySpan.Length);
            if (runs.Count > 0 && IsBlank(unit, runs[^1].UnitEnd, unitStart) && IsBlank(query, runs[^1].QueryEnd, queryStart))
            {
                runs[^1] = runs[^1] with { UnitEnd = Math.Max(runs[^1].UnitEnd, unitEnd), QueryEnd = Math.Max(runs[^1].QueryEnd, queryEnd) };
            }
            else if (runs.Count == 0 || unitStart >= runs[^1].UnitEnd)
            {
                runs.Add((unitStart, unitEnd, queryStart, queryEnd));
            }
        }

        return runs;
    }

    private static bool IsBlank(string text, int start, int end) => end <= start || text.AsSpan(start, end - start).IsWhiteSpace();
}
