namespace TranslationMemory.Matching;

/// <summary>The names of persons, places and organizations that the glossary knows.</summary>
public interface IEntityNames
{
    /// <summary>The entity that a single word names.</summary>
    /// <param name="stemKey">Fold key of a word's stem.</param>
    /// <returns>An id that is equal for all spellings of one entity; null for a word that names none.</returns>
    string? Find(string stemKey);
}
