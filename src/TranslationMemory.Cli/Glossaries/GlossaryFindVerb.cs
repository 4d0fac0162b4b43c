using System.CommandLine;
using TranslationMemory.Cli.CommandLine;
using TranslationMemory.Cli.Connecting;
using TranslationMemory.Cli.Input;
using TranslationMemory.Cli.Printing;
using TranslationMemory.V1;

namespace TranslationMemory.Cli.Glossaries;

/// <summary><c>tm glossary find</c>: the terms in a text.</summary>
internal static class GlossaryFindVerb
{
    private static readonly Argument<string?> File = new("FILE")
    {
        Description = "The text (UTF-8); - for one text a line from standard input.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<string?> Text = Options.Text("--text", "TEXT", "The text itself, in place of a file.");
    private static readonly Option<string?> Language = Options.Language();
    private static readonly Option<string[]> Glossaries = Options.Glossaries();

    public static Command Create(VerbFactory verbs) => verbs.Define(
        new Command("find", "Find the terms in a text, in whatever clitics they wear.") { File, Text, Language, Glossaries },
        "tm glossary find --text \"وللوفد الروسي\"",
        RunAsync);

    private static async Task<ExitCode> RunAsync(ParseResult parse, Session session, CancellationToken cancellationToken)
    {
        var source = TextSource.Of(parse.GetValue(File), parse.GetValue(Text));
        var whole = await source.ReadWholeAsync(session.Surroundings, cancellationToken);
        await using var connection = await session.ConnectAsync(cancellationToken);
        var request = new RecognizeTermsRequest { LanguageCode = parse.GetValue(Language) ?? string.Empty };
        request.Glossaries.AddRange(parse.GetValue(Glossaries)!.Select(ResourceNames.Glossary));
        if (whole is null)
        {
            return await LineAnswers.RunAsync(
                session,
                (text, stop) => AskAsync(connection, request, text, stop),
                new RecognizeTermsResponse(),
                (text, response) => Answer(session, text, response),
                cancellationToken);
        }

        Answer(session, whole, await AskAsync(connection, request, whole, cancellationToken));
        return ExitCode.Done;
    }

    private static async Task<RecognizeTermsResponse> AskAsync(
        Connection connection, RecognizeTermsRequest model, string text, CancellationToken cancellationToken)
    {
        var request = model.Clone();
        request.Text = text;
        return await connection.Client.Glossaries.RecognizeTermsAsync(request, cancellationToken: cancellationToken);
    }

    private static void Answer(Session session, string text, RecognizeTermsResponse response)
    {
        if (session.IsJson)
        {
            session.Json.Write(writer => TermJson.Write(writer, text, response.Terms));
            return;
        }

        var printer = session.Printer;
        printer.Write(new Line().Cite(Marked(text, response.Terms.Where(term => term.Primary))));
        foreach (var term in response.Terms)
        {
            printer.Write(new Line(term.Primary ? 2 : 4, hang: 2).Say(term).Say($"  {term.Entry}", Tone.Faint));
        }
    }

    private static IEnumerable<(string Text, Tone Tone)> Marked(string text, IEnumerable<TermHit> terms) =>
        SpanMarks.Mark(text, terms.Select(term => term.Span), Tone.Hit);
}
