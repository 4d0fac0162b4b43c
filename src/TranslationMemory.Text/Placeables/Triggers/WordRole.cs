namespace TranslationMemory.Text.Placeables;

/// <summary>What a word can do for a placeable.</summary>
internal enum WordRole : byte
{
    /// <summary>Nothing, or something only behind another word.</summary>
    None,

    /// <summary>It can begin one, in which another word or a digit is a trigger.</summary>
    Begins,

    /// <summary>It can begin one, and be the only trigger in it.</summary>
    Triggers,

    /// <summary>Like <see cref="Triggers"/>, when it is written with a capital.</summary>
    TriggersCapitalized,
}
