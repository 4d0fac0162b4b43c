using System.Globalization;
using System.Text;

namespace TranslationMemory.Matching.Tests;

/// <summary>Writes answers out in full, so that two of them can be compared as text.</summary>
internal static class Answers
{
    public static string Write(IEnumerable<Match> matches)
    {
        var text = new StringBuilder();
        foreach (var match in matches)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{match.Unit.Memory}/{match.Unit.Id} #{match.Unit.Sequence} {match.Score} {match.Class} reversed={match.Reversed}");
            text.AppendLine(Write(match.Explanation));
        }

        return text.ToString();
    }

    public static string Write(MatchExplanation explanation) => string.Create(
        CultureInfo.InvariantCulture,
        $"  L={explanation.WordCount} score={explanation.TextScore} edits=[{Join(explanation.Edits)}] secondary=[{Join(explanation.Secondary)}] ceilings=[{Join(explanation.Ceilings)}] penalties=[{Join(explanation.Penalties)}]");

    private static string Join<T>(IEnumerable<T> items) => string.Join("; ", items);
}
