using System.CommandLine;
using TranslationMemory.Cli.CommandLine;
using TranslationMemory.V1;

namespace TranslationMemory.Cli.Glossaries;

/// <summary><c>tm glossary add</c>: one entry.</summary>
internal static class GlossaryAddVerb
{
    private static readonly SideOptions Arabic = new("ar", "Arabic");
    private static readonly SideOptions English = new("en", "English");
    private static readonly Option<string?> Id = Options.Text("--id", "ID", "Id of the entry; the service makes one without it.");
    private static readonly Option<string> Kind = OneOfKinds();
    private static readonly Option<string?> Domain = Options.Text("--domain", "TEXT", "The field that it belongs to.");
    private static readonly Option<string?> Definition = Options.Text("--definition", "TEXT", "What it is.");
    private static readonly Option<string?> Source = Options.Text("--source", "TEXT", "Who says so.");
    private static readonly Option<string?> Note = Options.Text("--note", "TEXT", "Anything else.");
    private static readonly Option<string?> Glossary = DefaultGlossary.Named();
    private static readonly Option<bool> CreateMissing = new("--create") { Description = "Make the glossary when it is missing." };

    public static Command Create(VerbFactory verbs)
    {
        var command = new Command("add", "Store one entry; it is recognised at once.")
        {
            Id, Kind, Domain, Definition, Source, Note, Glossary, CreateMissing,
        };
        Arabic.AddTo(command);
        English.AddTo(command);
        return verbs.Define(command, "tm glossary add --ar وفد --ar-form وفود --en delegation", RunAsync);
    }

    private static async Task<ExitCode> RunAsync(ParseResult parse, Session session, CancellationToken cancellationToken)
    {
        var entry = new Entry
        {
            Kind = Enum.Parse<EntryKind>(parse.GetValue(Kind)!, ignoreCase: true),
            Domain = parse.GetValue(Domain) ?? string.Empty,
            Definition = parse.GetValue(Definition) ?? string.Empty,
            Source = parse.GetValue(Source) ?? string.Empty,
            Note = parse.GetValue(Note) ?? string.Empty,
        };
        entry.Terms.AddRange(Arabic.Read(parse));
        entry.Terms.AddRange(English.Read(parse));
        await using var connection = await session.ConnectAsync(cancellationToken);
        var glossary = await DefaultGlossary.EnsureAsync(
            parse.GetValue(Glossary), parse.GetValue(CreateMissing), connection.Client, session, cancellationToken);
        var stored = await connection.Client.Glossaries.CreateEntryAsync(
            new CreateEntryRequest
            {
                Parent = glossary,
                EntryId = parse.GetValue(Id) ?? string.Empty,
                Entry = entry,
                // A retry after a lost answer must not store it twice.
                RequestId = Guid.NewGuid().ToString("N"),
            },
            cancellationToken: cancellationToken);
        session.WriteOne(stored, EntryJson.Write, made => $"Stored {made.Name}.");
        return ExitCode.Done;
    }

    private static Option<string> OneOfKinds()
    {
        var option = new Option<string>("--kind") { Description = "What it names.", DefaultValueFactory = _ => "term" };
        option.AcceptOnlyFromAmong("term", "person", "place", "organization", "title", "month", "weekday");
        return option;
    }
}
