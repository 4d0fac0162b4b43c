using TranslationMemory.Text;

namespace TranslationMemory.Terminology;

/// <summary>A form found at some units of a text.</summary>
internal readonly record struct RawHit(
    TermForm Form, int First, int Next, TermHitClass Class, double Confidence, Proclitics Proclitics, string Enclitic)
{
    /// <summary>The first word was read as its preferred reading says.</summary>
    public bool IsPreferred { get; init; }
}
