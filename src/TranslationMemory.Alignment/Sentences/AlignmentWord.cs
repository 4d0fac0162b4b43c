namespace TranslationMemory.Alignment.Sentences;

/// <summary>A word or value of a sentence as alignment compares it.</summary>
/// <param name="Key">The stem; of a value, its notation behind <see cref="ValueMark"/>, the same in both languages.</param>
/// <param name="Surface">As written, for the comparison of names.</param>
internal readonly record struct AlignmentWord(string Key, string Surface)
{
    /// <summary>The first character of the key of a value; no stem has it.</summary>
    public const char ValueMark = '\u0001';

    /// <summary>True for a number, a date, an address or a code.</summary>
    public bool IsValue => Key[0] == ValueMark;
}
