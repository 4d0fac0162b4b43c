using TranslationMemory.Text;

namespace TranslationMemory.Matching;

/// <summary>
/// Which forms there are under a key, as far as near spelling asks: a word is a near spelling of one that agrees in the
/// article, and of two known words neither is.
/// </summary>
[Flags]
internal enum KeyTraits : byte
{
    /// <summary>No word.</summary>
    None = 0,

    /// <summary>A word without article.</summary>
    Bare = 1,

    /// <summary>A word with article.</summary>
    Definite = 2,

    /// <summary>A word without article that nobody vouches for.</summary>
    UnknownBare = 4,

    /// <summary>A word with article that nobody vouches for.</summary>
    UnknownDefinite = 8,
}

/// <summary>Reads and writes <see cref="KeyTraits"/>.</summary>
internal static class KeyTraitsOf
{
    /// <summary>The traits of a word.</summary>
    public static KeyTraits Word(Reading reading, bool isKnown)
    {
        var any = IsDefinite(reading) ? KeyTraits.Definite : KeyTraits.Bare;
        return isKnown ? any : any | Partner(reading, isKnown: true);
    }

    /// <summary>The trait that a key needs to hold a near spelling of a word.</summary>
    public static KeyTraits Partner(Reading reading, bool isKnown) => (IsDefinite(reading), isKnown) switch
    {
        (false, false) => KeyTraits.Bare,
        (true, false) => KeyTraits.Definite,
        (false, true) => KeyTraits.UnknownBare,
        (true, true) => KeyTraits.UnknownDefinite,
    };

    private static bool IsDefinite(Reading reading) => (reading.Proclitics & Proclitics.Article) != Proclitics.None;
}
