using System.CommandLine;
using TranslationMemory.Cli.CommandLine;
using TranslationMemory.V1;

namespace TranslationMemory.Cli.Memories;

/// <summary><c>tm memory create</c>.</summary>
internal static class MemoryCreateVerb
{
    private static readonly Argument<string> Id = new("ID") { Description = "Its id: a letter, then letters, digits and hyphens, all lower case." };
    private static readonly Option<string> Source = Language("--source", DefaultMemory.SourceLanguage);
    private static readonly Option<string> Target = Language("--target", DefaultMemory.TargetLanguage);
    private static readonly Option<string?> Name = Options.Text("--name", "TEXT", "What people call it.");
    private static readonly Option<string?> Description = Options.Text("--description", "TEXT", "What is in it.");
    private static readonly Option<int> Penalty = Options.Number("--penalty", "Points taken from each of its matches, 0 to 100.");

    public static Command Create(VerbFactory verbs) => verbs.Define(
        new Command("create", "Create a memory.") { Id, Source, Target, Name, Description, Penalty },
        "tm memory create news --source ar-SY --target en-GB",
        RunAsync);

    private static async Task<ExitCode> RunAsync(ParseResult parse, Session session, CancellationToken cancellationToken)
    {
        await using var connection = await session.ConnectAsync(cancellationToken);
        var memory = await connection.Client.Memories.CreateMemoryAsync(
            new CreateMemoryRequest
            {
                MemoryId = ResourceNames.IdOf(ResourceNames.Memory(parse.GetValue(Id)!)),
                Memory = new Memory
                {
                    SourceLanguage = parse.GetValue(Source),
                    TargetLanguage = parse.GetValue(Target),
                    DisplayName = parse.GetValue(Name) ?? string.Empty,
                    Description = parse.GetValue(Description) ?? string.Empty,
                    Penalty = parse.GetValue(Penalty),
                },
            },
            cancellationToken: cancellationToken);
        session.WriteOne(memory, MemoryJson.Write, stored => $"Created {stored.Name} ({stored.SourceLanguage} → {stored.TargetLanguage}).");
        return ExitCode.Done;
    }

    private static Option<string> Language(string name, string otherwise) => new(name)
    {
        HelpName = "LANG",
        Description = "Language of that side (ar, ar-SY, en, en-GB).",
        DefaultValueFactory = _ => otherwise,
    };
}
