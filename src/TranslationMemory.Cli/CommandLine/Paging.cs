using System.Runtime.CompilerServices;

namespace TranslationMemory.Cli.CommandLine;

/// <summary>Reads lists page by page.</summary>
internal static class Paging
{
    private const int LargestPage = 1_000;

    /// <summary>The items of all pages, or the first of them.</summary>
    /// <param name="most">How many at most; 0 for all. A negative number is passed on, for the service to refuse.</param>
    /// <param name="read">Reads one page of a size behind a token.</param>
    /// <param name="cancellationToken">Stops between pages.</param>
    public static async IAsyncEnumerable<T> ReadAsync<T>(
        int most,
        Func<int, string, Task<(IReadOnlyList<T> Items, string NextToken)>> read,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var token = string.Empty;
        var given = 0;
        do
        {
            cancellationToken.ThrowIfCancellationRequested();
            var wanted = most == 0 ? LargestPage : Math.Min(LargestPage, most - given);
            (var items, token) = await read(wanted, token);
            foreach (var item in items)
            {
                yield return item;
                if (++given == most)
                {
                    yield break;
                }
            }
        }
        while (token.Length > 0);
    }
}
