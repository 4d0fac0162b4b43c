namespace TranslationMemory.Storage;

/// <summary>
/// What the keys of the indexes were made with: the words that the memories and glossaries attested at that time, and the
/// version of the lexicon that holds them. Keeping the words makes the keys the same after every start.
/// </summary>
/// <param name="Version">Version of the whole lexicon, with the word lists that are not kept here.</param>
/// <param name="Attested">Words as exact keys, with how often they were seen.</param>
/// <param name="Source">What the words were counted in.</param>
public sealed record LexiconRecord(string Version, IReadOnlyDictionary<string, long> Attested, ContentState Source);

/// <summary>How far the content of the store has come; it differs whenever a unit or an entry was changed.</summary>
/// <param name="UnitSequence">Sequence of the newest change of a unit; 0 before the first.</param>
/// <param name="EntryCount">Number of entries.</param>
/// <param name="EntrySequence">Sequence of the newest entry that is there; 0 without entries.</param>
public sealed record ContentState(long UnitSequence, long EntryCount, long EntrySequence);
