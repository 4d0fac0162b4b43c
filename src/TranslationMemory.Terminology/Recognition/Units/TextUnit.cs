using TranslationMemory.Text;

namespace TranslationMemory.Terminology;

/// <summary>The smallest thing a term consists of: a word, a number, or a mark that keeps two words apart.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Form">Its keys and readings; for a value those of the way it is written.</param>
internal readonly record struct TextUnit(TextSpan Span, UnitKind Kind, WordForm Form)
{
    /// <summary>How it hangs together with the unit before it.</summary>
    public UnitJoint Joint { get; init; }

    /// <summary>What stands before a value; words have it in their readings.</summary>
    public Proclitics Proclitics { get; init; }

    /// <summary>For a value its key; else null.</summary>
    public string? Value { get; init; }

    /// <summary>A second key of an ambiguous number; else null.</summary>
    public string? AlternativeKey { get; init; }

    /// <summary>Its exact key (K1).</summary>
    public string ExactKey => Form.ExactKey;

    /// <summary>For a word its fold key, for a value the value's key, for a mark the mark.</summary>
    public string Key => Value ?? (Kind == UnitKind.Mark ? Form.ExactKey : Form.FoldKey);

    /// <summary>For a word, its preferred reading.</summary>
    public Reading Reading => Form.Reading;
}

/// <summary>What a unit is.</summary>
internal enum UnitKind : byte
{
    /// <summary>A word.</summary>
    Word,

    /// <summary>Something compared by value.</summary>
    Value,

    /// <summary>A punctuation mark that a term cannot cross.</summary>
    Mark,
}

/// <summary>What stands between a unit and the one before it.</summary>
internal enum UnitJoint : byte
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
