using Google.Protobuf.WellKnownTypes;
using TranslationMemory.Matching;
using TranslationMemory.Server.Naming;
using TranslationMemory.Server.Requests;
using TranslationMemory.Storage;
using TranslationMemory.V1;

namespace TranslationMemory.Server.Memories;

/// <summary>Units and memories between contract and store. Status, origin and change kind have one numbering in both.</summary>
internal static class UnitMapping
{
    public static Memory ToMessage(MemoryRecord memory) => new()
    {
        Name = ResourceNames.Memory(memory.Id),
        DisplayName = memory.DisplayName,
        SourceLanguage = memory.SourceLanguage.Value,
        TargetLanguage = memory.TargetLanguage.Value,
        Penalty = memory.Penalty,
        Description = memory.Description,
        Etag = Etag.Of(memory.Version),
        CreateTime = memory.CreateTime.ToTimestamp(),
        UpdateTime = memory.UpdateTime.ToTimestamp(),
        UnitCount = memory.UnitCount,
    };

    public static Unit ToMessage(TranslationUnit unit)
    {
        var message = new Unit
        {
            Name = ResourceNames.Unit(unit.Memory, unit.Id),
            SourceLanguage = unit.SourceLanguage.Value,
            TargetLanguage = unit.TargetLanguage.Value,
            SourceText = unit.SourceText,
            TargetText = unit.TargetText,
            Context = ToMessage(unit.Context),
            Status = (V1.UnitStatus)unit.Status,
            Origin = (V1.UnitOrigin)unit.Origin,
            Author = unit.Author,
            Etag = Etag.Of(unit.Sequence),
            CreateTime = unit.CreateTime.ToTimestamp(),
            UpdateTime = unit.UpdateTime.ToTimestamp(),
        };
        foreach (var (key, value) in unit.Metadata)
        {
            message.Metadata.Add(key, value);
        }

        return message;
    }

    public static V1.UnitChange ToMessage(Storage.UnitChange change) => new()
    {
        Sequence = change.Sequence,
        Kind = (UnitChangeKind)change.Kind,
        Unit = ToMessage(change.Unit),
        ChangeTime = change.Time.ToTimestamp(),
    };

    /// <summary>A unit of a request; everything that is wrong with it goes to <paramref name="check"/>.</summary>
    /// <param name="unit">The unit as sent; its name is not looked at.</param>
    /// <param name="memory">The memory that is to hold it; gives the languages that the unit does not name.</param>
    /// <param name="field">Path of the unit in the request.</param>
    /// <param name="check">Collects the problems.</param>
    public static TranslationUnit FromMessage(Unit unit, MemoryRecord memory, string field, RequestCheck check)
    {
        var source = check.Language($"{field}.source_language", unit.SourceLanguage, memory.SourceLanguage);
        var target = check.Language($"{field}.target_language", unit.TargetLanguage, memory.TargetLanguage);
        check.Pair($"{field}.target_language", source, target);
        return new TranslationUnit
        {
            Memory = memory.Id,
            Id = string.Empty,
            SourceLanguage = source,
            TargetLanguage = target,
            SourceText = check.Segment($"{field}.source_text", unit.SourceText),
            TargetText = check.Segment($"{field}.target_text", unit.TargetText),
            Context = FromMessage(unit.Context, $"{field}.context", check),
            Status = Defined($"{field}.status", unit.Status, Matching.UnitStatus.Confirmed, check),
            Origin = Defined($"{field}.origin", unit.Origin, Matching.UnitOrigin.Human, check),
            Author = check.BoundedText($"{field}.author", unit.Author, Limits.ShortText),
            Metadata = MetadataRules.Read($"{field}.metadata", unit.Metadata, check),
        };
    }

    /// <summary>The status that a request names; what it does not say is <paramref name="otherwise"/>.</summary>
    public static Matching.UnitStatus Defined(
        string field, V1.UnitStatus status, Matching.UnitStatus otherwise, RequestCheck check) =>
        Defined(field, (int)status, otherwise, check);

    /// <summary>The status that a request must name.</summary>
    public static Matching.UnitStatus Required(string field, V1.UnitStatus status, RequestCheck check) =>
        Required<Matching.UnitStatus>(field, (int)status, check);

    /// <summary>The origin that a request must name.</summary>
    public static Matching.UnitOrigin Required(string field, V1.UnitOrigin origin, RequestCheck check) =>
        Required<Matching.UnitOrigin>(field, (int)origin, check);

    private static Matching.UnitOrigin Defined(
        string field, V1.UnitOrigin origin, Matching.UnitOrigin otherwise, RequestCheck check) =>
        Defined(field, (int)origin, otherwise, check);

    private static T Defined<T>(string field, int number, T otherwise, RequestCheck check)
        where T : struct, System.Enum => number == 0 ? otherwise : Required<T>(field, number, check);

    private static T Required<T>(string field, int number, RequestCheck check)
        where T : struct, System.Enum
    {
        var value = (T)System.Enum.ToObject(typeof(T), number);
        if (!System.Enum.IsDefined(value))
        {
            check.Problem(field, $"{number} is not a value of this enumeration.");
        }

        return value;
    }

    private static V1.SegmentContext ToMessage(Matching.SegmentContext context)
    {
        var message = new V1.SegmentContext { Document = context.Document, SegmentId = context.SegmentId };
        if (context.PreviousSource is { } previousSource)
        {
            message.PreviousSource = previousSource;
        }

        if (context.NextSource is { } nextSource)
        {
            message.NextSource = nextSource;
        }

        if (context.PreviousTarget is { } previousTarget)
        {
            message.PreviousTarget = previousTarget;
        }

        if (context.NextTarget is { } nextTarget)
        {
            message.NextTarget = nextTarget;
        }

        return message;
    }

    private static Matching.SegmentContext FromMessage(V1.SegmentContext? context, string field, RequestCheck check)
    {
        if (context is null)
        {
            return Matching.SegmentContext.Unknown;
        }

        return new Matching.SegmentContext
        {
            PreviousSource = Neighbour("previous_source", context.HasPreviousSource, context.PreviousSource),
            NextSource = Neighbour("next_source", context.HasNextSource, context.NextSource),
            PreviousTarget = Neighbour("previous_target", context.HasPreviousTarget, context.PreviousTarget),
            NextTarget = Neighbour("next_target", context.HasNextTarget, context.NextTarget),
            Document = check.BoundedText($"{field}.document", context.Document, MetadataRules.ValueLength),
            SegmentId = check.BoundedText($"{field}.segment_id", context.SegmentId, MetadataRules.ValueLength),
        };

        string? Neighbour(string name, bool isSet, string text) =>
            isSet ? check.BoundedText($"{field}.{name}", text, Limits.SegmentLength) : null;
    }
}
