using TranslationMemory.Text;
using static TranslationMemory.Terminology.Tests.Glossaries;

namespace TranslationMemory.Terminology.Tests.Recognition;

public sealed class TermIndexTests
{
    private static readonly TermEntry Delegation = Entry("delegation", EntryKind.Term, Ar("وفد", forms: "وفود"), En("delegation"));
    private static readonly TermEntry Russian = Entry("russian-delegation", EntryKind.Organization, Ar("الوفد الروسي"), En("Russian delegation"));

    [Fact]
    public void Recognize_reports_the_clitics_that_the_term_does_not_have()
    {
        var index = Index(Delegation, Russian);

        var wide = index.Recognize(Arabic("وبالوفد الروسي"), null);
        wide.Select(hit => hit.Entry.Id).ShouldBe(["russian-delegation", "delegation"]);
        wide[0].Proclitics.ShouldBe(Proclitics.Waw | Proclitics.Ba);
        wide[1].Proclitics.ShouldBe(Proclitics.Waw | Proclitics.Ba | Proclitics.Article);
        wide.Select(hit => hit.Primary).ShouldBe([true, false]);

        var own = index.Recognize(Arabic("ولوفدها"), null).ShouldHaveSingleItem();
        own.Proclitics.ShouldBe(Proclitics.Waw | Proclitics.Lam);
        own.Enclitic.ShouldBe("ها");
        own.Confidence.ShouldBe(0.95);
    }

    [Theory]
    [InlineData("وفد", TermHitClass.Exact, 1.0)]
    [InlineData("الوفد", TermHitClass.Article, 0.9)]
    [InlineData("لوفد", TermHitClass.Clitic, 0.95)]
    [InlineData("وفود", TermHitClass.Variant, 0.95)]
    public void Recognize_gives_each_class_its_confidence(string written, TermHitClass expected, double confidence)
    {
        var hit = Index(Delegation).Recognize(Arabic(written), null).ShouldHaveSingleItem();

        hit.Class.ShouldBe(expected);
        hit.Confidence.ShouldBe(confidence);
        hit.Term.Text.ShouldBe("وفد");
    }

    [Fact]
    public void Recognize_orders_hits_by_place_and_at_one_place_the_longest_first()
    {
        var index = Index(
            Delegation,
            Entry("opposition", EntryKind.Term, Ar("المعارضة")),
            Entry("syrian-opposition", EntryKind.Organization, Ar("المعارضة السورية")),
            Entry("opposition-delegation", EntryKind.Organization, Ar("وفد المعارضة السورية")));
        var text = Arabic("وصل وفد المعارضة السورية");

        Show(text, index.Recognize(text, null)).ShouldBe(
            "وفد المعارضة السورية Exact | (وفد Exact) | (المعارضة السورية Exact) | (المعارضة Exact)");
    }

    [Fact]
    public void Of_two_concepts_with_one_word_the_one_that_prefers_it_comes_first()
    {
        var index = Index(
            Entry("a-negotiations", EntryKind.Term, Ar("مفاوضات"), En("negotiations"), En("talks", TermStatus.Admitted)),
            Entry("b-talks", EntryKind.Term, Ar("محادثات"), En("talks")));

        index.Recognize(English("the talks"), null).Select(hit => hit.Entry.Id).ShouldBe(["b-talks", "a-negotiations"]);
        index.Recognize(English("the negotiations"), null).ShouldHaveSingleItem().Entry.Id.ShouldBe("a-negotiations");
    }

    [Fact]
    public void Of_overlapping_terms_of_equal_length_the_first_is_primary()
    {
        var index = Index(Entry("a", EntryKind.Term, Ar("وفد المعارضة")), Entry("b", EntryKind.Term, Ar("المعارضة السورية")));
        var text = Arabic("وفد المعارضة السورية");

        Show(text, index.Recognize(text, null)).ShouldBe("وفد المعارضة Exact | (المعارضة السورية Exact)");
    }

    [Fact]
    public void Entries_that_share_a_term_are_all_found_and_all_primary()
    {
        var index = Index(
            Entry("muscat", EntryKind.Place, Ar("عمان")), Entry("amman", EntryKind.Place, Ar("عمان")));

        var hits = index.Recognize(Arabic("في عمان"), null);

        hits.Select(hit => hit.Entry.Id).ShouldBe(["amman", "muscat"]);
        hits.ShouldAllBe(hit => hit.Primary);
    }

    [Fact]
    public void One_entry_is_found_once_at_a_place_by_its_surest_spelling()
    {
        var index = Index(Entry("astana", EntryKind.Place, Ar("أستانة", variants: "آستانة;استانة"), Ar("آستانه", TermStatus.Forbidden)));

        var hit = index.Recognize(Arabic("آستانه"), null).ShouldHaveSingleItem();

        hit.Class.ShouldBe(TermHitClass.Exact);
        hit.Term.Status.ShouldBe(TermStatus.Forbidden);
    }

    [Fact]
    public void Names_are_never_merged_by_closeness_to_a_name_that_the_glossary_has()
    {
        var index = Index(
            Entry("one", EntryKind.Person, Ar("يفتوشينكو")), Entry("other", EntryKind.Person, Ar("يفتوشنكو")));

        index.Recognize(Arabic("قال يفتوشنكو"), null).ShouldHaveSingleItem().Entry.Id.ShouldBe("other");
        index.Recognize(Arabic("قال يفتوشينكو"), null).ShouldHaveSingleItem().Entry.Id.ShouldBe("one");
    }

