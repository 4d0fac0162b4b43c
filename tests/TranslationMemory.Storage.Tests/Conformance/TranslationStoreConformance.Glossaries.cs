using System.Text.RegularExpressions;
using TranslationMemory.Terminology;

namespace TranslationMemory.Storage.Tests;

public abstract partial class TranslationStoreConformance
{
    [Fact]
    public async Task CreateGlossary_gives_it_back_with_version_and_times()
    {
        var created = await Store.CreateGlossaryAsync(Samples.Glossary(), Cancel);

        created.Version.ShouldBePositive();
        created.ShouldBe(Samples.Glossary() with { Version = created.Version, CreateTime = Start, UpdateTime = Start });
        (await Store.GetGlossaryAsync("syria-talks", Cancel)).ShouldBe(created);
        (await ShouldFailAsync(StoreErrorKind.AlreadyExists, () => Store.CreateGlossaryAsync(Samples.Glossary(), Cancel)))
            .Resource.ShouldBe("glossaries/syria-talks");
    }

    [Fact]
    public async Task A_glossary_that_is_not_there_is_not_found_by_any_call()
    {
        Func<Task>[] calls =
        [
            () => Store.GetGlossaryAsync("no", Cancel),
            () => Store.UpdateGlossaryAsync(Samples.Glossary("no"), null, Cancel),
            () => Store.DeleteGlossaryAsync("no", true, null, Cancel),
            () => Store.StoreEntriesAsync("no", [Samples.Entry()], true, string.Empty, Cancel),
            () => Store.ListEntriesAsync("no", new PageRequest(1), Cancel),
            () => Store.GetEntryAsync("no", "un", Cancel),
            () => Store.UpdateEntryAsync(Samples.Entry("un") with { Glossary = "no" }, null, Cancel),
            () => Store.DeleteEntryAsync("no", "un", null, Cancel),
            () => EntriesAsync("no"),
        ];

        foreach (var call in calls)
        {
            (await ShouldFailAsync(StoreErrorKind.NotFound, call)).Resource.ShouldBe("glossaries/no");
        }
    }

    [Fact]
    public async Task UpdateGlossary_replaces_its_fields_unless_it_was_changed_in_between()
    {
        var created = await Store.CreateGlossaryAsync(Samples.Glossary(), Cancel);
        Time.Advance(TimeSpan.FromSeconds(1));

        var updated = await Store.UpdateGlossaryAsync(
            Samples.Glossary() with { DisplayName = "\uD800" }, created.Version, Cancel);
        updated.ShouldBe(created with { DisplayName = "\uD800", Version = updated.Version, UpdateTime = Start.AddSeconds(1) });
        updated.Version.ShouldBeGreaterThan(created.Version);
        (await Store.UpdateGlossaryAsync(updated, null, Cancel)).ShouldBe(updated);

        await ShouldFailAsync(
            StoreErrorKind.VersionMismatch, () => Store.UpdateGlossaryAsync(Samples.Glossary(), created.Version, Cancel));
        await ShouldFailAsync(
            StoreErrorKind.VersionMismatch, () => Store.DeleteGlossaryAsync("syria-talks", true, created.Version, Cancel));
        (await Store.GetGlossaryAsync("syria-talks", Cancel)).ShouldBe(updated);
    }

