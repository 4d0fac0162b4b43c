using TranslationMemory.Text;

namespace TranslationMemory.Terminology;

/// <summary>The smallest thing a term consists of: a word, a number, or a mark that keeps two words apart.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">What it is.</param>
/// <param name="ExactKey">Its exact key (K1).</param>
/// <param name="Key">For a word its fold key, for a value the value's key, for a mark the mark.</param>
/// <param name="Reading">For a word, its preferred reading.</param>
/// <param name="Joint">How it hangs together with the unit before it.</param>
internal readonly record struct TextUnit(
    TextSpan Span, UnitKind Kind, string ExactKey, string Key, Reading Reading, UnitJoint Joint)
{
    /// <summary>A second key of an ambiguous number; else null.</summary>
    public string? AlternativeKey { get; init; }
}

/// <summary>What a unit is.</summary>
internal enum UnitKind
{
    /// <summary>A word.</summary>
    Word,

    /// <summary>Something compared by value.</summary>
    Value,

    /// <summary>A punctuation mark that a term cannot cross.</summary>
    Mark,
}

/// <summary>What stands between a unit and the one before it.</summary>
internal enum UnitJoint
{
    /// <summary>Anything that a term may cross: spaces, quotation marks, nothing.</summary>
    Loose,

    /// <summary>Exactly one space.</summary>
    Space,

    /// <summary>A hyphen with no space around it.</summary>
    Hyphen,

    /// <summary>A line break, which no term crosses.</summary>
    Break,
}
