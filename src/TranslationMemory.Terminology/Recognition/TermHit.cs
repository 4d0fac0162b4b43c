using TranslationMemory.Text;

namespace TranslationMemory.Terminology;

/// <summary>How a term was found.</summary>
public enum TermHitClass
{
    /// <summary>Written as in the glossary: confidence 1.0.</summary>
    Exact = 1,

    /// <summary>Foldable spelling differs: 0.97.</summary>
    Fold = 2,

    /// <summary>It wears clitics: 0.95.</summary>
    Clitic = 3,

    /// <summary>A declared variant or form: 0.95.</summary>
    Variant = 4,

    /// <summary>With an article that the glossary does not have: 0.9.</summary>
    Article = 5,

    /// <summary>The whole phrase is indefinite where the glossary's is definite: 0.7.</summary>
    Weak = 6,

    /// <summary>A long name in a near spelling: 0.6 to 0.8.</summary>
    Fuzzy = 7,
}

/// <summary>A term found in a text.</summary>
public sealed record TermHit
{
    /// <summary>Where it stands, clitics included.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The entry.</summary>
    public required TermEntry Entry { get; init; }

    /// <summary>The term of the entry that was found.</summary>
    public required Term Term { get; init; }

    /// <summary>How it was found.</summary>
    public required TermHitClass Class { get; init; }

    /// <summary>0 to 1, by class.</summary>
    public required double Confidence { get; init; }

    /// <summary>Clitics before the term that the term itself does not have.</summary>
    public required Proclitics Proclitics { get; init; }

    /// <summary>Pronoun behind the term; empty when there is none.</summary>
    public required string Enclitic { get; init; }

    /// <summary>False for a shorter term inside a longer one.</summary>
    public required bool Primary { get; init; }
}
