namespace TranslationMemory.Matching;

/// <summary>
/// What the index knows of a form at once: the key it is filed under, whether it is punctuation, which is not filed,
/// and whether it negates.
/// </summary>
/// <param name="Value">All of it.</param>
internal readonly record struct FormKey(int Value)
{
    private const int Mark = int.MinValue;
    private const int Negation = 1 << 30;

    /// <summary>The key; for punctuation, that of the mark.</summary>
    public int Key => Value & ~(Mark | Negation);

    /// <summary>True for words and placeables.</summary>
    public bool IsItem => Value >= 0;

    /// <summary>True for a negation.</summary>
    public bool IsNegation => (Value & Negation) != 0;

    /// <summary>The key of a form.</summary>
    public static FormKey Of(int key, bool isItem, bool isNegation) =>
        new(key | (isItem ? 0 : Mark) | (isItem && isNegation ? Negation : 0));
}
