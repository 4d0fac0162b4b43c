using System.CommandLine;
using System.Text.Json;
using TranslationMemory.Cli.CommandLine;
using TranslationMemory.Cli.Printing;
using TranslationMemory.V1;

namespace TranslationMemory.Cli.Lookups;

/// <summary><c>tm concordance</c>: units in which words stand.</summary>
internal static class ConcordanceVerb
{
    private const int DefaultHits = 20;
    private static readonly Argument<string> Query = new("WORDS") { Description = "The words to find." };
    private static readonly Option<string?> Language = Options.Text("--lang", "ar|en", "Language of the words; without it the script decides.");
    private static readonly Option<string[]> Memories = Options.Memories();
    private static readonly Option<bool> AllWords = new("--all-words") { Description = "The words may stand anywhere; without it they stand one behind the other." };
    private static readonly Option<bool> Prefix = new("--prefix") { Description = "The last word may go on." };
    private static readonly Option<bool> Wildcard = new("--wildcard") { Description = "* stands for any letters of a word, ? for one." };
    private static readonly Option<bool> Fuzzy = new("--fuzzy") { Description = "Words may be misspelt, and a third of the phrase may be missing, added or other." };

    private static readonly (Option<bool> Option, ConcordanceMode Mode)[] Modes =
    [
        (AllWords, ConcordanceMode.AllWords), (Prefix, ConcordanceMode.Prefix), (Wildcard, ConcordanceMode.Wildcard), (Fuzzy, ConcordanceMode.Fuzzy),
    ];

    private static readonly Option<int> Max = Options.Number("--max", "At most so many units; 20 without it.");

    public static Command Create(VerbFactory verbs)
    {
        var command = new Command("concordance", "Find units in which words stand, over clitics and spelling.")
        {
            Query, Language, Memories, AllWords, Prefix, Wildcard, Fuzzy, Max,
        };
        foreach (var filter in UnitFilterOptions.All)
        {
            command.Options.Add(filter);
        }

        return verbs.Define(command, "tm concordance \"وقف إطلاق النار\"", RunAsync);
    }

    private static async Task<ExitCode> RunAsync(ParseResult parse, Session session, CancellationToken cancellationToken)
    {
        var request = new SearchConcordanceRequest
        {
            Query = parse.GetValue(Query),
            LanguageCode = parse.GetValue(Language) ?? string.Empty,
            Mode = Mode(parse),
        };
        request.Memories.AddRange(parse.GetValue(Memories)!.Select(ResourceNames.Memory));
        UnitFilterOptions.Apply(parse, request);
        var most = parse.GetValue(Max);
        await using var connection = await session.ConnectAsync(cancellationToken);
        var hits = Paging.ReadAsync<ConcordanceHit>(
            most == 0 ? DefaultHits : most,
            async (size, token) =>
            {
                request.PageSize = size;
                request.PageToken = token;
                var page = await connection.Client.Lookups.SearchConcordanceAsync(request, cancellationToken: cancellationToken);
                return (page.Hits, page.NextPageToken);
            },
            cancellationToken);
        await foreach (var hit in hits)
        {
            if (session.IsJson)
            {
                session.Json.Write(writer => Write(writer, hit));
            }
            else
            {
                Write(session.Printer, hit);
            }
        }

        return ExitCode.Done;
    }

    private static ConcordanceMode Mode(ParseResult parse)
    {
        var chosen = Modes.Where(mode => parse.GetValue(mode.Option)).ToArray();
        return chosen.Length switch
        {
            0 => ConcordanceMode.Phrase,
            1 => chosen[0].Mode,
            _ => throw new UsageException($"Only one of {string.Join(", ", Modes.Select(mode => mode.Option.Name))} can be given."),
        };
    }

    private static void Write(Utf8JsonWriter writer, ConcordanceHit hit)
    {
        writer.WriteString("unit"u8, hit.Unit);
        writer.WriteString("text"u8, hit.Text);
        writer.WriteString("translation"u8, hit.Translation);
        writer.WriteString("language"u8, hit.LanguageCode);
        writer.WriteString("translationLanguage"u8, hit.TranslationLanguage);
        writer.WriteStartArray("spans"u8);
        foreach (var span in hit.Spans)
        {
            writer.WriteStartArray();
            writer.WriteNumberValue(span.Start);
            writer.WriteNumberValue(span.Start + span.Length);
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
    }

    private static void Write(Printer printer, ConcordanceHit hit)
    {
        printer.Write(new Line().Cite(SpanMarks.Mark(hit.Text, hit.Spans, Tone.Hit)));
        printer.Write(new Line(indent: 2).Cite(hit.Translation));
        printer.Write(new Line(indent: 2).Say(hit.Unit, Tone.Faint));
        printer.Write();
    }
}
