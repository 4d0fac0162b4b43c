
namespace TranslationMemory.Storage;

/// <summary>Cuts pages from a list.</summary>
internal static class Pages
{
    /// <summary>Reads a page.</summary>
    /// <param name="list">Name of the list, with its parent.</param>
    /// <param name="page">Which page.</param>
    /// <param name="read">Reads up to so many items behind a cursor (null: from the start).</param>
    /// <param name="cursor">The cursor of an item.</param>
    public static async Task<Page<T>> ReadAsync<T>(
        string list, PageRequest page, Func<string?, int, Task<List<T>>> read, Func<T, string> cursor)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentOutOfRangeException.ThrowIfLessThan(page.Size, 1, nameof(page));
        var after = PageTokens.Read(list, page.Token);

        // One more than asked for tells whether another page follows.
        var size = Math.Min(page.Size, int.MaxValue - 1);
        var items = await read(after, size + 1);
        return items.Count <= size
            ? new Page<T>([.. items], null)
            : new Page<T>([.. items.Take(size)], PageTokens.Make(list, cursor(items[size - 1])));
    }
}
