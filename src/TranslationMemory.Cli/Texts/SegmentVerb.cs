using System.CommandLine;
using TranslationMemory.Cli.CommandLine;
using TranslationMemory.Cli.Input;
using TranslationMemory.V1;

namespace TranslationMemory.Cli.Texts;

/// <summary><c>tm segment</c>: the sentences of a text. Nothing is stored.</summary>
internal static class SegmentVerb
{
    private static readonly Argument<string> File = new("FILE") { Description = "The text (UTF-8); - for standard input." };
    private static readonly Option<string?> Language = Options.Language();
    private static readonly Option<string?> Srx = Options.Text("--srx", "FILE", "Divide by the rules of this SRX 2.0 file, without the service.");

    public static Command Create(VerbFactory verbs) => verbs.Define(
        new Command("segment", "Divide a text into sentences; mark repeats and web boilerplate.") { File, Language, Srx },
        "tm segment seeds/2017-02-16-astana-second-round-ends.ar.txt",
        RunAsync);

    private static async Task<ExitCode> RunAsync(ParseResult parse, Session session, CancellationToken cancellationToken)
    {
        var text = await TextFile.ReadAsync(parse.GetValue(File)!, session.Surroundings, cancellationToken);
        var language = parse.GetValue(Language) ?? string.Empty;
        var sentences = parse.GetValue(Srx) is { } rules
            ? OwnRules.Segment(rules, text, language, session.Surroundings)
            : await AskServiceAsync(text, language, session, cancellationToken);
        foreach (var sentence in sentences)
        {
            if (session.IsJson)
            {
                session.Json.Write(writer => SentenceJson.Write(writer, sentence));
            }
            else
            {
                session.Printer.Write(SentenceView.Line(sentence));
            }
        }

        return ExitCode.Done;
    }

    private static async Task<IEnumerable<Sentence>> AskServiceAsync(
        string text, string language, Session session, CancellationToken cancellationToken)
    {
        await using var connection = await session.ConnectWithoutStoreAsync(cancellationToken);
        var response = await connection.Client.Texts.SegmentTextAsync(
            new SegmentTextRequest { Text = text, LanguageCode = language }, cancellationToken: cancellationToken);
        return response.Sentences;
    }
}
