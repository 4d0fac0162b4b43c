using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using TranslationMemory.Cli.CommandLine;
using TranslationMemory.Cli.Json;
using TranslationMemory.V1;

namespace TranslationMemory.Cli.Glossaries;

/// <summary><c>tm glossary suggest</c>: spellings and forms of an entry's terms that the memory has and the entry has not.</summary>
internal static class GlossarySuggestVerb
{
    private static readonly Argument<string> Entry = EntryName.Argument();
    private static readonly Option<string?> Glossary = DefaultGlossary.Named();
    private static readonly Option<string[]> Memories = Options.Memories();
    private static readonly Option<bool> Unseen = new("--unseen") { Description = "Also spellings by rule that no unit has." };
    private static readonly Option<int> Max = Options.Number("--max", "At most so many; 50 without it.");
    private static readonly string[] Headers = ["term", "suggestion", "as", "because", "seen"];

    public static Command Create(VerbFactory verbs) => verbs.Define(
        new Command("suggest", "Suggest variants and forms of an entry's Arabic terms from the units; add them with glossary update.")
        {
            Entry, Glossary, Memories, Unseen, Max,
        },
        "tm glossary suggest astana",
        RunAsync);

    private static async Task<ExitCode> RunAsync(ParseResult parse, Session session, CancellationToken cancellationToken)
    {
        var request = new SuggestVariantsRequest
        {
            Name = EntryName.Of(parse.GetValue(Entry)!, parse.GetValue(Glossary)),
            IncludeUnseen = parse.GetValue(Unseen),
            MaxSuggestions = parse.GetValue(Max),
        };
        request.Memories.AddRange(parse.GetValue(Memories)!.Select(ResourceNames.Memory));
        await using var connection = await session.ConnectAsync(cancellationToken);
        var response = await connection.Client.Glossaries.SuggestVariantsAsync(request, cancellationToken: cancellationToken);
        if (response.Suggestions.Count == 0 && !session.IsJson)
        {
            session.Printer.Write(string.Create(
                CultureInfo.InvariantCulture, $"Nothing to suggest: {response.UnitCount:N0} units were looked through."));
            return ExitCode.Done;
        }

        session.WriteAll(response.Suggestions, Write, Headers, Row);
        return ExitCode.Done;
    }

    private static void Write(Utf8JsonWriter writer, VariantSuggestion suggestion)
    {
        writer.WriteString("term"u8, suggestion.Term);
        writer.WriteString("text"u8, suggestion.Text);
        writer.WriteString("kind"u8, suggestion.Kind.Name());
        writer.WriteString("reason"u8, suggestion.Reason.Name());
        writer.WriteNumber("seen"u8, suggestion.SeenCount);
    }

    private static string[] Row(VariantSuggestion suggestion) =>
    [
        suggestion.Term,
        suggestion.Text,
        suggestion.Kind.Name(),
        suggestion.Reason.Name(),
        suggestion.SeenCount.ToString(CultureInfo.InvariantCulture),
    ];
}
