using System.CommandLine;
using TranslationMemory.Benchmarks.Output;

namespace TranslationMemory.Benchmarks.Alignment;

/// <summary>The mode <c>align</c>: how well sentences find their translations.</summary>
internal static class AlignMode
{
    private const string InstalledHunspell = "/usr/share/hunspell/ar.dic";

    private static readonly Option<string[]> Documents = Files("--documents", "Documents with their translations (.jsonl).");
    private static readonly Option<string[]> Memory = Files("--memory", "Pairs to learn words from: tables, .jsonl, or NAME.ar beside NAME.en.");
    private static readonly Option<string[]> Glossary = Files("--glossary", "Terms to learn words from (columns ar and en).");
    private static readonly Option<int> Folds = new("--folds") { Description = "Learn from the other documents of the file too, in so many parts; 1: do not.", DefaultValueFactory = _ => 1 };
    private static readonly Option<int> Seed = new("--seed") { Description = "Chooses what is changed.", DefaultValueFactory = _ => 1 };
    private static readonly Option<int> Rounds = new("--rounds") { Description = "How many times each document is changed and aligned.", DefaultValueFactory = _ => 3 };
    private static readonly Option<int[]> Sizes = new("--sizes")
    {
        Description = "Articles of so many sentences are timed.",
        AllowMultipleArgumentsPerToken = true,
        DefaultValueFactory = _ => [],
    };

    private static readonly Option<bool> Failures = new("--failures") { Description = "Also print what is wrong." };

    private static readonly Option<string> Hunspell = new("--hunspell")
    {
        Description = "The ar.dic of hunspell-ar, or none.",
        DefaultValueFactory = _ => File.Exists(InstalledHunspell) ? InstalledHunspell : "none",
    };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("align", "How well the sentences of articles find their translations.")
        {
            Documents, Memory, Glossary, Folds, Seed, Rounds, Sizes, Hunspell, Failures,
        };
        command.SetAction(parse => ModeAction.Run(parse, () => Run(parse)));
        return command;
    }

    private static Option<string[]> Files(string name, string description) =>
        new(name) { Description = description, AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [] };

    private static void Run(ParseResult parse) => new AlignRun(new Report(parse.InvocationConfiguration.Output), new AlignInputs
    {
        Documents = parse.GetValue(Documents)!,
        Memory = parse.GetValue(Memory)!,
        Glossary = parse.GetValue(Glossary)!,
        Folds = Math.Max(1, parse.GetValue(Folds)),
        Seed = parse.GetValue(Seed),
        Rounds = Math.Max(1, parse.GetValue(Rounds)),
        Sizes = parse.GetValue(Sizes)!,
        Hunspell = parse.GetValue(Hunspell) is { } path && path != "none" ? path : null,
        ShowFailures = parse.GetValue(Failures),
    }).Run();
}