    [Fact]
    public void Recognize_uses_the_glossaries_asked_for_only()
    {
        var index = Index(Delegation, Delegation with { Glossary = "other" });

        index.Recognize(Arabic("وفد"), new HashSet<string>(["other"])).ShouldHaveSingleItem().Entry.Glossary.ShouldBe("other");
        index.Recognize(Arabic("وفد"), new HashSet<string>()).ShouldBeEmpty();
        index.Recognize(Arabic("وفد"), null).Length.ShouldBe(2);
    }

    [Fact]
    public void Terms_are_found_in_texts_of_their_language_only()
    {
        var index = Index(Delegation);

        index.Recognize(English("delegation"), null).ShouldHaveSingleItem().Term.Language.ShouldBe(LanguageTag.English);
        index.Recognize(Arabic("delegation"), null).ShouldBeEmpty();
    }

    [Fact]
    public void Upsert_replaces_the_entry_of_the_same_glossary_and_id()
    {
        var index = Index(Delegation);
        index.Upsert([Delegation with { Terms = [Ar("بعثة")] }]);

        index.Count.ShouldBe(1);
        index.Recognize(Arabic("وفد"), null).ShouldBeEmpty();
        index.Recognize(Arabic("بعثة"), null).Length.ShouldBe(1);
    }

    [Fact]
    public void Upsert_of_one_entry_twice_in_a_batch_keeps_the_last()
    {
        var index = Index(Delegation, Delegation with { Terms = [Ar("بعثة")] });

        index.Count.ShouldBe(1);
        index.Recognize(Arabic("وفد بعثة"), null).ShouldHaveSingleItem().Term.Text.ShouldBe("بعثة");
    }

    [Fact]
    public void Remove_and_RemoveGlossary_tell_what_was_there()
    {
        var index = Index(Delegation, Russian, Delegation with { Glossary = "other" });

        index.Remove("test", "nothing").ShouldBeFalse();
        index.Remove("nowhere", "delegation").ShouldBeFalse();
        index.Remove("test", "delegation").ShouldBeTrue();
        index.Remove("test", "delegation").ShouldBeFalse();
        index.RemoveGlossary("test").ShouldBe(1);
        index.RemoveGlossary("test").ShouldBe(0);
        index.Count.ShouldBe(1);
        index.Recognize(Arabic("الوفد الروسي"), null).ShouldHaveSingleItem().Entry.Glossary.ShouldBe("other");
    }

    [Fact]
    public void A_term_without_letters_is_ignored() =>
        Index(Entry("e", EntryKind.Term, Ar("،"), En("...")))
            .Recognize(Arabic("وصل، ثم غادر"), null).ShouldBeEmpty();

    [Fact]
    public void FindEntity_gives_one_id_for_all_spellings_of_a_name()
    {
        var index = Index(
            Entry("astana", EntryKind.Place, Ar("أستانة", variants: "أستانا"), En("Astana")),
            Entry("delegation", EntryKind.Term, Ar("وفد")));

        foreach (var token in Arabic("ولأستانة استانة بأستانا").Tokens.Concat(English("Astana's").Tokens))
        {
            index.FindEntity(token.StemKey).ShouldBe("test/astana");
        }

        index.FindEntity(Arabic("وفد").Tokens[0].StemKey).ShouldBeNull();
        index.Remove("test", "astana");
        index.FindEntity(Arabic("أستانة").Tokens[0].StemKey).ShouldBeNull();
    }

    [Fact]
    public void FindEntity_of_a_name_that_two_entries_share_is_always_the_same()
    {
        var (muscat, amman) = (Entry("muscat", EntryKind.Place, Ar("عمان")), Entry("amman", EntryKind.Place, Ar("عمان")));
        var key = Arabic("عمان").Tokens[0].StemKey;

        Index(muscat, amman).FindEntity(key).ShouldBe("test/amman");
        Index(amman, muscat).FindEntity(key).ShouldBe("test/amman");
        var index = Index(amman, muscat);
        index.Remove("test", "amman");
        index.FindEntity(key).ShouldBe("test/muscat");
    }

    [Fact]
    public async Task Readers_see_whole_batches_while_a_writer_works()
    {
        var index = new TermIndex(Analyzer, Clitics);
        TermEntry[] pair = [Entry("a", EntryKind.Term, Ar("وفد")), Entry("b", EntryKind.Term, Ar("وفد"))];
        var text = Arabic("وصل وفد");
        using var done = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var readers = Enumerable.Range(0, 3).Select(_ => Task.Run(
            () =>
            {
                while (!done.IsCancellationRequested)
                {
                    index.Recognize(text, null).Length.ShouldBeOneOf(0, 2);
                }
            },
            TestContext.Current.CancellationToken)).ToArray();

        for (var i = 0; i < 300; i++)
        {
            index.Upsert(pair);
            index.RemoveGlossary("test").ShouldBe(2);
        }

        await done.CancelAsync();
        await Task.WhenAll(readers);
        index.Count.ShouldBe(0);
    }
}
