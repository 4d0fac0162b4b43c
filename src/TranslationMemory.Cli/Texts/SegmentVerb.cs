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

    public static Command Create(VerbFactory verbs) => verbs.Define(
        new Command("segment", "Divide a text into sentences; mark repeats and web boilerplate.") { File, Language },
        "tm segment seeds/2017-02-16-astana-second-round-ends.ar.txt",
        RunAsync);

    private static async Task<ExitCode> RunAsync(ParseResult parse, Session session, CancellationToken cancellationToken)
    {
        var text = await TextFile.ReadAsync(parse.GetValue(File)!, session.Surroundings, cancellationToken);
        await using var connection = await session.ConnectWithoutStoreAsync(cancellationToken);
        var response = await connection.Client.Texts.SegmentTextAsync(
            new SegmentTextRequest { Text = text, LanguageCode = parse.GetValue(Language) ?? string.Empty },
            cancellationToken: cancellationToken);
        foreach (var sentence in response.Sentences)
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
}
