namespace TranslationMemory.Text;

/// <summary>One way to read a word: clitics, bare stem, pronoun.</summary>
/// <param name="Proclitics">What stands before the stem.</param>
/// <param name="Stem">
/// The bare word as an exact key (K1), with ة, ى and ء restored where a pronoun had changed them (لجنتها → لجنة).
/// For English, the singular of a plural, in lower case.
/// </param>
/// <param name="Enclitic">The pronoun behind the stem (<c>ها</c>), for English <c>'s</c>; empty when there is none.</param>
public readonly record struct Reading(Proclitics Proclitics, string Stem, string Enclitic)
{
    /// <summary>True when the reading takes nothing off the word.</summary>
    public bool IsWhole => Proclitics == Proclitics.None && Enclitic.Length == 0;

    /// <summary>The reading that takes nothing off.</summary>
    public static Reading Whole(string word) => new(Proclitics.None, word, string.Empty);
}
