using System.CommandLine;
using System.Globalization;

namespace TranslationMemory.Cli.CommandLine;

/// <summary>Options that several verbs have, each with the wording of its errors.</summary>
internal static class Options
{
    /// <summary>An option with a value of free text.</summary>
    public static Option<string?> Text(string name, string help, string description) =>
        new(name) { HelpName = help, Description = description };

    /// <summary>An option that may be given several times, once a value.</summary>
    public static Option<string[]> Many(string name, string help, string description) =>
        new(name) { HelpName = help, Description = description, DefaultValueFactory = _ => [] };

    /// <summary>An option with a whole number; 0 leaves it to the service.</summary>
    public static Option<int> Number(string name, string description) => new(name)
    {
        HelpName = "N",
        Description = description,
        CustomParser = result =>
        {
            var text = result.Tokens is [var token] ? token.Value : string.Empty;
            if (!int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            {
                result.AddError($"{name} takes a whole number, not '{text}'.");
            }

            return number;
        },
    };

    /// <summary><c>--lang</c>: the language of the text.</summary>
    public static Option<string?> Language() =>
        Text("--lang", "ar|en", "Language of the text; without it the script decides.");

    /// <summary><c>--memory</c>, repeatable: where to search.</summary>
    public static Option<string[]> Memories() =>
        Many("--memory", "ID", "Search this memory only; may be given several times.");

    /// <summary><c>--glossary</c>, repeatable: which terms to use.</summary>
    public static Option<string[]> Glossaries() =>
        Many("--glossary", "ID", "Use this glossary only; may be given several times.");
}
