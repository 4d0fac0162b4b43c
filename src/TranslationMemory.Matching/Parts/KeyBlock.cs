namespace TranslationMemory.Matching;

/// <summary>Which of 64 keys have a list, and how many keys before them do: side by side, to be read at once.</summary>
/// <param name="Mask">One bit for each of the keys.</param>
/// <param name="Lists">Number of lists of all keys before.</param>
internal readonly record struct KeyBlock(ulong Mask, long Lists);
