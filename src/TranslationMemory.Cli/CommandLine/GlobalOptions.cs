using System.CommandLine;
using TranslationMemory.Cli.Printing;

namespace TranslationMemory.Cli.CommandLine;

/// <summary>The options of every verb.</summary>
internal sealed class GlobalOptions
{
    public Option<string?> Server { get; } = new("--server")
    {
        Description = "Address of a running service (http://host:port or unix:/path); else TM_SERVER; else the embedded service.",
        HelpName = "URL",
        Recursive = true,
    };

    public Option<string?> Data { get; } = new("--data")
    {
        Description = "Data directory of the embedded service; else TM_DATA; else translation-memory under XDG_DATA_HOME or ~/.local/share.",
        HelpName = "DIR",
        Recursive = true,
    };

    public Option<bool> Json { get; } = new("--json")
    {
        Description = "Answer in JSON, one object a line.",
        Recursive = true,
    };

    public Option<string> Bidi { get; } = OneOf();

    /// <summary>Adds them to the root, which hands them down.</summary>
    public void AddTo(RootCommand root)
    {
        root.Options.Add(Server);
        root.Options.Add(Data);
        root.Options.Add(Json);
        root.Options.Add(Bidi);
    }

    public BidiMode ReadBidi(ParseResult parse) => parse.GetValue(Bidi) switch
    {
        "always" => BidiMode.Always,
        "never" => BidiMode.Never,
        _ => BidiMode.Auto,
    };

    private static Option<string> OneOf()
    {
        var option = new Option<string>("--bidi")
        {
            Description = "Isolate right-to-left text (U+2068 … U+2069): on a terminal, always, or never. JSON and files never have them.",
            DefaultValueFactory = _ => "auto",
            Recursive = true,
        };
        option.AcceptOnlyFromAmong("auto", "always", "never");
        return option;
    }
}
