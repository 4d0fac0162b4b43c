using TranslationMemory.Matching;

namespace TranslationMemory.Storage.Tests;

public abstract partial class TranslationStoreConformance
{
    [Theory]
    [InlineData(null)]
    [InlineData("news")]
    public async Task Units_are_read_as_they_were_when_reading_began(string? memory)
    {
        await CreateMemoryAsync();
        await CreateMemoryAsync("other");
        for (var batch = 0; batch < 5; batch++)
        {
            await Store.StoreUnitsAsync("news", Samples.Units(500, $"{batch}"), "layla", string.Empty, Cancel);
        }

        await Store.UpdateUnitAsync((await UnitsAsync("news"))[7] with { Author = "before" }, null, "layla", Cancel);
        var stored = await UnitsAsync("news");
        await using var reading = Store.ReadUnitsAsync(memory, Cancel).GetAsyncEnumerator(Cancel);
        (await reading.MoveNextAsync()).ShouldBeTrue();
        var read = new List<TranslationUnit> { reading.Current };
        await Store.UpdateUnitAsync(stored[7] with { Author = "behind" }, null, "layla", Cancel);
        await Store.UpdateUnitAsync(stored[1_500] with { TargetText = "once" }, null, "layla", Cancel);
        await Store.UpdateUnitAsync(stored[1_500] with { TargetText = "twice" }, null, "layla", Cancel);
        await Store.DeleteUnitAsync("news", stored[2_000].Id, null, "layla", Cancel);
        await Store.DeleteUnitAsync("news", stored[^1].Id, null, "layla", Cancel);
        // Back under its old identity.
        await StoreAsync(stored[2_000]);
        await StoreAsync(Samples.Unit("came later"));
        await StoreAsync(Samples.Unit("came elsewhere"), "other");
        while (await reading.MoveNextAsync())
        {
            read.Add(reading.Current);
        }

        read.ShouldBe(stored);
    }

    [Fact]
    public async Task Units_of_a_memory_that_is_deleted_while_they_are_read_are_read_to_the_end()
    {
        await CreateMemoryAsync();
        for (var batch = 0; batch < 5; batch++)
        {
            await Store.StoreUnitsAsync("news", Samples.Units(500, $"{batch}"), "layla", string.Empty, Cancel);
        }

        var before = await UnitsAsync("news");
        await using var reading = Store.ReadUnitsAsync("news", Cancel).GetAsyncEnumerator(Cancel);
        (await reading.MoveNextAsync()).ShouldBeTrue();
        var read = new List<TranslationUnit> { reading.Current };
        await Store.DeleteMemoryAsync("news", force: true, null, Cancel);
        while (await reading.MoveNextAsync())
        {
            read.Add(reading.Current);
        }

        read.ShouldBe(before);
        (await UnitsAsync()).ShouldBeEmpty();
    }
}
