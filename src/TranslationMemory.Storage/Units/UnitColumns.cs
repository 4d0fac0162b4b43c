using Microsoft.Data.Sqlite;
using TranslationMemory.Matching;
using TranslationMemory.Text;

namespace TranslationMemory.Storage;

/// <summary>The columns of <see cref="UnitState"/> in the order in which prepared statements write and read them.</summary>
internal static class UnitColumns
{
    /// <summary>Their names.</summary>
    public static readonly string[] Names =
    [
        nameof(UnitState.MemoryKey), nameof(UnitState.SourceLanguage), nameof(UnitState.TargetLanguage),
        nameof(UnitState.SourceText), nameof(UnitState.TargetText),
        nameof(UnitState.PreviousSource), nameof(UnitState.NextSource),
        nameof(UnitState.PreviousTarget), nameof(UnitState.NextTarget),
        nameof(UnitState.Document), nameof(UnitState.SegmentId),
        nameof(UnitState.Status), nameof(UnitState.Origin), nameof(UnitState.Author), nameof(UnitState.Metadata),
        nameof(UnitState.CreateTime), nameof(UnitState.UpdateTime), nameof(UnitState.Sequence),
    ];

    /// <summary>The columns as a list for SQL, each behind a prefix (<c>u.</c>, <c>$</c>).</summary>
    public static string List(string prefix = "") => string.Join(", ", Names.Select(name => prefix + name));

    /// <summary>Sets the values that a unit's writer gives, and the times, on a statement's parameters.</summary>
    public static void Set(SqliteParameterCollection parameters, TranslationUnit unit, long memoryKey)
    {
        object?[] values =
        [
            memoryKey, unit.SourceLanguage.Value, unit.TargetLanguage.Value,
            ExactText.Encode(unit.SourceText), ExactText.Encode(unit.TargetText),
            EncodeOrNull(unit.Context.PreviousSource), EncodeOrNull(unit.Context.NextSource),
            EncodeOrNull(unit.Context.PreviousTarget), EncodeOrNull(unit.Context.NextTarget),
            ExactText.Encode(unit.Context.Document), ExactText.Encode(unit.Context.SegmentId),
            (long)unit.Status, (long)unit.Origin, ExactText.Encode(unit.Author), UnitValues.PackMetadata(unit),
            Columns.FromTime(unit.CreateTime), Columns.FromTime(unit.UpdateTime), unit.Sequence,
        ];
        for (var i = 0; i < values.Length; i++)
        {
            parameters[i].Value = values[i] ?? DBNull.Value;
        }
    }

    /// <summary>Binds the same values to the next parameters of a raw statement.</summary>
    public static void Bind(RawStatement statement, TranslationUnit unit, long memoryKey)
    {
        statement
            .Add(memoryKey).AddText(unit.SourceLanguage.Value).AddText(unit.TargetLanguage.Value)
            .AddExact(unit.SourceText).AddExact(unit.TargetText)
            .AddExact(unit.Context.PreviousSource).AddExact(unit.Context.NextSource)
            .AddExact(unit.Context.PreviousTarget).AddExact(unit.Context.NextTarget)
            .AddExact(unit.Context.Document).AddExact(unit.Context.SegmentId)
            .Add((long)unit.Status).Add((long)unit.Origin).AddExact(unit.Author);
        if (UnitValues.PackMetadata(unit) is { } metadata)
        {
            statement.Add(metadata);
        }
        else
        {
            statement.AddNull();
        }

        statement.Add(Columns.FromTime(unit.CreateTime)).Add(Columns.FromTime(unit.UpdateTime)).Add(unit.Sequence);
    }

    /// <summary>Adds a parameter for each column.</summary>
    public static void AddParameters(SqliteParameterCollection parameters)
    {
        foreach (var name in Names)
        {
            parameters.Add(new SqliteParameter { ParameterName = "$" + name });
        }
    }

    private static byte[]? EncodeOrNull(string? text) => text is null ? null : ExactText.Encode(text);
}

/// <summary>Reads units from rows that hold the columns of <see cref="UnitColumns"/> side by side.</summary>
/// <param name="reader">The rows.</param>
/// <param name="memories">Ids of the memories by key.</param>
internal sealed class UnitRowReader(SqliteDataReader reader, IReadOnlyDictionary<long, string> memories)
{
    private readonly Dictionary<string, LanguageTag> _languages = new(StringComparer.Ordinal);

    /// <summary>The unit of the reader's row.</summary>
    /// <param name="first">Ordinal of the first of its columns.</param>
    /// <param name="key">Its key.</param>
    public TranslationUnit Read(int first, long key)
    {
        var createTime = reader.GetInt64(first + 15);
        return new TranslationUnit
        {
            Memory = memories[reader.GetInt64(first)],
            Id = UnitId.Format(createTime, key),
            SourceLanguage = Language(first + 1),
            TargetLanguage = Language(first + 2),
            SourceText = Text(first + 3),
            TargetText = Text(first + 4),
            Context = new SegmentContext
            {
                PreviousSource = TextOrNull(first + 5),
                NextSource = TextOrNull(first + 6),
                PreviousTarget = TextOrNull(first + 7),
                NextTarget = TextOrNull(first + 8),
                Document = Text(first + 9),
                SegmentId = Text(first + 10),
            },
            Status = (UnitStatus)reader.GetInt32(first + 11),
            Origin = (UnitOrigin)reader.GetInt32(first + 12),
            Author = Text(first + 13),
            Metadata = UnitValues.UnpackMetadata(reader.IsDBNull(first + 14) ? null : reader.GetFieldValue<byte[]>(first + 14)),
            CreateTime = Columns.ToTime(createTime),
            UpdateTime = Columns.ToTime(reader.GetInt64(first + 16)),
            Sequence = reader.GetInt64(first + 17),
        };
    }

    private string Text(int ordinal) => ExactText.Decode(reader.GetFieldValue<byte[]>(ordinal));

    private string? TextOrNull(int ordinal) => reader.IsDBNull(ordinal) ? null : Text(ordinal);

    private LanguageTag Language(int ordinal)
    {
        var tag = reader.GetString(ordinal);
        if (!_languages.TryGetValue(tag, out var language))
        {
            language = Columns.ToLanguage(tag);
            _languages.Add(tag, language);
        }

        return language;
    }
}
