namespace TranslationMemory.Storage.Tests;

public abstract partial class TranslationStoreConformance
{
    [Fact]
    public async Task The_change_log_of_an_empty_store_is_empty()
    {
        (await Store.GetLastSequenceAsync(Cancel)).ShouldBe(0);
        (await ChangesAsync()).ShouldBeEmpty();
        (await UnitsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task ReadChanges_gives_each_unit_as_it_was_after_its_change()
    {
        await CreateMemoryAsync();
        var a1 = await StoreAsync(Samples.Unit("a"));
        var b1 = await StoreAsync(Samples.Unit("b"));
        Time.Advance(TimeSpan.FromSeconds(1));
        var a2 = await Store.UpdateUnitAsync(a1 with { TargetText = "second" }, null, "omar", Cancel);
        var a3 = await Store.UpdateUnitAsync(a2 with { TargetText = "third" }, null, "huda", Cancel);
        await Store.DeleteUnitAsync("news", b1.Id, null, "omar", Cancel);

        var changes = await ChangesAsync("news");

        changes.ConvertAll(change => (change.Kind, change.Actor, change.Time)).ShouldBe(
        [
            (ChangeKind.Created, "layla", Start),
            (ChangeKind.Created, "layla", Start),
            (ChangeKind.Updated, "omar", Start.AddSeconds(1)),
            (ChangeKind.Updated, "huda", Start.AddSeconds(1)),
            (ChangeKind.Deleted, "omar", Start.AddSeconds(1)),
        ]);
        changes.ConvertAll(change => change.Sequence).ShouldBe([1, 2, 3, 4, 5]);
        ShouldBeSame(changes[0].Unit, a1);
        ShouldBeSame(changes[1].Unit, b1);
        ShouldBeSame(changes[2].Unit, a2);
        ShouldBeSame(changes[3].Unit, a3);
        ShouldBeSame(changes[4].Unit, b1);
    }

    [Fact]
    public async Task ReadChanges_goes_on_behind_any_place_of_any_memory()
    {
        await CreateMemoryAsync();
        await CreateMemoryAsync("other");
        const int Count = 120;
        for (var i = 0; i < Count; i++)
        {
            var memory = i % 3 == 0 ? "other" : "news";
            await Store.StoreUnitsAsync(memory, [Samples.Unit($"{i % 40}") with { Author = $"{i}" }], $"{i}", string.Empty, Cancel);
        }

        var all = await ChangesAsync();
        all.Count.ShouldBe(Count);
        all.ConvertAll(change => change.Actor).ShouldBe(Enumerable.Range(0, Count).Select(i => $"{i}"));
        all.ConvertAll(change => change.Unit.Author).ShouldBe(all.ConvertAll(change => change.Actor));
        all[^1].Sequence.ShouldBe(await Store.GetLastSequenceAsync(Cancel));

        foreach (var after in (long[])[-1, 0, 1, 60, Count - 1, Count, Count + 1, long.MaxValue])
        {
            foreach (var memory in (string?[])[null, "news", "other"])
            {
                (await ChangesAsync(memory, after)).ConvertAll(change => change.Sequence).ShouldBe(
                    all.Where(change => change.Sequence > after && (memory is null || change.Unit.Memory == memory))
                        .Select(change => change.Sequence));
            }
        }
    }

    [Fact]
    public async Task Reading_sees_one_state_whatever_is_written_meanwhile()
    {
        await CreateMemoryAsync();
        await Store.StoreUnitsAsync("news", Samples.Units(100), string.Empty, string.Empty, Cancel);
        var units = Store.ReadUnitsAsync(null, Cancel).GetAsyncEnumerator(Cancel);
        var changes = Store.ReadChangesAsync(null, 0, Cancel).GetAsyncEnumerator(Cancel);
        await using var first = units;
        await using var second = changes;
        (await units.MoveNextAsync()).ShouldBeTrue();
        (await changes.MoveNextAsync()).ShouldBeTrue();

        await Store.StoreUnitsAsync("news", Samples.Units(50, "other"), string.Empty, string.Empty, Cancel);
        await Store.DeleteUnitAsync("news", (await UnitsAsync())[70].Id, null, string.Empty, Cancel);

        var seen = 1;
        while (await units.MoveNextAsync())
        {
            seen++;
            await changes.MoveNextAsync();
            ShouldBeSame(changes.Current.Unit, units.Current);
        }

        seen.ShouldBe(100);
        (await changes.MoveNextAsync()).ShouldBeFalse();
    }

    [Fact]
    public async Task A_stream_that_is_left_early_stands_in_nobodys_way()
    {
        await CreateMemoryAsync();
        await Store.StoreUnitsAsync("news", Samples.Units(100), string.Empty, string.Empty, Cancel);

        (await Store.ReadUnitsAsync("news", Cancel).FirstAsync(Cancel)).SourceText.ShouldBe("جملة 1");

        await Store.DeleteMemoryAsync("news", true, null, Cancel);
        Store = await ReopenAsync(Store);
        (await UnitsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Everything_is_there_after_closing_and_opening_again()
    {
        await CreateMemoryAsync();
        var unit = await StoreAsync(Samples.FullUnit());
        var updated = await Store.UpdateUnitAsync(unit with { Author = "x" }, null, "omar", Cancel);
        await Store.CreateGlossaryAsync(Samples.Glossary(), Cancel);
        await Store.StoreEntriesAsync("syria-talks", [Samples.FullEntry()], false, string.Empty, Cancel);
        var article = await Store.CreateArticleAsync(
            Samples.Article(), Samples.Beads(), Samples.Units(2), new ArticleRequest { Actor = "layla" }, Cancel);
        var memory = await Store.GetMemoryAsync("news", Cancel);
        var glossary = await Store.GetGlossaryAsync("syria-talks", Cancel);
        var changes = await ChangesAsync();

        Store = await ReopenAsync(Store);

        (await Store.GetMemoryAsync("news", Cancel)).ShouldBe(memory);
        (await Store.GetGlossaryAsync("syria-talks", Cancel)).ShouldBe(glossary);
        ShouldBeSame(await Store.GetUnitAsync("news", unit.Id, Cancel), updated);
        (await Store.GetUnitHistoryAsync("news", unit.Id, Cancel)).Count.ShouldBe(1);
        (await Store.GetEntryAsync("syria-talks", "un", Cancel)).Note.ShouldBe(Samples.FullEntry().Note);
        (await Store.GetArticleAsync("astana", Cancel)).CreateTime.ShouldBe(article.Article.CreateTime);
        (await ChangesAsync()).ConvertAll(change => change.Sequence).ShouldBe(changes.ConvertAll(change => change.Sequence));

        var next = await StoreAsync(Samples.Unit("later"));
        next.Sequence.ShouldBe(changes[^1].Sequence + 1);
    }

    [Fact]
    public async Task A_change_mark_names_a_change_of_this_store_only()
    {
        await CreateMemoryAsync();
        var first = await StoreAsync(Samples.Unit());
        Time.Advance(TimeSpan.FromMilliseconds(1));
        await StoreAsync(Samples.Unit(source: "أخرى"));
        var marks = new List<string?>();
        for (var sequence = 0L; sequence <= 3; sequence++)
        {
            marks.Add(await Store.GetChangeMarkAsync(sequence, Cancel));
        }

        marks[0].ShouldBe("0");
        marks[3].ShouldBeNull();
        marks[1].ShouldNotBeNullOrEmpty();
        marks.Distinct().Count().ShouldBe(4);

        // What the unit becomes later does not change what the change was.
        await Store.UpdateUnitAsync(first with { TargetText = "other" }, null, "layla", Cancel);
        (await Store.GetChangeMarkAsync(1, Cancel)).ShouldBe(marks[1]);
        Store = await ReopenAsync(Store);
        (await Store.GetChangeMarkAsync(2, Cancel)).ShouldBe(marks[2]);
    }
}
