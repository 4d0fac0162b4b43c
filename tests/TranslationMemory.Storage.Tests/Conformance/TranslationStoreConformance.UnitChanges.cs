using TranslationMemory.Matching;

namespace TranslationMemory.Storage.Tests;

public abstract partial class TranslationStoreConformance
{
    [Fact]
    public async Task UpdateUnit_replaces_its_values_but_not_its_languages()
    {
        await CreateMemoryAsync();
        var first = await StoreAsync(Samples.FullUnit());
        Time.Advance(TimeSpan.FromSeconds(1));
        var wanted = Samples.Unit("\uD800", "new") with
        {
            Id = first.Id,
            SourceLanguage = Samples.Language("fr"),
            CreateTime = Start.AddYears(9),
            Status = UnitStatus.Rejected,
        };

        var updated = await Store.UpdateUnitAsync(wanted, first.Sequence, "omar", Cancel);

        ShouldBeSame(updated, wanted with
        {
            SourceLanguage = first.SourceLanguage,
            TargetLanguage = first.TargetLanguage,
            CreateTime = Start,
            UpdateTime = Start.AddSeconds(1),
            Sequence = first.Sequence + 1,
        });
        ShouldBeSame(await Store.GetUnitAsync("news", first.Id, Cancel), updated);

        // Its old place is free, its new one is taken.
        (await Store.StoreUnitsAsync("news", [Samples.FullUnit()], string.Empty, string.Empty, Cancel))[0].Outcome
            .ShouldBe(StoreOutcome.Created);
        (await Store.StoreUnitsAsync("news", [updated with { Author = "x" }], string.Empty, string.Empty, Cancel))[0].Outcome
            .ShouldBe(StoreOutcome.Updated);
    }

    [Fact]
    public async Task UpdateUnit_with_the_same_values_changes_nothing()
    {
        await CreateMemoryAsync();
        var first = await StoreAsync(Samples.FullUnit());
        Time.Advance(TimeSpan.FromSeconds(1));

        ShouldBeSame(await Store.UpdateUnitAsync(first, null, "omar", Cancel), first);

        (await ChangesAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task UpdateUnit_into_another_unit_already_exists()
    {
        await CreateMemoryAsync();
        var first = await StoreAsync(Samples.Unit("a"));
        var second = await StoreAsync(Samples.Unit("b"));

        var failure = await ShouldFailAsync(
            StoreErrorKind.AlreadyExists,
            () => Store.UpdateUnitAsync(second with { SourceText = "a" }, null, string.Empty, Cancel));

        failure.Resource.ShouldBe($"memories/news/units/{first.Id}");
        ShouldBeSame(await Store.GetUnitAsync("news", second.Id, Cancel), second);
    }

    [Fact]
    public async Task A_unit_changed_in_between_is_a_version_mismatch()
    {
        await CreateMemoryAsync();
        var first = await StoreAsync(Samples.Unit());
        var second = await Store.UpdateUnitAsync(first with { Author = "a" }, first.Sequence, string.Empty, Cancel);

        var failure = await ShouldFailAsync(
            StoreErrorKind.VersionMismatch,
            () => Store.UpdateUnitAsync(first with { Author = "b" }, first.Sequence, string.Empty, Cancel));
        failure.Resource.ShouldBe($"memories/news/units/{first.Id}");
        await ShouldFailAsync(
            StoreErrorKind.VersionMismatch,
            () => Store.DeleteUnitAsync("news", first.Id, first.Sequence, string.Empty, Cancel));

        ShouldBeSame(await Store.GetUnitAsync("news", first.Id, Cancel), second);
        await Store.DeleteUnitAsync("news", first.Id, second.Sequence, string.Empty, Cancel);
    }

    [Fact]
    public async Task DeleteUnit_gives_what_it_was_and_keeps_its_history()
    {
        await CreateMemoryAsync();
        var first = await StoreAsync(Samples.FullUnit());
        var second = await Store.UpdateUnitAsync(first with { Author = "x" }, null, "omar", Cancel);
        Time.Advance(TimeSpan.FromSeconds(2));

        ShouldBeSame(await Store.DeleteUnitAsync("news", first.Id, null, "huda", Cancel), second);

        await ShouldFailAsync(StoreErrorKind.NotFound, () => Store.GetUnitAsync("news", first.Id, Cancel));
        await ShouldFailAsync(
            StoreErrorKind.NotFound, () => Store.DeleteUnitAsync("news", first.Id, null, string.Empty, Cancel));
        await ShouldFailAsync(StoreErrorKind.NotFound, () => Store.UpdateUnitAsync(first, null, string.Empty, Cancel));
        (await Store.GetMemoryAsync("news", Cancel)).UnitCount.ShouldBe(0);
        var history = await Store.GetUnitHistoryAsync("news", first.Id, Cancel);
        history.Select(revision => (revision.Kind, revision.Actor, revision.Time)).ShouldBe(
            [(ChangeKind.Updated, "omar", Start), (ChangeKind.Deleted, "huda", Start.AddSeconds(2))]);
        ShouldBeSame(history[0].Before, first);
        ShouldBeSame(history[1].Before, second);
    }

    [Fact]
    public async Task A_unit_stored_again_after_its_deletion_is_a_new_one()
    {
        await CreateMemoryAsync();
        var first = await StoreAsync(Samples.Unit());
        await Store.DeleteUnitAsync("news", first.Id, null, string.Empty, Cancel);

        var second = await StoreAsync(Samples.Unit());

        second.Id.ShouldNotBe(first.Id);
        second.Sequence.ShouldBe(first.Sequence + 2);
        (await Store.GetUnitHistoryAsync("news", second.Id, Cancel)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("u")]
    [InlineData("no-such-unit")]
    [InlineData("u00000000000000000000001")]
    [InlineData("u0000000000000000000000z")]
    [InlineData("uvvvvvvvvvvvvvvvvvvvvvvv")]
    [InlineData("u\0")]
    public async Task A_unit_that_is_not_there_is_not_found_by_any_call(string id)
    {
        await CreateMemoryAsync();
        await StoreAsync(Samples.Unit());
        Func<Task>[] calls =
        [
            () => Store.GetUnitAsync("news", id, Cancel),
            () => Store.UpdateUnitAsync(Samples.Unit() with { Id = id }, null, string.Empty, Cancel),
            () => Store.DeleteUnitAsync("news", id, null, string.Empty, Cancel),
            () => Store.GetUnitHistoryAsync("news", id, Cancel),
            () => Store.GetUnitHistoryAsync("no", id, Cancel),
        ];

        foreach (var call in calls)
        {
            await ShouldFailAsync(StoreErrorKind.NotFound, call);
        }
    }

    [Fact]
    public async Task Ids_of_units_never_repeat_and_sort_by_first_storage()
    {
        await CreateMemoryAsync();
        var ids = new List<string>();
        for (var round = 0; round < 3; round++)
        {
            var stored = await Store.StoreUnitsAsync("news", Samples.Units(50), string.Empty, string.Empty, Cancel);
            ids.AddRange(stored.Select(unit => unit.Unit.Id));
            await Store.DeleteMemoryAsync("news", true, null, Cancel);
            await CreateMemoryAsync();
            Time.Advance(TimeSpan.FromMilliseconds(1));
        }

        ids.Distinct(StringComparer.Ordinal).Count().ShouldBe(150);
        ids.Order(StringComparer.Ordinal).ShouldBe(ids);
    }
}
