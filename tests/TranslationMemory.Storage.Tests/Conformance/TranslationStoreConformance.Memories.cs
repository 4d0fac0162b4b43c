namespace TranslationMemory.Storage.Tests;

public abstract partial class TranslationStoreConformance
{
    [Fact]
    public async Task CreateMemory_gives_it_back_with_version_and_times()
    {
        var created = await CreateMemoryAsync();

        created.Version.ShouldBePositive();
        created.ShouldBe(Samples.Memory() with
        {
            Version = created.Version,
            CreateTime = Start,
            UpdateTime = Start,
        });
        (await Store.GetMemoryAsync("news", Cancel)).ShouldBe(created);
    }

    [Fact]
    public async Task CreateMemory_with_a_taken_id_already_exists()
    {
        await CreateMemoryAsync();

        var failure = await ShouldFailAsync(StoreErrorKind.AlreadyExists, () => CreateMemoryAsync());

        failure.Resource.ShouldBe("memories/news");
    }

    [Theory]
    [InlineData("")]
    [InlineData("News")]
    [InlineData("1st")]
    [InlineData("a b")]
    [InlineData("a\n")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public async Task CreateMemory_refuses_what_is_no_id(string id) =>
        await Should.ThrowAsync<ArgumentException>(() => CreateMemoryAsync(id));

    [Fact]
    public async Task A_memory_that_is_not_there_is_not_found_by_any_call()
    {
        Func<Task>[] calls =
        [
            () => Store.GetMemoryAsync("no", Cancel),
            () => Store.UpdateMemoryAsync(Samples.Memory("no"), null, Cancel),
            () => Store.DeleteMemoryAsync("no", true, null, Cancel),
            () => Store.GetMemoryStatisticsAsync("no", Cancel),
            () => Store.StoreUnitsAsync("no", [Samples.Unit()], string.Empty, string.Empty, Cancel),
            () => Store.StoreUnitsAsync("no", [], string.Empty, string.Empty, Cancel),
            () => Store.ListUnitsAsync("no", new PageRequest(1), Cancel),
            () => UnitsAsync("no"),
            () => ChangesAsync("no"),
        ];

        foreach (var call in calls)
        {
            (await ShouldFailAsync(StoreErrorKind.NotFound, call)).Resource.ShouldBe("memories/no");
        }
    }

    [Fact]
    public async Task UpdateMemory_replaces_its_fields_and_nothing_else()
    {
        var created = await CreateMemoryAsync();
        await StoreAsync(Samples.Unit());
        Time.Advance(TimeSpan.FromMinutes(1));

        var updated = await Store.UpdateMemoryAsync(
            Samples.Memory() with
            {
                DisplayName = "أخبار",
                Penalty = 9,
                Description = "\uD800",
                SourceLanguage = Samples.Language("en"),
                UnitCount = 77,
            },
            created.Version,
            Cancel);

        updated.Version.ShouldBeGreaterThan(created.Version);
        updated.ShouldBe(created with
        {
            DisplayName = "أخبار",
            Penalty = 9,
            Description = "\uD800",
            Version = updated.Version,
            UpdateTime = Start.AddMinutes(1),
            UnitCount = 1,
        });
        (await Store.GetMemoryAsync("news", Cancel)).ShouldBe(updated);
    }

    [Fact]
    public async Task UpdateMemory_with_the_same_values_changes_nothing()
    {
        var created = await CreateMemoryAsync();
        Time.Advance(TimeSpan.FromMinutes(1));

        (await Store.UpdateMemoryAsync(Samples.Memory(), null, Cancel)).ShouldBe(created);
    }

    [Fact]
    public async Task A_memory_changed_in_between_is_a_version_mismatch()
    {
        var created = await CreateMemoryAsync();
        var updated = await Store.UpdateMemoryAsync(Samples.Memory() with { Penalty = 1 }, created.Version, Cancel);

        await ShouldFailAsync(
            StoreErrorKind.VersionMismatch,
            () => Store.UpdateMemoryAsync(Samples.Memory() with { Penalty = 2 }, created.Version, Cancel));
        await ShouldFailAsync(
            StoreErrorKind.VersionMismatch, () => Store.DeleteMemoryAsync("news", false, created.Version, Cancel));

        (await Store.GetMemoryAsync("news", Cancel)).ShouldBe(updated);
        await Store.DeleteMemoryAsync("news", false, updated.Version, Cancel);
    }

    [Fact]
    public async Task ListMemories_pages_by_ordinal_id()
    {
        string[] ids = ["b", "a-b", "a", "a1", "ab", "z", "a-", "aa"];
        foreach (var id in ids)
        {
            await CreateMemoryAsync(id);
        }

        var expected = ids.Order(StringComparer.Ordinal).ToList();
        for (var size = 1; size <= ids.Length + 1; size++)
        {
            var listed = await AllPagesAsync(page => Store.ListMemoriesAsync(page, Cancel), size);
            listed.ConvertAll(memory => memory.Id).ShouldBe(expected);
        }

        (await Store.ListMemoriesAsync(new PageRequest(ids.Length), Cancel)).NextToken.ShouldBeNull();
    }

    [Fact]
    public async Task DeleteMemory_with_units_needs_force()
    {
        await CreateMemoryAsync();
        await StoreAsync(Samples.Unit());

        (await ShouldFailAsync(StoreErrorKind.NotEmpty, () => Store.DeleteMemoryAsync("news", false, null, Cancel)))
            .Resource.ShouldBe("memories/news");
        (await UnitsAsync("news")).Count.ShouldBe(1);

        await Store.DeleteMemoryAsync("news", true, null, Cancel);
        await ShouldFailAsync(StoreErrorKind.NotFound, () => Store.GetMemoryAsync("news", Cancel));
        (await Store.ListMemoriesAsync(new PageRequest(10), Cancel)).Items.ShouldBeEmpty();
        (await UnitsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task DeleteMemory_logs_the_deletion_of_each_unit_and_keeps_its_history()
    {
        await CreateMemoryAsync();
        await CreateMemoryAsync("other");
        var stored = (await Store.StoreUnitsAsync("news", Samples.Units(20), "layla", string.Empty, Cancel))
            .Select(unit => unit.Unit).ToList();
        var kept = await StoreAsync(Samples.Unit(), "other");
        Time.Advance(TimeSpan.FromSeconds(5));

        await Store.DeleteMemoryAsync("news", true, null, Cancel);

        var deletions = await ChangesAsync("news", kept.Sequence);
        deletions.Count.ShouldBe(20);
        for (var i = 0; i < deletions.Count; i++)
        {
            deletions[i].Kind.ShouldBe(ChangeKind.Deleted);
            deletions[i].Time.ShouldBe(Start.AddSeconds(5));
            deletions[i].Sequence.ShouldBe(kept.Sequence + 1 + i);
            ShouldBeSame(deletions[i].Unit, stored[i]);
        }

        var history = await Store.GetUnitHistoryAsync("news", stored[3].Id, Cancel);
        ShouldBeSame(history.ShouldHaveSingleItem().Before, stored[3]);
        (await Store.GetLastSequenceAsync(Cancel)).ShouldBe(kept.Sequence + 20);
        (await UnitsAsync()).ShouldHaveSingleItem().Id.ShouldBe(kept.Id);
    }

    [Fact]
    public async Task A_memory_can_be_created_again_after_its_deletion()
    {
        var first = await CreateMemoryAsync();
        var old = await StoreAsync(Samples.Unit());
        await Store.DeleteMemoryAsync("news", true, null, Cancel);
        Time.Advance(TimeSpan.FromHours(1));

        var second = await Store.CreateMemoryAsync(
            Samples.Memory() with { DisplayName = "Again", TargetLanguage = Samples.Language("en-GB") }, Cancel);
        second.DisplayName.ShouldBe("Again");
        second.TargetLanguage.Value.ShouldBe("en-GB");
        second.UnitCount.ShouldBe(0);
        second.CreateTime.ShouldBe(Start.AddHours(1));
        second.Version.ShouldNotBe(first.Version);
        (await Store.GetMemoryStatisticsAsync("news", Cancel)).LastChangeTime.ShouldBeNull();

        var again = await StoreAsync(Samples.Unit());
        again.Id.ShouldNotBe(old.Id);
        await ShouldFailAsync(StoreErrorKind.NotFound, () => Store.GetUnitAsync("news", old.Id, Cancel));
        (await ChangesAsync("news")).ConvertAll(change => change.Kind)
            .ShouldBe([ChangeKind.Created, ChangeKind.Deleted, ChangeKind.Created]);
    }

    [Fact]
    public async Task GetMemoryStatistics_counts_units_distinct_sources_states_and_origins()
    {
        await CreateMemoryAsync();
        await CreateMemoryAsync("other");
        await StoreAsync(Samples.Unit("foreign"), "other");
        (await Store.GetMemoryStatisticsAsync("news", Cancel)).UnitCount.ShouldBe(0);
        (await Store.GetMemoryStatisticsAsync("news", Cancel)).LastChangeTime.ShouldBeNull();

        await Store.StoreUnitsAsync(
            "news",
            [
                Samples.Unit("a", "1"),
                Samples.Unit("a", "2") with { Status = Matching.UnitStatus.Draft },
                Samples.Unit("A", "3") with { Origin = Matching.UnitOrigin.Machine },
                Samples.Unit("a\0", "4"),
            ],
            string.Empty,
            string.Empty,
            Cancel);
        Time.Advance(TimeSpan.FromSeconds(9));
        var unit = (await UnitsAsync("news"))[3];
        await Store.DeleteUnitAsync("news", unit.Id, null, string.Empty, Cancel);

        var statistics = await Store.GetMemoryStatisticsAsync("news", Cancel);
        statistics.UnitCount.ShouldBe(3);
        statistics.DistinctSourceCount.ShouldBe(2);
        statistics.UnitsByStatus.ShouldBe(
            new Dictionary<string, long>(StringComparer.Ordinal) { ["confirmed"] = 2, ["draft"] = 1 });
        statistics.UnitsByOrigin.ShouldBe(
            new Dictionary<string, long>(StringComparer.Ordinal) { ["human"] = 2, ["machine"] = 1 });
        statistics.LastChangeTime.ShouldBe(Start.AddSeconds(9));
    }
}
