using System.Collections.Immutable;
using TranslationMemory.Text;

namespace TranslationMemory.Matching.Tests;

public sealed class SegmentIndexLookupTests
{
    private const string Arrived = "وصل الوفد الروسي إلى أستانة";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void Units_answer_in_both_directions()
    {
        var index = Units.Index(
            Units.ArabicToEnglish("a", Arrived, "The Russian delegation arrived in Astana"),
            Units.EnglishToArabic("b", "The Russian delegation left Astana", "غادر الوفد الروسي أستانة"));

        var english = index.Lookup(Units.English("The Russian delegation arrived in Astana"), Cancellation);
        var arabic = index.Lookup(Units.Arabic("غادر الوفد الروسي أستانة"), Cancellation);

        english.Select(match => (match.Unit.Id, match.Score, match.Reversed)).ShouldBe([("a", 100, true)]);
        arabic.Select(match => (match.Unit.Id, match.Score, match.Reversed)).ShouldBe([("b", 100, true)]);
    }

    [Fact]
    public void Units_that_are_not_of_Arabic_and_English_are_kept_and_never_found()
    {
        LanguageTag.TryParse("ar-SY", out var syrian).ShouldBeTrue();
        LanguageTag.TryParse("fr", out var french).ShouldBeTrue();
        var index = Units.Index(
            Units.ArabicToEnglish("a", Arrived) with { TargetLanguage = syrian },
            Units.ArabicToEnglish("b", Arrived) with { TargetLanguage = french });

        index.Count.ShouldBe(2);
        index.Lookup(Units.Arabic(Arrived), Cancellation).ShouldBeEmpty();
        index.Remove("news", "a").ShouldBeTrue();
        index.Count.ShouldBe(1);
    }

    [Fact]
    public void A_change_is_seen_by_the_next_lookup()
    {
        var index = Units.Index(Units.ArabicToEnglish("a", Arrived, "one"));
        index.Upsert([Units.ArabicToEnglish("a", "نص آخر تماما", "two")]);
        index.Lookup(Units.Arabic(Arrived), Cancellation).ShouldBeEmpty();
        index.Lookup(Units.Arabic("نص آخر تماما"), Cancellation).ShouldHaveSingleItem().Unit.TargetText.ShouldBe("two");

        index.Remove("news", "a").ShouldBeTrue();
        index.Remove("news", "a").ShouldBeFalse();
        index.Remove("other", "a").ShouldBeFalse();
        index.Lookup(Units.Arabic("نص آخر تماما"), Cancellation).ShouldBeEmpty();
        index.Count.ShouldBe(0);
    }

    [Fact]
    public void The_last_of_several_units_with_one_id_in_a_batch_stays()
    {
        var index = Units.Index(Units.ArabicToEnglish("a", Arrived, "one"), Units.ArabicToEnglish("a", Arrived, "two"));

        index.Count.ShouldBe(1);
        var match = index.Lookup(Units.Arabic(Arrived), Cancellation).ShouldHaveSingleItem();
        (match.Unit.TargetText, match.Score).ShouldBe(("two", 100));
    }

    [Fact]
    public void Removing_a_memory_removes_its_units_only()
    {
        var index = Units.Index(
            Units.ArabicToEnglish("a", Arrived), Units.ArabicToEnglish("b", Arrived), Units.ArabicToEnglish("a", Arrived, memory: "un"));

        index.RemoveMemory("news").ShouldBe(2);
        index.RemoveMemory("news").ShouldBe(0);
        index.Lookup(Units.Arabic(Arrived), Cancellation).Select(match => match.Unit.Memory).ShouldBe(["un"]);
    }

