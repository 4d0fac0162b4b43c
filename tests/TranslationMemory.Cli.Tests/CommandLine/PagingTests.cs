using System.Globalization;
using CsCheck;
using TranslationMemory.Cli.CommandLine;

namespace TranslationMemory.Cli.Tests.CommandLine;

public class PagingTests
{
    [Fact]
    public void Pages_give_the_first_items_and_never_more() =>
        Gen.Select(Gen.Int[0, 40], Gen.Int[0, 50], Gen.Int[1, 7]).Sample((count, most, pageSize) =>
        {
            int[] items = [.. Enumerable.Range(0, count)];

            var read = Paging.ReadAsync<int>(most, (size, token) => PageAsync(items, Math.Min(size, pageSize), token), CancellationToken.None)
                .ToBlockingEnumerable(TestContext.Current.CancellationToken)
                .ToArray();

            return read.SequenceEqual(most == 0 ? items : items.Take(most));
        });

    [Fact]
    public async Task Negative_number_is_left_for_the_service_to_refuse()
    {
        var asked = 0;

        await Paging.ReadAsync<int>(
            -5,
            (size, _) =>
            {
                asked = size;
                return Task.FromResult<(IReadOnlyList<int>, string)>(([], string.Empty));
            },
            TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);

        asked.ShouldBe(-5);
    }

    private static Task<(IReadOnlyList<int> Items, string NextToken)> PageAsync(int[] items, int size, string token)
    {
        var start = token.Length == 0 ? 0 : int.Parse(token, CultureInfo.InvariantCulture);
        var next = start + size;
        return Task.FromResult<(IReadOnlyList<int>, string)>(
            (items.Skip(start).Take(size).ToArray(), next < items.Length ? next.ToString(CultureInfo.InvariantCulture) : string.Empty));
    }
}
