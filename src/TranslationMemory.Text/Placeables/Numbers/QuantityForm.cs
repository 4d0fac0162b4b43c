namespace TranslationMemory.Text.Placeables;

/// <summary>How a quantity is written, as far as it decides whether it stands alone.</summary>
internal enum QuantityForm
{
    /// <summary>In digits, perhaps with scale words.</summary>
    Digits,

    /// <summary>In words that are nothing but a number.</summary>
    Words,

    /// <summary>The word one.</summary>
    One,

    /// <summary>One short word that is often another word.</summary>
    Short,

    /// <summary>A scale word without a number before it.</summary>
    Scale,

    /// <summary>Looks like a number and is none: a version, a fraction, mixed digits.</summary>
    NoNumber,
}
