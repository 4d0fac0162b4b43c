using TranslationMemory.Text;

namespace TranslationMemory.Formats;

/// <summary>Columns of a table of translation units.</summary>
internal static class UnitColumns
{
    public const string Source = "source";
    public const string Target = "target";
    public const string SourceLanguage = "source_language";
    public const string TargetLanguage = "target_language";
    public const string PreviousSource = "previous_source";
    public const string NextSource = "next_source";
    public const string PreviousTarget = "previous_target";
    public const string NextTarget = "next_target";

    /// <summary>
    /// Names those of the four neighbours that are the edge of the document, with spaces between: an empty cell alone
    /// says that the neighbour is unknown.
    /// </summary>
    public const string Edges = "edges";

    public const string Document = "document";
    public const string SegmentId = "segment_id";
    public const string Status = "status";
    public const string Origin = "origin";
    public const string Author = "author";
    public const string CreateTime = "create_time";
    public const string UpdateTime = "update_time";

    /// <summary>All metadata as one JSON object, for writers do not know the keys beforehand.</summary>
    public const string Metadata = "meta";

    /// <summary>Begins the name of a column that holds one key of the metadata.</summary>
    public const string MetadataPrefix = "meta.";

    /// <summary>All columns with fixed names, in the order in which they are written.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        Source, Target, SourceLanguage, TargetLanguage, PreviousSource, NextSource, PreviousTarget, NextTarget, Edges,
        Document, SegmentId, Status, Origin, Author, CreateTime, UpdateTime, Metadata,
    ];

    /// <summary>The columns of a table for a memory: its languages too name the source and the target.</summary>
    public static TableColumns For(UnitTableDefaults defaults) => new(
        All,
        [[Source], [Target]],
        name => Find(name, defaults),
        $"Known columns: {string.Join(' ', All)} {MetadataPrefix}<key>; instead of source and target also {defaults.SourceLanguage.Primary} and {defaults.TargetLanguage.Primary}.");

    /// <summary>True for a name that says which side a column is.</summary>
    public static bool IsSide(string name, UnitTableDefaults defaults) => Find(name.Trim(), defaults) is Source or Target;

    private static string? Find(string name, UnitTableDefaults defaults)
    {
        if (name.StartsWith(MetadataPrefix, StringComparison.OrdinalIgnoreCase) && name.Length > MetadataPrefix.Length)
        {
            return MetadataPrefix + name[MetadataPrefix.Length..];
        }

        if (All.FirstOrDefault(column => string.Equals(column, name, StringComparison.OrdinalIgnoreCase)) is { } known)
        {
            return known;
        }

        return LanguageTag.TryParse(name, out var tag)
            ? tag.Primary == defaults.SourceLanguage.Primary ? Source : tag.Primary == defaults.TargetLanguage.Primary ? Target : null
            : null;
    }
}
