using System.Collections.Immutable;
using TranslationMemory.Text;

namespace TranslationMemory.Terminology.Tests;

/// <summary>Entries, indexes and texts for tests, in few words.</summary>
internal static class Glossaries
{
    public static readonly CliticAnalyzer Clitics = new(Lexicon.BuiltIn);

    public static readonly TextAnalyzer Analyzer = new(Clitics);

    public static TermIndex Index(params TermEntry[] entries)
    {
        var index = new TermIndex(Analyzer, Clitics);
        index.Upsert(entries);
        return index;
    }

    public static AnalyzedText Arabic(string text) => Analyzer.Analyze(text, TextLanguage.Arabic);

    public static AnalyzedText English(string text) => Analyzer.Analyze(text, TextLanguage.English);

    public static TermEntry Entry(string id, EntryKind kind, params Term[] terms) =>
        new() { Glossary = "test", Id = id, Kind = kind, Terms = [.. terms] };

    public static Term Ar(string text, TermStatus status = TermStatus.Preferred, string variants = "", string forms = "") =>
        Of(LanguageTag.Arabic, text, status, variants, forms);

    public static Term En(string text, TermStatus status = TermStatus.Preferred, string variants = "", string forms = "") =>
        Of(LanguageTag.English, text, status, variants, forms);

    public static ImmutableArray<string> Split(string list) =>
        [.. list.Split(';', StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>The hits as "written class", those inside longer ones in brackets.</summary>
    public static string Show(AnalyzedText text, ImmutableArray<TermHit> hits) => string.Join(
        " | ",
        hits.Select(hit => (hit.Primary ? "{0}" : "({0})").Replace(
            "{0}", hit.Span.In(text.Text) + " " + hit.Class, StringComparison.Ordinal)));

    private static Term Of(LanguageTag language, string text, TermStatus status, string variants, string forms) =>
        new() { Language = language, Text = text, Status = status, Variants = Split(variants), Forms = Split(forms) };
}
