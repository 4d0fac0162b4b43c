using TranslationMemory.Matching;
using TranslationMemory.Storage;

namespace TranslationMemory.Server.Articles;

/// <summary>Reads the units of an article.</summary>
internal static class ArticleUnits
{
    /// <summary>A unit; null when somebody has deleted it.</summary>
    public static async Task<TranslationUnit?> FindAsync(
        ITranslationStore store, string memory, string id, CancellationToken cancellationToken)
    {
        try
        {
            return await store.GetUnitAsync(memory, id, cancellationToken);
        }
        catch (StoreException exception) when (exception.Kind == StoreErrorKind.NotFound)
        {
            return null;
        }
    }
}
