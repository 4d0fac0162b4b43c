using TranslationMemory.Matching;

namespace TranslationMemory.Storage;

/// <summary>The columns that hold a unit, now (<see cref="UnitRow"/>) or as it was (<see cref="RevisionRow"/>).</summary>
internal abstract class UnitState
{
    public long MemoryKey { get; set; }

    public required string SourceLanguage { get; set; }

    public required string TargetLanguage { get; set; }

    public required string SourceText { get; set; }

    public required string TargetText { get; set; }

    public string? PreviousSource { get; set; }

    public string? NextSource { get; set; }

    public string? PreviousTarget { get; set; }

    public string? NextTarget { get; set; }

    public required string Document { get; set; }

    public required string SegmentId { get; set; }

    public UnitStatus Status { get; set; }

    public UnitOrigin Origin { get; set; }

    public required string Author { get; set; }

    public byte[]? Metadata { get; set; }

    public long CreateTime { get; set; }

    public long UpdateTime { get; set; }

    public long Sequence { get; set; }

    /// <summary>The unit that these columns hold.</summary>
    /// <param name="memory">Id of its memory.</param>
    /// <param name="key">Its key.</param>
    public TranslationUnit ToUnit(string memory, long key) => new()
    {
        Memory = memory,
        Id = UnitId.Format(CreateTime, key),
        SourceLanguage = Columns.ToLanguage(SourceLanguage),
        TargetLanguage = Columns.ToLanguage(TargetLanguage),
        SourceText = SourceText,
        TargetText = TargetText,
        Context = new SegmentContext
        {
            PreviousSource = PreviousSource,
            NextSource = NextSource,
            PreviousTarget = PreviousTarget,
            NextTarget = NextTarget,
            Document = Document,
            SegmentId = SegmentId,
        },
        Status = Status,
        Origin = Origin,
        Author = Author,
        Metadata = UnitValues.UnpackMetadata(Metadata),
        CreateTime = Columns.ToTime(CreateTime),
        UpdateTime = Columns.ToTime(UpdateTime),
        Sequence = Sequence,
    };
}

/// <summary>A unit as it is.</summary>
internal sealed class UnitRow : UnitState
{
    /// <summary>Sequence of the change that created it: keys grow in the order of first storage and are never used again.</summary>
    public long Key { get; set; }

    /// <summary><see cref="UnitIdentity.Hash"/>.</summary>
    public required byte[] IdentityHash { get; set; }
}

/// <summary>A unit as it was before a change.</summary>
internal sealed class RevisionRow : UnitState
{
    /// <summary>The change that ended this state.</summary>
    public long EndSequence { get; set; }

    public long UnitKey { get; set; }
}

/// <summary>A row of the change log; it is never deleted.</summary>
internal sealed class ChangeRow
{
    public long Sequence { get; set; }

    public long UnitKey { get; set; }

    public long MemoryKey { get; set; }

    public ChangeKind Kind { get; set; }

    public long Time { get; set; }

    public required string Actor { get; set; }
}