    [Fact]
    public void Equal_scores_come_newest_first_then_by_memory_and_id()
    {
        var index = Units.Index(
            Units.ArabicToEnglish("b", Arrived, memory: "un", sequence: 5),
            Units.ArabicToEnglish("b", Arrived, memory: "news", sequence: 5),
            Units.ArabicToEnglish("a", Arrived, memory: "un", sequence: 5),
            Units.ArabicToEnglish("z", Arrived, memory: "zz", sequence: 9));

        index.Lookup(Units.Arabic(Arrived), Cancellation).Select(match => $"{match.Unit.Memory}/{match.Unit.Id}")
            .ShouldBe(["zz/z", "news/b", "un/a", "un/b"]);
    }

    [Fact]
    public void Several_different_translations_cost_each_of_them_a_point()
    {
        var index = Units.Index(
            Units.ArabicToEnglish("a", Arrived, "one"), Units.ArabicToEnglish("b", Arrived, "two"), Units.ArabicToEnglish("c", "نص", "one"));

        var matches = index.Lookup(Units.Arabic(Arrived), Cancellation);

        matches.Select(match => match.Score).ShouldBe([99, 99]);
        matches[0].Explanation.Penalties.ShouldBe([new Penalty(PenaltyReason.MultipleTranslations, 1)]);
        matches[0].Explanation.TextScore.ShouldBe(100);
    }

    [Fact]
    public void A_refused_translation_is_no_reason_to_doubt_the_others()
    {
        var index = Units.Index(
            Units.ArabicToEnglish("a", Arrived, "one"),
            Units.ArabicToEnglish("b", Arrived, "two") with { Status = UnitStatus.Rejected });

        index.Lookup(Units.Arabic(Arrived), Cancellation).Select(match => (match.Unit.Id, match.Score)).ShouldBe([("a", 100), ("b", 89)]);
    }

    [Fact]
    public void Only_units_that_are_searched_count_as_other_translations()
    {
        var index = Units.Index(Units.ArabicToEnglish("a", Arrived, "one"), Units.ArabicToEnglish("b", Arrived, "two", memory: "un"));
        var query = Units.Arabic(Arrived) with { Memories = ImmutableHashSet.Create("news") };

        index.Lookup(query, Cancellation).ShouldHaveSingleItem().Score.ShouldBe(100);
    }

    [Fact]
    public void Penalties_add_up_and_are_itemised()
    {
        var penalties = new PenaltyOptions
        {
            Authors = ImmutableDictionary<string, int>.Empty.Add("omar", 4),
            MemoryPenalty = memory => memory == "news" ? 6 : 0,
        };
        var index = new SegmentIndex(Engine.Analyzer, Engine.NoNames, penalties);
        index.Upsert(
        [
            Units.ArabicToEnglish("a", Arrived) with { Status = UnitStatus.Aligned, Origin = UnitOrigin.Machine, Author = "omar" },
        ]);

        var match = index.Lookup(Units.Arabic(Arrived), Cancellation).ShouldHaveSingleItem();

        match.Score.ShouldBe(100 - 2 - 3 - 6 - 4);
        match.Explanation.Penalties.Select(penalty => (penalty.Reason, penalty.Points)).ShouldBe(
        [
            (PenaltyReason.Unreviewed, 2), (PenaltyReason.MachineTranslated, 3), (PenaltyReason.Memory, 6), (PenaltyReason.Author, 4),
        ]);
        index.Lookup(Units.Arabic(Arrived, minScore: 86), Cancellation).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("قبل", "بعد", 102)]
    [InlineData("قبل", null, 101)]
    [InlineData("قبل", "", 101)]
    [InlineData(null, null, 100)]
    [InlineData("غير", "ذلك", 100)]
    [InlineData("قَبْل", "بعـــد", 102)]
    public void Equal_neighbors_lift_an_exact_match(string? previous, string? next, int expected)
    {
        var index = Units.Index(Units.ArabicToEnglish("a", Arrived) with
        {
            Context = new SegmentContext { PreviousSource = "قبل", NextSource = "بعد", PreviousTarget = "before", NextTarget = "after" },
        });

        index.Lookup(Units.Arabic(Arrived) with { Context = new QueryContext(previous, next) }, Cancellation)
            .ShouldHaveSingleItem().Score.ShouldBe(expected);
    }

