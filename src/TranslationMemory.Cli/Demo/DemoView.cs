using TranslationMemory.Cli.Json;
using TranslationMemory.Cli.Lookups;
using TranslationMemory.Cli.Printing;
using TranslationMemory.Cli.Texts;
using TranslationMemory.V1;

namespace TranslationMemory.Cli.Demo;

/// <summary>The demonstration for people: sentence by sentence, then after storing, then in numbers.</summary>
internal static class DemoView
{
    private const int ShownMatches = 2;
    private const int LabelColumns = 11;

    public static void Write(Printer printer, DemoResult result)
    {
        WriteLoaded(printer, result);
        Heading(printer, $"The article {result.ArticleName}, sentence by sentence");
        foreach (var sentence in result.Sentences)
        {
            Write(printer, sentence);
        }

        Heading(printer, "The same sentences once the article's own translation is stored");
        printer.Write(Row("", "alone", "in its place", "translation", Tone.Faint));
        foreach (var sentence in result.Sentences.Where(sentence => sentence.InPlace is not null))
        {
            printer.Write(Row(
                Text($"{sentence.Sentence.Index}"), Scored(sentence.Alone), Scored(sentence.InPlace), sentence.InPlace!.TargetText, Tone.Plain));
        }

        Heading(printer, "Summary");
        WriteSummary(printer, result, DemoSummary.Of(result));
    }

    private static void WriteLoaded(Printer printer, DemoResult result)
    {
        Fact(printer, "store", $"{result.DataDirectory} (embedded service, gRPC over a private socket)");
        Fact(printer, "glossary", Text($"{result.GlossaryFiles} files: {result.Glossary.Created} entries new, {result.Glossary.Updated} changed, {result.Glossary.Unchanged} there already"));
        Fact(printer, "articles", Text($"{result.EarlierArticles.All} earlier ones with their translations, {result.EarlierUnits} units; {result.EarlierArticles.New} of them new"));
    }

    private static void Write(Printer printer, DemoSentence sentence)
    {
        printer.Write(SentenceView.Line(sentence.Sentence));
        foreach (var index in sentence.Contains)
        {
            printer.Write(new Line(indent: 6).Say(Text($"sentence {index} stands in it again, word for word"), Tone.Warning));
        }

        if (sentence.Sentence.Kind == SentenceKind.Sentence)
        {
            LookupView.Write(printer, sentence.Sentence.Text, sentence.Earlier, ShownMatches);
        }

        printer.Write();
    }

    private static Line Row(string number, string alone, string inPlace, string translation, Tone tone) =>
        new Line(hang: 40).Say($"{number,3}  {alone,-14}  {inPlace,-18}  ", tone).Cite(translation, tone);

    private static string Scored(Match? match) => match is null ? "–" : Text($"{match.Score} {match.MatchClass.Name()}");

    private static void WriteSummary(Printer printer, DemoResult result, DemoSummary summary)
    {
        Fact(printer, "sentences", Text($"{summary.Sentences}: {summary.Sentences - summary.Repeats - summary.Boilerplate} to translate, {summary.Repeats} repeated whole, {summary.Boilerplate} web boilerplate"));
        Fact(printer, "repeats", string.Join("; ", Repeats(result)));
        Fact(printer, "matches", "best match of each sentence: from earlier articles | own translation stored, alone | in its place");
        for (var i = 0; i < summary.Earlier.Count; i++)
        {
            Fact(printer, string.Empty, Text($"{summary.Earlier[i].Band,-20}{summary.Earlier[i].Count,4} |{summary.Alone[i].Count,4} |{summary.InPlace[i].Count,4}"));
        }

        Fact(printer, "terms", Text($"{summary.Terms} recognised, {summary.TermsWithClitics} of them with clitics; {summary.TermEntries} different entries of {result.Entries}"));
        Fact(printer, "stored", Text($"{result.EarlierUnits} units of earlier articles, {result.OwnUnits} of this one ({(result.IsOwnNew ? "new" : "there already")}), {result.Entries} entries"));
        var times = result.Times;
        Fact(printer, "time", Text($"service {times.Start.TotalSeconds:0.00} s, loading {times.Load.TotalSeconds:0.00} s, segmentation {times.Segment.TotalMilliseconds:0} ms, {summary.Sentences} lookups {times.Lookup.TotalMilliseconds:0} ms, storing {times.Store.TotalMilliseconds:0} ms; in all {times.Total.TotalSeconds:0.00} s"));
    }

    private static IEnumerable<string> Repeats(DemoResult result)
    {
        foreach (var sentence in result.Sentences)
        {
            if (sentence.Sentence.Kind == SentenceKind.Repeat)
            {
                yield return Text($"{sentence.Sentence.Index} repeats {sentence.Sentence.SameAs}");
            }

            foreach (var index in sentence.Contains)
            {
                yield return Text($"{sentence.Sentence.Index} holds {index}");
            }
        }
    }

    private static void Heading(Printer printer, string text)
    {
        printer.Write();
        printer.Write(new Line().Say(text, Tone.Strong));
        printer.Write();
    }

    private static void Fact(Printer printer, string label, string text) =>
        printer.Write(new Line(hang: LabelColumns).Say(label.PadRight(LabelColumns), Tone.Faint).Say(text));

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}
