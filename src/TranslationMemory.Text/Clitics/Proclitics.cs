namespace TranslationMemory.Text;

/// <summary>Clitics written in front of an Arabic word, in their order of writing.</summary>
[Flags]
public enum Proclitics
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>The conjunction و.</summary>
    Waw = 1,

    /// <summary>The conjunction ف.</summary>
    Fa = 2,

    /// <summary>The preposition ب.</summary>
    Ba = 4,

    /// <summary>The preposition ك.</summary>
    Kaf = 8,

    /// <summary>The preposition ل.</summary>
    Lam = 16,

    /// <summary>The future particle س.</summary>
    Sin = 32,

    /// <summary>The article ال, also where it is hidden in لل.</summary>
    Article = 64,
}
