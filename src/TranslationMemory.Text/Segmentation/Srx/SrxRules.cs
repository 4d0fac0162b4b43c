using System.Collections.Immutable;

namespace TranslationMemory.Text;

/// <summary>
/// One rule of SRX 2.0: it applies at a position of the text when <paramref name="BeforeBreak"/> matches something that
/// ends there and <paramref name="AfterBreak"/> something that begins there.
/// </summary>
/// <param name="Breaks">True when the rule divides the text there, false when it keeps it together.</param>
/// <param name="BeforeBreak">ICU regular expression; empty matches everywhere.</param>
/// <param name="AfterBreak">ICU regular expression; empty matches everywhere.</param>
public sealed record SrxRule(bool Breaks, string BeforeBreak, string AfterBreak);

/// <summary>The rules of a language, in order: the first one that applies at a position decides.</summary>
/// <param name="Name">Name by which language maps refer to it.</param>
/// <param name="Rules">The rules.</param>
public sealed record SrxLanguageRule(string Name, ImmutableArray<SrxRule> Rules);

/// <summary>Says for which languages a language rule is meant.</summary>
/// <param name="Pattern">ICU regular expression that matches the whole of a language code.</param>
/// <param name="RuleName">Name of the language rule.</param>
public sealed record SrxLanguageMap(string Pattern, string RuleName);

/// <summary>A segmentation rule file (SRX 2.0, https://www.ttt.org/oscarStandards/srx/srx20.html).</summary>
/// <param name="Cascade">True when all maps that match a language add their rules, false when only the first does.</param>
/// <param name="LanguageRules">The language rules, by their order in the file.</param>
/// <param name="LanguageMaps">The maps, in the order in which they are tried.</param>
public sealed record SrxRules(
    bool Cascade,
    ImmutableArray<SrxLanguageRule> LanguageRules,
    ImmutableArray<SrxLanguageMap> LanguageMaps)
{
    /// <summary>The rules that come with the project, for Arabic and English.</summary>
    public static SrxRules Default { get; } = ReadEmbedded("arabic.srx").And(ReadEmbedded("english.srx"));

    /// <summary>The rules for a language, in the order in which they are tried.</summary>
    /// <param name="languageCode">Language code, such as <c>ar</c> or <c>en-GB</c>.</param>
    /// <returns>Empty when no map matches: then only line breaks divide the text.</returns>
    /// <exception cref="SrxException">A map has a bad pattern or names a rule that is not there.</exception>
    public ImmutableArray<SrxRule> RulesFor(string languageCode)
    {
        ArgumentNullException.ThrowIfNull(languageCode);
        var matching = LanguageMaps.Where(map => LanguageMapPattern.Matches(map.Pattern, languageCode));
        return [.. (Cascade ? matching : matching.Take(1)).SelectMany(map => Find(map.RuleName).Rules)];
    }

    private static SrxRules ReadEmbedded(string name)
    {
        using var stream = EmbeddedText.Open(name);
        return SrxReader.Read(stream);
    }

    private SrxRules And(SrxRules other) => this with
    {
        LanguageRules = LanguageRules.AddRange(other.LanguageRules),
        LanguageMaps = LanguageMaps.AddRange(other.LanguageMaps),
    };

    private SrxLanguageRule Find(string name) =>
        LanguageRules.FirstOrDefault(rule => rule.Name == name)
        ?? throw new SrxException($"A language map names the language rule '{name}', which is not in the file.");
}
