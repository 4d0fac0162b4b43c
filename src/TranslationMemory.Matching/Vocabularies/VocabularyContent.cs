namespace TranslationMemory.Matching;

/// <summary>All that a vocabulary keeps.</summary>
/// <param name="Forms">The letters of the forms, with a number for all else of them.</param>
/// <param name="Keys">The names of the keys.</param>
/// <param name="KeysOfFold">Keys under fold keys that are not their names.</param>
/// <param name="Contexts">Texts for the forms that need one.</param>
/// <param name="FormKeys">The key of each form.</param>
/// <param name="Traits">The traits of each key.</param>
/// <param name="Near">The stems by what near stems have in common.</param>
internal sealed record VocabularyContent(
    StringTable Forms,
    StringTable Keys,
    KeysByHash KeysOfFold,
    FormContexts Contexts,
    AppendList<int> FormKeys,
    AppendList<byte> Traits,
    NearStems Near)
{
    /// <summary>Nothing, in new lists.</summary>
    public static VocabularyContent Empty => new(
        new StringTable(), new StringTable(), new KeysByHash(), new FormContexts([], [], [], []), new AppendList<int>(), new AppendList<byte>(), new NearStems());
}
