using System.Globalization;
using TranslationMemory.Cli.Json;
using TranslationMemory.Cli.Printing;
using TranslationMemory.V1;

namespace TranslationMemory.Cli.Lookups;

/// <summary>A match for a translator: score and class, the stored segment with what differs, its translation, and why.</summary>
internal static class MatchView
{
    private const int Indent = 6;
    private const int LabelColumns = 8;
    private const int Perfect = 100;
    private const int Near = 95;

    public static void Write(Printer printer, string query, Match match)
    {
        printer.Write(new Line(Indent - 3)
            .Say(match.Score.ToString(CultureInfo.InvariantCulture).PadLeft(3), Tone(match.Score))
            .Say($"  {match.MatchClass.Name()}", Tone(match.Score))
            .Say($"  {Place(match)}", Printing.Tone.Faint));
        printer.Write(Labelled("source").Cite(DifferenceMarks.Of(query, match)));
        printer.Write(Labelled("target").Cite(match.TargetText, Printing.Tone.Strong));
        printer.Write(Labelled("why").Explain(match, Printing.Tone.Faint));
    }

    private static Line Labelled(string label) =>
        new Line(Indent, hang: LabelColumns).Say(label.PadRight(LabelColumns), Printing.Tone.Faint);

    private static Tone Tone(int score) => score switch
    {
        >= Perfect => Printing.Tone.Good,
        >= Near => Printing.Tone.Strong,
        _ => Printing.Tone.Warning,
    };

    private static string Place(Match match)
    {
        var memory = match.Unit[..match.Unit.IndexOf("/units/", StringComparison.Ordinal)];
        return match.Document.Length == 0 ? memory : $"{memory}, {match.Document}";
    }
}
