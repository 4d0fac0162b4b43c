using System.CommandLine;
using TranslationMemory.Cli.CommandLine;
using TranslationMemory.Cli.Connecting;
using TranslationMemory.Cli.Input;
using TranslationMemory.V1;

namespace TranslationMemory.Cli.Texts;

/// <summary><c>tm text analyze</c>: how the service reads a text. Nothing is stored.</summary>
internal static class AnalyzeVerb
{
    private static readonly Argument<string?> File = new("FILE")
    {
        Description = "The text (UTF-8); - for one text a line from standard input.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<string?> Text = Options.Text("--text", "TEXT", "The text itself, in place of a file.");
    private static readonly Option<string?> Language = Options.Language();

    public static Command Create(VerbFactory verbs)
    {
        var analyze = verbs.Define(
            new Command("analyze", "Show keys, words, clitics, numbers and dates of a text.") { File, Text, Language },
            "tm text analyze --text \"وللوفد 35% من 23 يناير 2017\"",
            RunAsync);
        return verbs.Group(new Command("text", "Look into texts.") { analyze }, "tm text analyze --json - < lines.txt");
    }

    private static async Task<ExitCode> RunAsync(ParseResult parse, Session session, CancellationToken cancellationToken)
    {
        var source = TextSource.Of(parse.GetValue(File), parse.GetValue(Text));
        var whole = await source.ReadWholeAsync(session.Surroundings, cancellationToken);
        await using var connection = await session.ConnectWithoutStoreAsync(cancellationToken);
        var language = parse.GetValue(Language) ?? string.Empty;
        if (whole is null)
        {
            return await LineAnswers.RunAsync(
                session,
                (text, stop) => AskAsync(connection, text, language, stop),
                new NormalizeTextResponse(),
                (text, analysis) => Answer(session, text, analysis),
                cancellationToken);
        }

        Answer(session, whole, await AskAsync(connection, whole, language, cancellationToken));
        return ExitCode.Done;
    }

    private static async Task<NormalizeTextResponse> AskAsync(
        Connection connection, string text, string language, CancellationToken cancellationToken) =>
        await connection.Client.Texts.NormalizeTextAsync(
            new NormalizeTextRequest { Text = text, LanguageCode = language }, cancellationToken: cancellationToken);

    private static void Answer(Session session, string text, NormalizeTextResponse analysis)
    {
        if (session.IsJson)
        {
            session.Json.Write(writer => AnalysisJson.Write(writer, text, analysis));
        }
        else
        {
            AnalysisView.Write(session.Printer, text, analysis);
        }
    }
}
