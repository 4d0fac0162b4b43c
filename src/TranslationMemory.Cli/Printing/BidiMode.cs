namespace TranslationMemory.Cli.Printing;

/// <summary>When right-to-left text is put between FSI and PDI.</summary>
internal enum BidiMode
{
    /// <summary>On a terminal.</summary>
    Auto,

    /// <summary>Also where the answer is piped.</summary>
    Always,

    /// <summary>Nowhere.</summary>
    Never,
}