    [Fact]
    public async Task ListGlossaries_pages_by_ordinal_id()
    {
        string[] ids = ["b", "a-b", "a", "a1", "z"];
        foreach (var id in ids)
        {
            await Store.CreateGlossaryAsync(Samples.Glossary(id), Cancel);
        }

        (await AllPagesAsync(page => Store.ListGlossariesAsync(page, Cancel), 2)).ConvertAll(glossary => glossary.Id)
            .ShouldBe(ids.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task DeleteGlossary_with_entries_needs_force_and_takes_them_along()
    {
        var created = await CreateGlossaryWithAsync(Samples.Entry("a"), Samples.Entry("b"));
        await Store.CreateGlossaryAsync(Samples.Glossary("other"), Cancel);
        await Store.StoreEntriesAsync("other", [Samples.Entry("c")], false, string.Empty, Cancel);

        await ShouldFailAsync(StoreErrorKind.NotEmpty, () => Store.DeleteGlossaryAsync("syria-talks", false, null, Cancel));
        (await EntriesAsync("syria-talks")).Count.ShouldBe(2);

        await Store.DeleteGlossaryAsync("syria-talks", true, created.Version, Cancel);
        await ShouldFailAsync(StoreErrorKind.NotFound, () => Store.GetGlossaryAsync("syria-talks", Cancel));
        (await EntriesAsync()).ShouldHaveSingleItem().Id.ShouldBe("c");

        var again = await Store.CreateGlossaryAsync(Samples.Glossary(), Cancel);
        again.EntryCount.ShouldBe(0);
        again.Version.ShouldNotBe(created.Version);
    }

    [Fact]
    public async Task StoreEntries_keeps_every_value_and_sets_times_and_sequence()
    {
        await CreateGlossaryWithAsync();

        var stored = (await Store.StoreEntriesAsync(
            "syria-talks", [Samples.FullEntry() with { Glossary = "ignored", Sequence = 99 }], false, string.Empty, Cancel))
            .ShouldHaveSingleItem();

        stored.Outcome.ShouldBe(StoreOutcome.Created);
        stored.Entry.Sequence.ShouldBePositive();
        var expected = Samples.FullEntry() with { CreateTime = Start, UpdateTime = Start, Sequence = stored.Entry.Sequence };
        ShouldBeSame(stored.Entry, expected);
        ShouldBeSame(await Store.GetEntryAsync("syria-talks", "un", Cancel), expected);
        ShouldBeSame((await EntriesAsync("syria-talks")).ShouldHaveSingleItem(), expected);
        ShouldBeSame(
            (await Store.ListEntriesAsync("syria-talks", new PageRequest(9), Cancel)).Items.ShouldHaveSingleItem(), expected);
        (await Store.GetGlossaryAsync("syria-talks", Cancel)).EntryCount.ShouldBe(1);
    }

    [Fact]
    public async Task StoreEntries_gives_an_id_to_an_entry_without_one()
    {
        await CreateGlossaryWithAsync();

        var stored = await Store.StoreEntriesAsync(
            "syria-talks", [Samples.Entry(), Samples.Entry()], false, string.Empty, Cancel);

        stored[0].Entry.Id.ShouldNotBe(stored[1].Entry.Id);
        stored.ShouldAllBe(entry => Regex.IsMatch(
            entry.Entry.Id, @"\Ae[a-z0-9-]{0,62}\z", RegexOptions.None, TimeSpan.FromSeconds(1)));
        await Should.ThrowAsync<ArgumentException>(
            () => Store.StoreEntriesAsync("syria-talks", [Samples.Entry("No Id")], false, string.Empty, Cancel));
    }

    [Fact]
    public async Task StoreEntries_over_one_that_is_there_needs_replace()
    {
        await CreateGlossaryWithAsync(Samples.FullEntry());
        var first = await Store.GetEntryAsync("syria-talks", "un", Cancel);
        Time.Advance(TimeSpan.FromSeconds(1));

        var failure = await ShouldFailAsync(
            StoreErrorKind.AlreadyExists,
            () => Store.StoreEntriesAsync("syria-talks", [Samples.Entry("new"), Samples.Entry("un")], false, string.Empty, Cancel));
        failure.Resource.ShouldBe("glossaries/syria-talks/entries/un");
        (await EntriesAsync()).Count.ShouldBe(1);

        var stored = await Store.StoreEntriesAsync(
            "syria-talks",
            [Samples.FullEntry(), Samples.Entry("un"), Samples.Entry("un"), Samples.Entry("new")],
            true,
            string.Empty,
            Cancel);
        stored.Select(entry => entry.Outcome).ShouldBe(
            [StoreOutcome.Unchanged, StoreOutcome.Updated, StoreOutcome.Unchanged, StoreOutcome.Created]);
        ShouldBeSame(stored[0].Entry, first);
        ShouldBeSame(stored[1].Entry, Samples.Entry("un") with
        {
            CreateTime = Start,
            UpdateTime = Start.AddSeconds(1),
            Sequence = stored[1].Entry.Sequence,
        });
        stored[1].Entry.Sequence.ShouldBeGreaterThan(first.Sequence);
        ShouldBeSame(await Store.GetEntryAsync("syria-talks", "un", Cancel), stored[1].Entry);
        (await Store.GetGlossaryAsync("syria-talks", Cancel)).EntryCount.ShouldBe(2);
    }

    [Fact]
    public async Task Any_text_comes_back_exactly_from_every_field_of_an_entry()
    {
        await CreateGlossaryWithAsync();
        foreach (var text in Samples.NastyTexts)
        {
            var given = Samples.Entry() with
            {
                Domain = text,
                Definition = text,
                Source = text,
                Note = text,
                Terms = [new Term { Language = default, Text = text, Variants = [text, text], Forms = [text] }],
            };
            var stored = (await Store.StoreEntriesAsync("syria-talks", [given], false, string.Empty, Cancel))[0].Entry;

            ShouldBeSame(await Store.GetEntryAsync("syria-talks", stored.Id, Cancel), given with
            {
                Id = stored.Id,
                CreateTime = Start,
                UpdateTime = Start,
                Sequence = stored.Sequence,
            });
        }
    }

    [Fact]
    public async Task Entries_are_listed_and_read_by_glossary_and_ordinal_id()
    {
        string[] ids = ["b", "a-b", "a", "a1", "ab", "z", "a-", "aa"];
        await CreateGlossaryWithAsync([.. ids.Select(id => Samples.Entry(id))]);
        await Store.CreateGlossaryAsync(Samples.Glossary("aaa"), Cancel);
        await Store.StoreEntriesAsync("aaa", [Samples.Entry("m")], false, string.Empty, Cancel);

        var expected = ids.Order(StringComparer.Ordinal).ToList();
        for (var size = 1; size <= ids.Length + 1; size++)
        {
            (await AllPagesAsync(page => Store.ListEntriesAsync("syria-talks", page, Cancel), size))
                .ConvertAll(entry => entry.Id).ShouldBe(expected);
        }

        (await EntriesAsync("syria-talks")).ConvertAll(entry => entry.Id).ShouldBe(expected);
        (await EntriesAsync()).ConvertAll(entry => entry.Id).ShouldBe(["m", .. expected]);
    }

    [Fact]
    public async Task UpdateEntry_replaces_all_unless_it_was_changed_in_between()
    {
        await CreateGlossaryWithAsync(Samples.FullEntry());
        var first = await Store.GetEntryAsync("syria-talks", "un", Cancel);
        Time.Advance(TimeSpan.FromSeconds(1));
        var wanted = Samples.Entry("un") with { CreateTime = Start.AddYears(1) };

        var updated = await Store.UpdateEntryAsync(wanted, first.Sequence, Cancel);

        updated.Sequence.ShouldBeGreaterThan(first.Sequence);
        ShouldBeSame(updated, wanted with
        {
            CreateTime = Start,
            UpdateTime = Start.AddSeconds(1),
            Sequence = updated.Sequence,
        });
        ShouldBeSame(await Store.GetEntryAsync("syria-talks", "un", Cancel), updated);
        ShouldBeSame(await Store.UpdateEntryAsync(wanted, null, Cancel), updated);
        (await ShouldFailAsync(
            StoreErrorKind.VersionMismatch, () => Store.UpdateEntryAsync(Samples.FullEntry(), first.Sequence, Cancel)))
            .Resource.ShouldBe("glossaries/syria-talks/entries/un");
        await ShouldFailAsync(
            StoreErrorKind.VersionMismatch, () => Store.DeleteEntryAsync("syria-talks", "un", first.Sequence, Cancel));
    }

    [Fact]
    public async Task DeleteEntry_removes_it_and_its_sequence_never_comes_again()
    {
        await CreateGlossaryWithAsync(Samples.Entry("a"), Samples.Entry("b"));
        var newest = await Store.GetEntryAsync("syria-talks", "b", Cancel);

        await Store.DeleteEntryAsync("syria-talks", "b", newest.Sequence, Cancel);

        (await ShouldFailAsync(StoreErrorKind.NotFound, () => Store.GetEntryAsync("syria-talks", "b", Cancel)))
            .Resource.ShouldBe("glossaries/syria-talks/entries/b");
        await ShouldFailAsync(StoreErrorKind.NotFound, () => Store.DeleteEntryAsync("syria-talks", "b", null, Cancel));
        await ShouldFailAsync(StoreErrorKind.NotFound, () => Store.UpdateEntryAsync(newest, null, Cancel));
        (await Store.GetGlossaryAsync("syria-talks", Cancel)).EntryCount.ShouldBe(1);
        Store = await ReopenAsync(Store);
        var again = (await Store.StoreEntriesAsync("syria-talks", [Samples.Entry("b")], false, string.Empty, Cancel))[0].Entry;
        again.Sequence.ShouldBeGreaterThan(newest.Sequence);
    }

    private async Task<GlossaryRecord> CreateGlossaryWithAsync(params TermEntry[] entries)
    {
        var glossary = await Store.CreateGlossaryAsync(Samples.Glossary(), Cancel);
        await Store.StoreEntriesAsync("syria-talks", entries, false, string.Empty, Cancel);
        return glossary;
    }

    private async Task<List<TermEntry>> EntriesAsync(string? glossary = null) =>
        await Store.ReadEntriesAsync(glossary, Cancel).ToListAsync(Cancel);

    /// <summary>Compares two entries by value, terms included.</summary>
    private static void ShouldBeSame(TermEntry actual, TermEntry expected)
    {
        actual.Terms.Length.ShouldBe(expected.Terms.Length);
        foreach (var (left, right) in actual.Terms.Zip(expected.Terms))
        {
            left.Variants.ShouldBe(right.Variants);
            left.Forms.ShouldBe(right.Forms);
            (left with { Variants = right.Variants, Forms = right.Forms }).ShouldBe(right);
        }

        (actual with { Terms = expected.Terms }).ShouldBe(expected);
    }
}
