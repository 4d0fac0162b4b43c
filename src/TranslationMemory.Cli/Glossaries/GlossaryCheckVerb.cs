using System.CommandLine;
using TranslationMemory.Cli.CommandLine;
using TranslationMemory.Cli.Json;
using TranslationMemory.Cli.Printing;
using TranslationMemory.V1;

namespace TranslationMemory.Cli.Glossaries;

/// <summary><c>tm glossary check</c>: are the terms of a segment rendered, and none of them as forbidden?</summary>
internal static class GlossaryCheckVerb
{
    private static readonly Option<string> Source = new("--source") { HelpName = "TEXT", Description = "The segment.", Required = true };
    private static readonly Option<string> Target = new("--target") { HelpName = "TEXT", Description = "Its translation.", Required = true };
    private static readonly Option<string?> Language = Options.Text("--lang", "ar|en", "Language of the segment; without it the script decides.");
    private static readonly Option<string[]> Glossaries = Options.Glossaries();

    public static Command Create(VerbFactory verbs) => verbs.Define(
        new Command("check", "Tell which terms a translation misses and which forbidden renderings it has; exit code 1 when there are any.")
        {
            Source, Target, Language, Glossaries,
        },
        "tm glossary check --source \"وصل الوفد\" --target \"The deputation arrived\"",
        RunAsync);

    private static async Task<ExitCode> RunAsync(ParseResult parse, Session session, CancellationToken cancellationToken)
    {
        var request = new CheckTermsRequest
        {
            SourceText = parse.GetValue(Source),
            TargetText = parse.GetValue(Target),
            SourceLanguage = parse.GetValue(Language) ?? string.Empty,
        };
        request.Glossaries.AddRange(parse.GetValue(Glossaries)!.Select(ResourceNames.Glossary));
        await using var connection = await session.ConnectAsync(cancellationToken);
        var response = await connection.Client.Glossaries.CheckTermsAsync(request, cancellationToken: cancellationToken);
        foreach (var issue in response.Issues)
        {
            if (session.IsJson)
            {
                session.Json.Write(writer => TermJson.Write(writer, issue));
            }
            else
            {
                session.Printer.Write(Line(issue));
            }
        }

        if (response.Issues.Count == 0 && !session.IsJson)
        {
            session.Printer.Write("The terms are rendered as the glossary says.");
        }

        return response.Issues.Count == 0 ? ExitCode.Done : ExitCode.Rejected;
    }

    private static Line Line(TermIssue issue)
    {
        var line = new Line(hang: 2).Say($"{issue.Kind.Name()}: ", Tone.Warning);
        line.Cite(issue.Kind == TermIssueKind.Forbidden ? issue.TargetText : issue.SourceText, Tone.Strong);
        if (issue.Kind == TermIssueKind.Forbidden && issue.SourceText.Length > 0)
        {
            line.Say(" for ").Cite(issue.SourceText);
        }

        if (issue.Expected.Count > 0)
        {
            line.Say("; expected ").Cite(string.Join(", ", issue.Expected), Tone.Good);
        }

        return line.Say($"  {issue.Entry}", Tone.Faint);
    }
}
