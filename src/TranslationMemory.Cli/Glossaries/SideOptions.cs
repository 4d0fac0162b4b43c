using System.CommandLine;
using TranslationMemory.Cli.CommandLine;
using TranslationMemory.V1;

namespace TranslationMemory.Cli.Glossaries;

/// <summary>The options for the terms of one language: <c>--ar</c>, <c>--ar-form</c>, <c>--ar-forbidden</c> …</summary>
internal sealed class SideOptions
{
    private readonly string _language;
    private readonly Option<string> _term;
    private readonly Option<string[]> _variants;
    private readonly Option<string[]> _forms;
    private readonly Option<string[]> _admitted;
    private readonly Option<string[]> _forbidden;

    public SideOptions(string language, string name)
    {
        _language = language;
        _term = new Option<string>($"--{language}") { HelpName = "TERM", Description = $"The {name} term.", Required = true };
        _variants = Options.Many($"--{language}-variant", "TEXT", $"Another spelling of the {name} term.");
        _forms = Options.Many($"--{language}-form", "TEXT", $"An inflected form of the {name} term.");
        _admitted = Options.Many($"--{language}-admitted", "TERM", $"Another {name} term that is allowed.");
        _forbidden = Options.Many($"--{language}-forbidden", "TERM", $"An {name} rendering that is not to be used.");
    }

    public void AddTo(Command command)
    {
        command.Options.Add(_term);
        command.Options.Add(_variants);
        command.Options.Add(_forms);
        command.Options.Add(_admitted);
        command.Options.Add(_forbidden);
    }

    /// <summary>The terms, preferred first.</summary>
    public IEnumerable<Term> Read(ParseResult parse)
    {
        var preferred = Term(parse.GetValue(_term)!, TermStatus.Preferred);
        preferred.Variants.AddRange(parse.GetValue(_variants));
        preferred.Forms.AddRange(parse.GetValue(_forms));
        return
        [
            preferred,
            .. parse.GetValue(_admitted)!.Select(text => Term(text, TermStatus.Admitted)),
            .. parse.GetValue(_forbidden)!.Select(text => Term(text, TermStatus.Forbidden)),
        ];
    }

    private Term Term(string text, TermStatus status) => new() { LanguageCode = _language, Text = text, Status = status };
}
