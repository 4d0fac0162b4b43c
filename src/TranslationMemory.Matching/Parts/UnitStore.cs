using TranslationMemory.Text;

namespace TranslationMemory.Matching;

/// <summary>Units by their ordinals.</summary>
internal abstract class UnitStore
{
    /// <summary>Number of units, those that are gone among them.</summary>
    public abstract int Count { get; }

    /// <summary>The tokens of a unit.</summary>
    public abstract UnitTokens Tokens(int ordinal);

    /// <summary>The texts of a unit and what else the search does not look at.</summary>
    public abstract UnitPayload Payload(int ordinal);

    /// <summary>The number of a unit's profile.</summary>
    public abstract int Profile(int ordinal);

    /// <summary>The place of a unit's newest change in the change log.</summary>
    public abstract long Sequence(int ordinal);

    /// <summary>The hash of the exact key of a unit's side.</summary>
    public abstract ulong KeyHash(int ordinal, TextLanguage language);

    /// <summary>The hash of a unit's memory and id.</summary>
    public abstract uint IdHash(int ordinal);

    /// <summary>The bytes of a unit's payload.</summary>
    public abstract ReadOnlySpan<byte> PayloadBytes(int ordinal);

    /// <summary>Adds the ordinals of the units whose side has an exact key of this hash to a list.</summary>
    public abstract void FindKey(ulong hash, TextLanguage language, int count, List<int> ordinals);
}
