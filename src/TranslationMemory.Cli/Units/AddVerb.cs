using System.CommandLine;
using TranslationMemory.Cli.CommandLine;
using TranslationMemory.Cli.Memories;
using TranslationMemory.Client;
using TranslationMemory.V1;

namespace TranslationMemory.Cli.Units;

/// <summary><c>tm add</c>: one unit.</summary>
internal static class AddVerb
{
    private static readonly Option<string> Source = new("--source") { HelpName = "TEXT", Description = "The segment.", Required = true };
    private static readonly Option<string> Target = new("--target") { HelpName = "TEXT", Description = "Its translation.", Required = true };
    private static readonly Option<string?> Language = Options.Text("--lang", "ar|en", "Language of the segment; without it the script decides.");
    private static readonly Option<string?> Memory = Options.Text("--memory", "ID", "The memory; main without it.");
    private static readonly Option<bool> CreateMissing = new("--create") { Description = "Make the memory when it is missing." };
    private static readonly Option<string?> Author = Options.Text("--author", "NAME", "Who translated it.");
    private static readonly Option<string?> Document = Options.Text("--document", "NAME", "The document that it comes from.");
    private static readonly Option<bool> Draft = new("--draft") { Description = "The translation is not finished: its matches lose a point." };

    public static Command Create(VerbFactory verbs) => verbs.Define(
        new Command("add", "Store one segment with its translation.")
        {
            Source, Target, Language, Memory, CreateMissing, Author, Document, Draft,
        },
        "tm add --source \"انتهت محادثات أستانة\" --target \"The Astana talks ended\"",
        RunAsync);

    private static async Task<ExitCode> RunAsync(ParseResult parse, Session session, CancellationToken cancellationToken)
    {
        var source = Require("--source", parse.GetValue(Source)!);
        var target = Require("--target", parse.GetValue(Target)!);
        await using var connection = await session.ConnectAsync(cancellationToken);
        var client = connection.Client;
        var language = parse.GetValue(Language) ?? await DetectAsync(client, source, cancellationToken);
        var memory = await DefaultMemory.EnsureAsync(
            parse.GetValue(Memory), parse.GetValue(CreateMissing), client, session, cancellationToken);
        var unit = await client.Memories.CreateUnitAsync(
            new CreateUnitRequest
            {
                Parent = memory,
                Unit = new Unit
                {
                    SourceText = source,
                    TargetText = target,
                    SourceLanguage = language,
                    TargetLanguage = Other(language),
                    Author = parse.GetValue(Author) ?? string.Empty,
                    Status = parse.GetValue(Draft) ? UnitStatus.Draft : UnitStatus.Confirmed,
                    Context = parse.GetValue(Document) is { } document ? new SegmentContext { Document = document } : null,
                },
            },
            cancellationToken: cancellationToken);
        session.WriteOne(unit, UnitJson.Write, made => $"Stored {made.Name}.");
        return ExitCode.Done;
    }

    private static string Require(string option, string text) =>
        string.IsNullOrWhiteSpace(text) ? throw new RefusedException($"{option} is empty; a unit has a text on both sides.") : text;

    private static async Task<string> DetectAsync(TranslationMemoryClient client, string text, CancellationToken cancellationToken)
    {
        var response = await client.Texts.NormalizeTextAsync(
            new NormalizeTextRequest { Text = text }, cancellationToken: cancellationToken);
        return response.LanguageCode;
    }

    /// <summary>The other side of a pair; a language that is neither is left for the service to refuse.</summary>
    private static string Other(string language) =>
        language.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? "ar" : "en";
}
