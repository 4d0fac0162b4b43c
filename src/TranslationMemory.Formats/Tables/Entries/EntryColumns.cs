using TranslationMemory.Text;

namespace TranslationMemory.Formats;

/// <summary>Columns of a table of glossary entries.</summary>
internal static class EntryColumns
{
    public const string Id = "id";
    public const string Kind = "kind";
    public const string Domain = "domain";
    public const string Definition = "definition";
    public const string Source = "source";
    public const string Note = "note";

    /// <summary>The languages that have columns.</summary>
    public static readonly IReadOnlyList<LanguageTag> Languages = [LanguageTag.Arabic, LanguageTag.English];

    /// <summary>All columns, in the order in which they are written.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        Id, Kind, Domain,
        .. Languages.SelectMany(language => (string[])
            [Preferred(language), Variants(language), Forms(language), Admitted(language), Forbidden(language)]),
        Definition, Source, Note,
    ];

    public static readonly TableColumns Columns = new(
        All,
        [[.. Languages.Select(Preferred)]],
        name => All.FirstOrDefault(column => string.Equals(column, name, StringComparison.OrdinalIgnoreCase)),
        $"Known columns: {string.Join(' ', All)}.");

    public static string Preferred(LanguageTag language) => language.Primary;

    public static string Variants(LanguageTag language) => language.Primary + "_variants";

    public static string Forms(LanguageTag language) => language.Primary + "_forms";

    public static string Admitted(LanguageTag language) => language.Primary + "_admitted";

    public static string Forbidden(LanguageTag language) => language.Primary + "_forbidden";
}
