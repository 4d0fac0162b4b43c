using System.CommandLine;
using TranslationMemory.Cli.CommandLine;
using TranslationMemory.Cli.Input;
using TranslationMemory.Cli.Printing;
using TranslationMemory.Cli.Texts;
using TranslationMemory.Client;
using TranslationMemory.V1;

namespace TranslationMemory.Cli.Lookups;

/// <summary><c>tm lookup</c>: matches and terms of an article's sentences, of lines, or of one segment.</summary>
internal static class LookupVerb
{
    private static readonly Argument<string?> File = new("FILE")
    {
        Description = "An article, looked up sentence by sentence; - for one segment a line from standard input.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<string?> Text = Options.Text("--text", "TEXT", "One segment, in place of a file.");
    private static readonly Option<string?> Language = Options.Language();
    private static readonly Option<string[]> Memories = Options.Memories();
    private static readonly Option<string[]> Glossaries = Options.Glossaries();
    private static readonly Option<int> MinScore = Options.Number("--min-score", "Leave out matches below it, 30 to 102; 70 without it.");
    private static readonly Option<int> Max = Options.Number("--max", "At most so many matches a segment, 1 to 50; 5 without it.");
    private static readonly Option<string?> Document = Options.Text("--document", "NAME", "The document that FILE is, so that its own units are known again.");

    private static readonly Option<bool> Fragments = new("--fragments") { Description = "Also find shorter units that stand whole inside a segment." };

    public static Command Create(VerbFactory verbs)
    {
        var command = new Command("lookup", "Find matches and terms, with what differs and why.")
        {
            File, Text, Language, Memories, Glossaries, MinScore, Max, Document, Fragments,
        };
        foreach (var filter in UnitFilterOptions.All)
        {
            command.Options.Add(filter);
        }

        return verbs.Define(command, "tm lookup --text \"انتهت محادثات أستانة\" --min-score 60", RunAsync);
    }

    private static async Task<ExitCode> RunAsync(ParseResult parse, Session session, CancellationToken cancellationToken)
    {
        var source = TextSource.Of(parse.GetValue(File), parse.GetValue(Text));
        var whole = await source.ReadWholeAsync(session.Surroundings, cancellationToken);
        var model = Model(parse);
        await using var connection = await session.ConnectAsync(cancellationToken);
        if (source.IsLines)
        {
            return await LineLookup.RunAsync(
                connection.Client, session, model, (text, response) => Answer(session, text, response), cancellationToken);
        }

        if (source.Text is { } text)
        {
            model.Text = text;
            Answer(session, text, await connection.Client.Lookups.LookupSegmentAsync(model, cancellationToken: cancellationToken));
            return ExitCode.Done;
        }

        await ArticleAsync(connection.Client, session, whole!, model, parse.GetValue(Document) ?? string.Empty, cancellationToken);
        return ExitCode.Done;
    }

    private static LookupSegmentRequest Model(ParseResult parse)
    {
        var model = new LookupSegmentRequest
        {
            SourceLanguage = parse.GetValue(Language) ?? string.Empty,
            MinScore = parse.GetValue(MinScore),
            MaxMatches = parse.GetValue(Max),
            IncludeTerms = true,
            IncludeFragments = parse.GetValue(Fragments),
        };
        model.Memories.AddRange(parse.GetValue(Memories)!.Select(ResourceNames.Memory));
        model.Glossaries.AddRange(parse.GetValue(Glossaries)!.Select(ResourceNames.Glossary));
        UnitFilterOptions.Apply(parse, model);
        return model;
    }

    private static async Task ArticleAsync(
        TranslationMemoryClient client,
        Session session,
        string article,
        LookupSegmentRequest model,
        string document,
        CancellationToken cancellationToken)
    {
        var segmented = await client.Texts.SegmentTextAsync(
            new SegmentTextRequest { Text = article, LanguageCode = model.SourceLanguage }, cancellationToken: cancellationToken);

        // One language for the whole article: a line of it may be in the other script.
        model.SourceLanguage = segmented.LanguageCode;
        await foreach (var (sentence, response) in ArticleLookup.RunAsync(
            client, segmented.Sentences, model, document, cancellationToken))
        {
            if (session.IsJson)
            {
                session.Json.Write(writer => LookupJson.Write(writer, sentence.Text, response));
                continue;
            }

            session.Printer.Write(SentenceView.Line(sentence));
            if (sentence.Kind == SentenceKind.Sentence)
            {
                LookupView.Write(session.Printer, sentence.Text, response);
            }

            session.Printer.Write();
        }
    }

    private static void Answer(Session session, string text, LookupSegmentResponse response)
    {
        if (session.IsJson)
        {
            session.Json.Write(writer => LookupJson.Write(writer, text, response));
            return;
        }

        session.Printer.Write(new Line().Cite(text, Tone.Strong));
        LookupView.Write(session.Printer, text, response);
        session.Printer.Write();
    }
}
