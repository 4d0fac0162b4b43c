namespace TranslationMemory.Storage.Tests;

public abstract partial class TranslationStoreConformance
{
    [Fact]
    public async Task A_new_store_has_no_lexicon_and_no_content()
    {
        (await Store.GetLexiconAsync(Cancel)).ShouldBeNull();
        (await Store.GetContentStateAsync(Cancel)).ShouldBe(new ContentState(0, 0, 0));
    }

    [Fact]
    public async Task SetLexicon_replaces_the_one_before_and_outlives_the_process()
    {
        await Store.SetLexiconAsync(Lexicon("one", ("وفد", 3), ("\uD800\0", 1)), Cancel);
        var second = Lexicon("two", ("وفد", long.MaxValue), ("أستانة", 5), ("استانة", 2));
        await Store.SetLexiconAsync(second, Cancel);

        Store = await ReopenAsync(Store);
        var kept = (await Store.GetLexiconAsync(Cancel)).ShouldNotBeNull();

        kept.Version.ShouldBe("two");
        kept.Source.ShouldBe(second.Source);
        kept.Attested.OrderBy(word => word.Key, StringComparer.Ordinal)
            .ShouldBe(second.Attested.OrderBy(word => word.Key, StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_content_state_moves_with_every_change_of_a_unit_or_an_entry()
    {
        await CreateMemoryAsync();
        await Store.CreateGlossaryAsync(Samples.Glossary(), Cancel);
        var states = new List<ContentState> { await Store.GetContentStateAsync(Cancel) };

        async Task ChangeAsync(Task change)
        {
            await change;
            states.Add(await Store.GetContentStateAsync(Cancel));
        }

        var unit = await StoreAsync(Samples.Unit());
        states.Add(await Store.GetContentStateAsync(Cancel));
        await ChangeAsync(Store.StoreEntriesAsync("syria-talks", [Samples.Entry("a"), Samples.Entry("b")], false, string.Empty, Cancel));
        await ChangeAsync(Store.UpdateEntryAsync(Samples.Entry("a") with { Note = "changed" }, null, Cancel));
        await ChangeAsync(Store.DeleteEntryAsync("syria-talks", "b", null, Cancel));
        await ChangeAsync(Store.DeleteUnitAsync("news", unit.Id, null, "layla", Cancel));

        states.Distinct().Count().ShouldBe(6);
        states[^1].UnitSequence.ShouldBe(await Store.GetLastSequenceAsync(Cancel));
        states[^1].EntryCount.ShouldBe(1);
    }

    private static LexiconRecord Lexicon(string version, params (string Word, long Count)[] words) => new(
        version,
        words.ToDictionary(word => word.Word, word => word.Count, StringComparer.Ordinal),
        new ContentState(7, 8, 9));
}