    [Fact]
    public void A_query_in_the_target_language_is_compared_with_the_target_neighbors()
    {
        var index = Units.Index(Units.ArabicToEnglish("a", Arrived, "The delegation") with
        {
            Context = new SegmentContext { PreviousSource = "قبل", NextSource = "بعد", PreviousTarget = "before", NextTarget = "" },
        });
        var query = Units.English("The delegation") with { Context = new QueryContext("before", "") };

        index.Lookup(query, Cancellation).ShouldHaveSingleItem().Class.ShouldBe(MatchClass.DoubleContext);
    }

    [Theory]
    [InlineData("d", "7", 102)]
    [InlineData("d", "8", 100)]
    [InlineData("e", "7", 100)]
    [InlineData("", "7", 100)]
    [InlineData("d", "", 100)]
    public void The_same_segment_of_the_same_document_is_a_double_context(string document, string segment, int expected)
    {
        var index = Units.Index(Units.ArabicToEnglish("a", Arrived) with { Context = new SegmentContext { Document = "d", SegmentId = "7" } });
        var query = Units.Arabic(Arrived) with { Context = new QueryContext(null, null, document, segment) };

        index.Lookup(query, Cancellation).ShouldHaveSingleItem().Score.ShouldBe(expected);
    }

    [Fact]
    public void Unknown_documents_are_not_the_same_document()
    {
        var index = Units.Index(Units.ArabicToEnglish("a", Arrived));
        var query = Units.Arabic(Arrived) with { Context = new QueryContext(null, null) };

        index.Lookup(query, Cancellation).ShouldHaveSingleItem().Score.ShouldBe(100);
    }

    [Fact]
    public void A_short_segment_that_differs_in_folds_only_is_found_at_95()
    {
        // The folds are in every word; its words alone would score 98.
        var index = Units.Index(Units.ArabicToEnglish("a", "المدرسة الأعلى"));

        index.Lookup(Units.Arabic("المدرسه الاعلي", minScore: 95), Cancellation).ShouldHaveSingleItem().Score.ShouldBe(95);
    }

    [Fact]
    public void A_word_is_found_that_is_read_differently_in_capitals()
    {
        // Among small letters US is an acronym; where all is in capitals it may be "us".
        var index = Units.Index(Units.EnglishToArabic("a", "DOCTORS OF THE US"));

        index.Lookup(Units.English("Doctors of the US", minScore: 95), Cancellation).ShouldHaveSingleItem().Score.ShouldBe(98);
    }

    [Fact]
    public void A_unit_of_the_greatest_length_that_can_reach_the_score_is_found()
    {
        // Seven of ten words: just 70.
        var index = Units.Index(Units.EnglishToArabic("a", "one red apple and two green pears lay there today"));

        index.Lookup(Units.English("one apple and two pears lay there"), Cancellation).ShouldHaveSingleItem().Score.ShouldBe(70);
        index.Lookup(Units.English("one apple and two pears lay there", minScore: 71), Cancellation).ShouldBeEmpty();
    }

    [Fact]
    public void Queries_out_of_range_and_penalties_out_of_range_are_refused()
    {
        var index = Units.Index();

        Should.Throw<ArgumentException>(() => index.Lookup(Units.Arabic("نص", minScore: 29), Cancellation));
        Should.Throw<ArgumentException>(() => index.Lookup(Units.Arabic("نص", minScore: 103), Cancellation));
        Should.Throw<ArgumentException>(() => index.Lookup(Units.Arabic("نص", maxMatches: 0), Cancellation));
        Should.Throw<ArgumentException>(() => index.Lookup(Units.Arabic("نص", maxMatches: 51), Cancellation));
        Should.Throw<ArgumentException>(() => new SegmentIndex(Engine.Analyzer, Engine.NoNames, new PenaltyOptions { Draft = 101 }));
        var bad = new SegmentIndex(Engine.Analyzer, Engine.NoNames, new PenaltyOptions { MemoryPenalty = _ => -1 });
        bad.Upsert([Units.ArabicToEnglish("a", Arrived)]);
        Should.Throw<InvalidOperationException>(() => bad.Lookup(Units.Arabic(Arrived), Cancellation));
    }

