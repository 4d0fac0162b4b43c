namespace TranslationMemory.Cli.Printing;

/// <summary>What a piece of a line means; colours or brackets show it.</summary>
internal enum Tone
{
    /// <summary>Nothing special.</summary>
    Plain,

    /// <summary>Less important.</summary>
    Faint,

    /// <summary>More important.</summary>
    Strong,

    /// <summary>Stands in the stored segment only: <c>⟦−…⟧</c> without colours.</summary>
    Removed,

    /// <summary>Stands in the looked-up segment only: <c>⟦+…⟧</c> without colours.</summary>
    Added,

    /// <summary>The words asked for: <c>⟦…⟧</c> without colours.</summary>
    Hit,

    /// <summary>Good to use as it is.</summary>
    Good,

    /// <summary>To be looked at.</summary>
    Warning,
}
