namespace TranslationMemory.Terminology;

/// <summary>What a suggestion would be in the entry.</summary>
public enum SuggestionKind
{
    /// <summary>Another spelling.</summary>
    Variant = 1,

    /// <summary>An inflected form.</summary>
    Form = 2,
}

/// <summary>Why a suggestion is made.</summary>
public enum SuggestionReason
{
    /// <summary>The end is written ة, ه or ا (أستانة, أستانا), or ية and يا (سورية, سوريا).</summary>
    Ending = 1,

    /// <summary>The first letter is آ, أ, إ or ا.</summary>
    InitialAlef = 2,

    /// <summary>A foreign g is written ج, غ, ق or ك (غوغل, جوجل).</summary>
    ForeignG = 3,

    /// <summary>A foreign v or p is written ف or ڤ, ب or پ.</summary>
    ForeignLetter = 4,

    /// <summary>ت and ط, س and ص stand for each other.</summary>
    Emphatic = 5,

    /// <summary>A long vowel ا, و or ي is written or left out (ترامب, ترمب).</summary>
    LongVowel = 6,

    /// <summary>ي and ر have changed places (أميركا, أمريكا).</summary>
    Swap = 7,

    /// <summary>A word of the memory, in no dictionary, has the same consonants.</summary>
    Consonants = 8,

    /// <summary>A word of the memory stands where the English has the plural of the rendering.</summary>
    Plural = 9,
}

/// <summary>A spelling or form that the terminologist may add to an entry; never added by itself.</summary>
/// <param name="Term">The citation form of the term that it is for.</param>
/// <param name="Text">What would be added.</param>
/// <param name="Kind">As what.</param>
/// <param name="Reason">Why.</param>
/// <param name="Seen">How often it was seen in the memory: places of a variant, units of a form.</param>
public sealed record VariantSuggestion(string Term, string Text, SuggestionKind Kind, SuggestionReason Reason, long Seen);
