using TranslationMemory.Cli.Json;
using TranslationMemory.Cli.Printing;
using TranslationMemory.V1;

namespace TranslationMemory.Cli.Texts;

/// <summary>The analysis of a text for people.</summary>
internal static class AnalysisView
{
    private static readonly string[] Headers = ["token", "kind", "clitics and stem", "fold key", "value"];

    public static void Write(Printer printer, string text, NormalizeTextResponse analysis)
    {
        printer.Write(new Line(hang: 11).Say("text       ", Tone.Faint).Cite(text, Tone.Strong));
        printer.Write(new Line(hang: 11).Say("exact key  ", Tone.Faint).Cite(analysis.ExactKey));
        printer.Write(new Line(hang: 11).Say("fold key   ", Tone.Faint).Cite(analysis.FoldKey));
        var values = analysis.Placeables.GroupBy(placeable => placeable.Span.Start)
            .ToDictionary(group => group.Key, group => group.First());
        printer.WriteTable(Headers, analysis.Tokens.Select(token => Row(token, values)));
        printer.Write();
    }

    /// <summary>The value, with the second one that may be meant and the date of the other calendar behind it.</summary>
    private static string ValueOf(Placeable placeable) =>
        $"{placeable.Type} {placeable.Value}"
        + (placeable.AlternativeValue.Length > 0 ? $" or {placeable.AlternativeValue}" : string.Empty)
        + (placeable.GregorianValue.Length > 0 ? $" = {placeable.GregorianValue}" : string.Empty);

    private static string[] Row(Token token, Dictionary<int, Placeable> values)
    {
        var value = values.TryGetValue(token.Span.Start, out var placeable) ? ValueOf(placeable) : string.Empty;
        var parts = token.Kind == TokenKind.Word ? CliticParts.Of(token.Proclitics, token.Stem, token.Enclitic) : string.Empty;
        return [token.Text, token.Kind.Name(), parts, token.FoldKey, value];
    }
}
