using System.Collections.Immutable;

namespace TranslationMemory.Storage;

/// <summary>A page of a list.</summary>
/// <param name="Items">The items, in the list's order.</param>
/// <param name="NextToken">Where the next page begins; null on the last page.</param>
public sealed record Page<T>(ImmutableArray<T> Items, string? NextToken);

/// <summary>Which page of a list to read.</summary>
/// <param name="Size">At most so many items, at least 1.</param>
/// <param name="Token">The <see cref="Page{T}.NextToken"/> of the page before; null or empty for the first page.</param>
public sealed record PageRequest(int Size, string? Token = null);
