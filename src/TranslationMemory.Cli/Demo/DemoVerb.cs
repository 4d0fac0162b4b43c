using System.CommandLine;
using TranslationMemory.Cli.CommandLine;

namespace TranslationMemory.Cli.Demo;

/// <summary><c>tm demo</c>: the main job on the seed article, nothing needed but the checkout.</summary>
internal static class DemoVerb
{
    private static readonly Option<string?> Seeds = Options.Text("--seeds", "DIR", "Directory of articles; seeds/ of the checkout without it.");
    private static readonly Option<string?> Glossary = Options.Text("--glossary", "DIR", "Directory of terms; glossary/ of the checkout without it.");

    public static Command Create(VerbFactory verbs) => verbs.Define(
        new Command("demo", "Show the main job on the seed article, in a store of its own; running it again changes nothing.") { Seeds, Glossary },
        "tm demo",
        RunAsync);

    private static async Task<ExitCode> RunAsync(ParseResult parse, Session session, CancellationToken cancellationToken)
    {
        var files = DemoFiles.Find(parse.GetValue(Seeds), parse.GetValue(Glossary), session.Surroundings);
        var store = Path.Combine(session.DataDirectory(), "demo");
        var result = await new DemoRun(session.Surroundings, TimeProvider.System).RunAsync(files, store, cancellationToken);
        if (session.IsJson)
        {
            DemoJson.Write(session.Json, result);
        }
        else
        {
            DemoView.Write(session.Printer, result);
        }

        return ExitCode.Done;
    }
}
