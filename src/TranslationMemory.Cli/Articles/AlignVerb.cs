using System.CommandLine;
using System.Globalization;
using TranslationMemory.Cli.CommandLine;
using TranslationMemory.Cli.Input;
using TranslationMemory.Cli.Printing;
using TranslationMemory.V1;

namespace TranslationMemory.Cli.Articles;

/// <summary><c>tm align</c>: which sentences of a translation answer which of a text. Nothing is stored.</summary>
internal static class AlignVerb
{
    private const int TranslationIndent = 5;

    private static readonly Argument<string> Source = new("FILE") { Description = "The text (UTF-8)." };
    private static readonly Argument<string> Target = new("TRANSLATION") { Description = "Its translation." };
    private static readonly Option<string?> Language = Options.Text("--lang", "ar|en", "Language of the text; without it the script decides.");
    private static readonly Option<bool> Tsv = new("--tsv") { Description = "Print the pairs, source and target with a tab between; what has no pair is left out." };

    public static Command Create(VerbFactory verbs) => verbs.Define(
        new Command("align", "Align a text with its translation, sentence by sentence; nothing is stored.") { Source, Target, Language, Tsv },
        "tm align story.ar.txt story.en.txt",
        RunAsync);

    private static async Task<ExitCode> RunAsync(ParseResult parse, Session session, CancellationToken cancellationToken)
    {
        var source = await TextFile.ReadAsync(parse.GetValue(Source)!, session.Surroundings, cancellationToken);
        var target = await TextFile.ReadAsync(parse.GetValue(Target)!, session.Surroundings, cancellationToken);
        await using var connection = await session.ConnectAsync(cancellationToken);
        var aligned = await connection.Client.Articles.AlignTextsAsync(
            new AlignTextsRequest { SourceText = source, TargetText = target, SourceLanguage = parse.GetValue(Language) ?? string.Empty },
            cancellationToken: cancellationToken);
        foreach (var bead in aligned.Beads)
        {
            if (session.IsJson)
            {
                session.Json.Write(writer => ArticleJson.WriteAligned(writer, bead, aligned.SourceLanguage));
            }
            else if (parse.GetValue(Tsv))
            {
                WritePair(session.Printer, bead);
            }
            else
            {
                Show(session.Printer, bead);
            }
        }

        if (!aligned.IsDoubtful)
        {
            return ExitCode.Done;
        }

        session.Note(string.Create(
            CultureInfo.InvariantCulture,
            $"The texts do not look like translations of each other: {aligned.Agreement:P0} of the words that could answer each other do."));
        return ExitCode.Rejected;
    }

    private static void WritePair(Printer printer, Bead bead)
    {
        if (bead.SourceIndexes.Count > 0 && bead.TargetIndexes.Count > 0)
        {
            printer.Write($"{OneField(bead.SourceText)}\t{OneField(bead.TargetText)}");
        }
    }

    private static void Show(Printer printer, Bead bead)
    {
        printer.Write(new Line()
            .Say(string.Create(CultureInfo.InvariantCulture, $"{bead.Posterior:0.00} "), Tone.Faint)
            .Cite(bead.SourceText.Length > 0 ? bead.SourceText : "–"));
        printer.Write(new Line(TranslationIndent).Cite(bead.TargetText.Length > 0 ? bead.TargetText : "–", Tone.Good));
    }

    private static string OneField(string text) => text.ReplaceLineEndings(" ").Replace('\t', ' ');
}