    [Fact]
    public void Only_units_of_the_asked_state_origin_author_and_language_are_searched()
    {
        LanguageTag.TryParse("ar-SY", out var syrian).ShouldBeTrue();
        var index = Units.Index(
            Units.ArabicToEnglish("a", Arrived) with { Status = UnitStatus.Draft, Author = "omar", SourceLanguage = syrian },
            Units.ArabicToEnglish("b", Arrived) with { Origin = UnitOrigin.Machine },
            Units.ArabicToEnglish("c", Arrived, memory: "un"));

        Ids(query => query).ShouldBe(["a", "b", "c"], ignoreOrder: true);
        Ids(query => query with { Statuses = ImmutableHashSet.Create(UnitStatus.Draft) }).ShouldBe(["a"]);
        Ids(query => query with { Origins = ImmutableHashSet.Create(UnitOrigin.Machine, UnitOrigin.Import) }).ShouldBe(["b"]);
        Ids(query => query with { Authors = ImmutableHashSet.Create("omar") }).ShouldBe(["a"]);
        Ids(query => query with { Languages = ImmutableHashSet.Create(syrian) }).ShouldBe(["a"]);
        Ids(query => query with { Memories = ImmutableHashSet.Create("un"), Statuses = ImmutableHashSet.Create(UnitStatus.Draft) }).ShouldBeEmpty();

        IEnumerable<string> Ids(Func<LookupQuery, LookupQuery> ask) =>
            index.Lookup(ask(Units.Arabic(Arrived)), Cancellation).Select(match => match.Unit.Id);
    }

    [Fact]
    public async Task A_compaction_that_is_given_up_leaves_the_index_as_it_was_and_can_be_made_again()
    {
        var index = Units.Index(Units.ArabicToEnglish("a", Arrived));
        index.Capture(0);
        index.Upsert([Units.ArabicToEnglish("b", Arrived)]);

        await Should.ThrowAsync<OperationCanceledException>(() => index.CompactAsync(new CancellationToken(canceled: true)));
        index.Upsert([Units.ArabicToEnglish("c", Arrived)]);
        index.Lookup(Units.Arabic(Arrived), Cancellation).Length.ShouldBe(3);

        await index.CompactAsync(Cancellation);
        index.Lookup(Units.Arabic(Arrived), Cancellation).Length.ShouldBe(3);
    }

    [Fact]
    public async Task Parts_that_were_merged_away_are_freed_even_when_the_last_lookup_read_them()
    {
        var index = Units.Index(Units.ArabicToEnglish("a", Arrived));
        index.Capture(0);
        var old = Look(index);
        index.Upsert([Units.ArabicToEnglish("b", Arrived)]);
        await index.CompactAsync(Cancellation);

        GC.Collect();
        old.IsAlive.ShouldBeFalse();
        index.Count.ShouldBe(2);
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static WeakReference Look(SegmentIndex index)
    {
        index.Lookup(Units.Arabic(Arrived), Cancellation).Length.ShouldBe(1);
        return new WeakReference(index.Parts[0]);
    }

    [Fact]
    public async Task A_cancelled_lookup_stops()
    {
        var index = Units.Index(Units.ArabicToEnglish("a", Arrived));
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        Should.Throw<OperationCanceledException>(() => index.Lookup(Units.Arabic(Arrived), source.Token));
        Should.Throw<OperationCanceledException>(() => index.Search(new ConcordanceQuery { Text = "الوفد", Language = TextLanguage.Arabic }, source.Token));
    }
}
