using System.CommandLine;
using System.CommandLine.Help;
using TranslationMemory.Cli.Articles;
using TranslationMemory.Cli.Demo;
using TranslationMemory.Cli.Glossaries;
using TranslationMemory.Cli.Lookups;
using TranslationMemory.Cli.Memories;
using TranslationMemory.Cli.Printing;
using TranslationMemory.Cli.Serving;
using TranslationMemory.Cli.Texts;
using TranslationMemory.Cli.Units;

namespace TranslationMemory.Cli.CommandLine;

/// <summary>The program <c>tm</c>: its verbs, and one run of them.</summary>
internal static class Application
{
    /// <summary>Runs one command line.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="surroundings">The process around.</param>
    /// <param name="signals">What may stop it; null for nothing.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string[] args, Surroundings surroundings, StopSignals? signals)
    {
        // A text may begin with @: it is never the name of a file with more arguments.
        var parse = CreateRoot(surroundings, signals).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parse.Errors.Count > 0)
        {
            await surroundings.Error.WriteLineAsync($"tm: {Describe(parse)}");
            return (int)ExitCode.Usage;
        }

        await using var writer = new StreamWriter(surroundings.Out, leaveOpen: true);
        var configuration = new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
            Output = writer,
            Error = surroundings.Error,
        };
        return await parse.InvokeAsync(configuration, signals?.Token ?? CancellationToken.None);
    }

    private static RootCommand CreateRoot(Surroundings surroundings, StopSignals? signals)
    {
        var globals = new GlobalOptions();
        var verbs = new VerbFactory(surroundings, globals, signals);
        var root = new RootCommand("Arabic–English translation memory and glossary.")
        {
            DemoVerb.Create(verbs),
            ServeVerb.Create(verbs),
            SegmentVerb.Create(verbs),
            AnalyzeVerb.Create(verbs),
            LookupVerb.Create(verbs),
            ConcordanceVerb.Create(verbs),
            AddVerb.Create(verbs),
            ImportVerb.Create(verbs),
            ExportVerb.Create(verbs),
            AlignVerb.Create(verbs),
            ArticleVerbs.Create(verbs),
            GlossaryVerbs.Create(verbs),
            MemoryVerbs.Create(verbs),
        };
        globals.AddTo(root);
        verbs.Group(root, "tm lookup --text \"انتهت محادثات أستانة\"");
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new ExampleHelp((HelpAction)help.Action!, verbs.Examples);
        return root;
    }

    private static string Describe(ParseResult parse)
    {
        var messages = parse.Errors.Select(error => error.Message).Distinct(StringComparer.Ordinal).ToList();
        if (messages.Count > 1)
        {
            // What was typed in place of a verb says more than that a verb is missing.
            messages.RemoveAll(message => message.StartsWith("Required command", StringComparison.Ordinal));
        }

        var path = new List<string>();
        for (var result = parse.CommandResult; result is not null; result = result.Parent as System.CommandLine.Parsing.CommandResult)
        {
            path.Insert(0, result.Command is RootCommand ? "tm" : result.Command.Name);
        }

        return $"{Visible.Line(string.Join(' ', messages)).TrimEnd('.')}. See '{string.Join(' ', path)} --help'.";
    }
}
