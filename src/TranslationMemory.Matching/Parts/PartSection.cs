using TranslationMemory.Text;

namespace TranslationMemory.Matching;

/// <summary>The arrays of a part. The numbers are stored: new ones go to the end.</summary>
internal enum PartSection
{
    /// <summary>Place in the change log of each unit (<see cref="NumberColumn"/>).</summary>
    Sequences,

    /// <summary>Number of the profile of each unit (<see cref="NumberColumn"/>).</summary>
    Profiles,

    /// <summary>Where the payload of each unit begins (<see cref="PlaceColumn"/>).</summary>
    PayloadStarts,

    /// <summary>Where the tokens of each unit begin (<see cref="PlaceColumn"/>).</summary>
    TokenStarts,

    /// <summary>The tokens (<see cref="UnitTokens"/>).</summary>
    Tokens,

    /// <summary>Hash of memory and id of each unit (32 bits).</summary>
    IdHashes,

    /// <summary>Units in the order of these hashes (<see cref="NumberColumn"/>).</summary>
    IdOrder,

    /// <summary>Where each range of hashes begins in this order (32 bits).</summary>
    IdDirectory,

    /// <summary>The first array of the Arabic sides; <see cref="SideSection"/> tells the others.</summary>
    Arabic,

    /// <summary>The first array of the English sides.</summary>
    English = Arabic + SideSection.Count,

    /// <summary>How many arrays there are.</summary>
    Count = English + SideSection.Count,
}

/// <summary>The arrays of the sides of a part in one language.</summary>
internal enum SideSection
{
    /// <summary>The unit of each side by number (<see cref="NumberColumn"/>); empty for Arabic, where they are the same.</summary>
    Ordinals,

    /// <summary>The number of the first side with at least so many words and placeables (32 bits).</summary>
    LengthStarts,

    /// <summary>Hash of the exact key of each unit's side (64 bits).</summary>
    KeyHashes,

    /// <summary>Units in the order of these hashes (<see cref="NumberColumn"/>).</summary>
    KeyOrder,

    /// <summary>Where each range of hashes begins in this order (32 bits).</summary>
    KeyDirectory,

    /// <summary>The signatures of the sides by number (<see cref="Matching.Signatures"/>).</summary>
    Signatures,

    /// <summary>Which keys have a list (<see cref="KeyBlock"/>, 128 bits).</summary>
    KeyBlocks,

    /// <summary>Where each list begins, and where the last ends (32 bits).</summary>
    ListStarts,

    /// <summary>The lists (<see cref="Postings"/>).</summary>
    Lists,

    /// <summary>The frequent forms by their ranks (32 bits; <see cref="FormCodes"/>).</summary>
    FrequentForms,

    /// <summary>How many arrays there are.</summary>
    Count,
}

/// <summary>Numbers of the arrays of sides.</summary>
internal static class PartSections
{
    /// <summary>The array of the sides in a language.</summary>
    public static PartSection Of(SideSection section, TextLanguage language) =>
        (language == TextLanguage.Arabic ? PartSection.Arabic : PartSection.English) + (int)section;
}
