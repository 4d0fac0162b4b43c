using System.CommandLine;
using System.Globalization;
using TranslationMemory.Cli.CommandLine;
using TranslationMemory.Cli.Json;
using TranslationMemory.Client;
using TranslationMemory.V1;

namespace TranslationMemory.Cli.Glossaries;

/// <summary><c>tm glossary list</c>: the glossaries, or the entries of one.</summary>
internal static class GlossaryListVerb
{
    private static readonly Argument<string?> Id = new("ID")
    {
        Description = "The glossary whose entries to list; without it the glossaries are listed.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<int> Max = Options.Number("--max", "At most so many; all without it.");
    private static readonly string[] GlossaryHeaders = ["glossary", "name", "entries"];
    private static readonly string[] EntryHeaders = ["entry", "kind", "domain", "Arabic", "English"];

    public static Command Create(VerbFactory verbs) => verbs.Define(
        new Command("list", "List the glossaries, or the entries of one.") { Id, Max }, "tm glossary list main --max 20", RunAsync);

    private static async Task<ExitCode> RunAsync(ParseResult parse, Session session, CancellationToken cancellationToken)
    {
        await using var connection = await session.ConnectAsync(cancellationToken);
        var most = parse.GetValue(Max);
        if (parse.GetValue(Id) is not { } id)
        {
            var glossaries = await ReadGlossariesAsync(connection.Client, most, cancellationToken);
            session.WriteAll(glossaries, EntryJson.Write, GlossaryHeaders, Row);
            return ExitCode.Done;
        }

        var entries = await ReadEntriesAsync(connection.Client, ResourceNames.Glossary(id), most, cancellationToken);
        session.WriteAll(entries, EntryJson.Write, EntryHeaders, Row);
        return ExitCode.Done;
    }

    private static async Task<List<Glossary>> ReadGlossariesAsync(
        TranslationMemoryClient client, int most, CancellationToken cancellationToken) =>
        await Paging.ReadAsync<Glossary>(
            most,
            async (size, token) =>
            {
                var page = await client.Glossaries.ListGlossariesAsync(
                    new ListGlossariesRequest { PageSize = size, PageToken = token }, cancellationToken: cancellationToken);
                return (page.Glossaries, page.NextPageToken);
            },
            cancellationToken).ToListAsync(cancellationToken);

    private static async Task<List<Entry>> ReadEntriesAsync(
        TranslationMemoryClient client, string glossary, int most, CancellationToken cancellationToken) =>
        await Paging.ReadAsync<Entry>(
            most,
            async (size, token) =>
            {
                var page = await client.Glossaries.ListEntriesAsync(
                    new ListEntriesRequest { Parent = glossary, PageSize = size, PageToken = token },
                    cancellationToken: cancellationToken);
                return (page.Entries, page.NextPageToken);
            },
            cancellationToken).ToListAsync(cancellationToken);

    private static string[] Row(Glossary glossary) =>
    [
        ResourceNames.IdOf(glossary.Name),
        glossary.DisplayName,
        glossary.EntryCount.ToString(CultureInfo.InvariantCulture),
    ];

    private static string[] Row(Entry entry) =>
    [
        ResourceNames.IdOf(entry.Name), entry.Kind.Name(), entry.Domain, Terms(entry, "ar"), Terms(entry, "en"),
    ];

    private static string Terms(Entry entry, string language) => string.Join(
        "; ",
        entry.Terms
            .Where(term => term.Status != TermStatus.Forbidden && term.LanguageCode.StartsWith(language, StringComparison.OrdinalIgnoreCase))
            .Select(term => term.Text));
}
