namespace TranslationMemory.Matching;

/// <summary>Where a unit's translation came from.</summary>
public enum UnitOrigin
{
    /// <summary>A translator wrote it.</summary>
    Human = 1,

    /// <summary>Two human texts were aligned.</summary>
    Alignment = 2,

    /// <summary>A machine translated it.</summary>
    Machine = 3,

    /// <summary>It came with a file.</summary>
    Import = 4,
}
