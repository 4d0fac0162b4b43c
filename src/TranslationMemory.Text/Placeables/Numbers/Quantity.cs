namespace TranslationMemory.Text.Placeables;

/// <summary>A number as it was read.</summary>
/// <param name="Form">How it is written.</param>
/// <param name="Value">Its value.</param>
/// <param name="Start">Offset of its first UTF-16 code unit.</param>
/// <param name="Next">Index of the atom behind it.</param>
internal sealed record Quantity(QuantityForm Form, ExactNumber Value, int Start, int Next)
{
    /// <summary>The second value of an ambiguous spelling.</summary>
    public ExactNumber? Alternative { get; init; }

    /// <summary>Index of the atom behind the digits when scale words follow them; else 0.</summary>
    public int DigitsNext { get; init; }

    /// <summary>The value of the digits alone, when scale words follow them.</summary>
    public ExactNumber DigitsValue { get; init; }

    /// <summary>True when the article was taken off its first word.</summary>
    public bool HasArticle { get; init; }
}
