using System.CommandLine;
using TranslationMemory.Benchmarks.Output;

namespace TranslationMemory.Benchmarks.Text;

/// <summary>The mode <c>text</c>: quality and speed of text analysis.</summary>
internal static class TextMode
{
    private const string InstalledHunspell = "/usr/share/hunspell/ar.dic";

    private static readonly Option<string[]> Cases = Files("--cases", "Folder of tables of cases, or such a table.");
    private static readonly Option<string[]> Gold = Files("--gold", "Words of running text with their clitics (tab-separated).");
    private static readonly Option<string[]> Corpus = Files("--corpus", "Sentences, one a line or .jsonl: boundaries and throughput.");
    private static readonly Option<string[]> Names = Files("--names", "Pairs of names (columns ar and en).");
    private static readonly Option<string[]> Glossary = Files("--glossary", "Terms (columns ar and en) for the throughput of recognition.");
    private static readonly Option<string> Hunspell = new("--hunspell")
    {
        Description = "The ar.dic of hunspell-ar, or none.",
        DefaultValueFactory = _ => File.Exists(InstalledHunspell) ? InstalledHunspell : "none",
    };

    private static readonly Option<int> Seed = new("--seed") { Description = "Chooses the random samples.", DefaultValueFactory = _ => 1 };
    private static readonly Option<bool> Failures = new("--failures") { Description = "Also print what is wrong." };
    private static readonly Option<bool> NoThroughput = new("--no-throughput") { Description = "Leave the throughput out." };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("text", "Quality and speed of text analysis.")
        {
            Cases, Gold, Corpus, Names, Glossary, Hunspell, Seed, Failures, NoThroughput,
        };
        command.SetAction(parse => ModeAction.Run(parse, () => Run(parse)));
        return command;
    }

    private static Option<string[]> Files(string name, string description) =>
        new(name) { Description = description, AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [] };

    private static void Run(ParseResult parse) => TextRun.Run(new Report(parse.InvocationConfiguration.Output), new TextInputs
    {
        Cases = parse.GetValue(Cases)!,
        Gold = parse.GetValue(Gold)!,
        Corpus = parse.GetValue(Corpus)!,
        Names = parse.GetValue(Names)!,
        Glossary = parse.GetValue(Glossary)!,
        Hunspell = parse.GetValue(Hunspell) is { } path && path != "none" ? path : null,
        Seed = parse.GetValue(Seed),
        ShowFailures = parse.GetValue(Failures),
        WithThroughput = !parse.GetValue(NoThroughput),
    });
}
