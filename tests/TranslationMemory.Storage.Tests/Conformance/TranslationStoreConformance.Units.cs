using System.Text.RegularExpressions;
using TranslationMemory.Matching;

namespace TranslationMemory.Storage.Tests;

public abstract partial class TranslationStoreConformance
{
    [Fact]
    public async Task StoreUnits_keeps_every_value_and_sets_id_times_and_sequence()
    {
        await CreateMemoryAsync();
        var given = Samples.FullUnit() with { Memory = "ignored", Id = "ignored", Sequence = 99, CreateTime = Start.AddYears(-1) };

        var stored = (await Store.StoreUnitsAsync("news", [given], "layla", string.Empty, Cancel)).ShouldHaveSingleItem();

        stored.Outcome.ShouldBe(StoreOutcome.Created);
        stored.Unit.Id.ShouldMatch(new Regex(@"\A[a-z][a-z0-9-]{0,62}\z", RegexOptions.None, TimeSpan.FromSeconds(1)).ToString());
        stored.Unit.Sequence.ShouldBePositive();
        ShouldBeSame(stored.Unit, given with
        {
            Memory = "news",
            Id = stored.Unit.Id,
            Sequence = stored.Unit.Sequence,
            CreateTime = Start,
            UpdateTime = Start,
        });
        ShouldBeSame(await Store.GetUnitAsync("news", stored.Unit.Id, Cancel), stored.Unit);
        ShouldBeSame((await UnitsAsync("news")).ShouldHaveSingleItem(), stored.Unit);
        ShouldBeSame((await Store.ListUnitsAsync("news", new PageRequest(5), Cancel)).Items.ShouldHaveSingleItem(), stored.Unit);
        ShouldBeSame((await ChangesAsync()).ShouldHaveSingleItem().Unit, stored.Unit);
    }

    [Fact]
    public async Task StoreUnits_of_none_stores_nothing()
    {
        await CreateMemoryAsync();

        (await Store.StoreUnitsAsync("news", [], string.Empty, string.Empty, Cancel)).ShouldBeEmpty();

        (await Store.GetLastSequenceAsync(Cancel)).ShouldBe(0);
    }

    [Fact]
    public async Task The_same_unit_again_is_unchanged_and_not_logged()
    {
        await CreateMemoryAsync();
        var first = await StoreAsync(Samples.FullUnit());
        Time.Advance(TimeSpan.FromDays(1));

        var again = (await Store.StoreUnitsAsync("news", [Samples.FullUnit()], "omar", string.Empty, Cancel))
            .ShouldHaveSingleItem();

        again.Outcome.ShouldBe(StoreOutcome.Unchanged);
        ShouldBeSame(again.Unit, first);
        (await Store.GetLastSequenceAsync(Cancel)).ShouldBe(first.Sequence);
        (await Store.GetMemoryAsync("news", Cancel)).UnitCount.ShouldBe(1);
    }

    public static TheoryData<string> OtherValues => [.. Changes.Keys];

    private static readonly Dictionary<string, Func<TranslationUnit, TranslationUnit>> Changes = new(StringComparer.Ordinal)
    {
        ["previous source"] = unit => unit with { Context = unit.Context with { PreviousSource = null } },
        ["next source"] = unit => unit with { Context = unit.Context with { NextSource = "آخر" } },
        ["previous target"] = unit => unit with { Context = unit.Context with { PreviousTarget = string.Empty } },
        ["next target"] = unit => unit with { Context = unit.Context with { NextTarget = null } },
        ["status"] = unit => unit with { Status = UnitStatus.Rejected },
        ["origin"] = unit => unit with { Origin = UnitOrigin.Import },
        ["author"] = unit => unit with { Author = "\uD800" },
        ["no metadata"] = unit => unit with { Metadata = Samples.Metadata() },
        ["a metadata value"] = unit => unit with { Metadata = unit.Metadata.SetItem("client", "EU") },
        ["a metadata key"] = unit => unit with { Metadata = unit.Metadata.Add("a", "\0") },
    };

    [Theory]
    [MemberData(nameof(OtherValues))]
    public async Task The_same_unit_with_another_value_takes_it_over(string value)
    {
        await CreateMemoryAsync();
        var first = await StoreAsync(Samples.FullUnit());
        Time.Advance(TimeSpan.FromMinutes(3));
        var given = Changes[value](Samples.FullUnit());

        var stored = (await Store.StoreUnitsAsync("news", [given], "omar", string.Empty, Cancel)).ShouldHaveSingleItem();

        stored.Outcome.ShouldBe(StoreOutcome.Updated);
        ShouldBeSame(stored.Unit, given with
        {
            Id = first.Id,
            CreateTime = Start,
            UpdateTime = Start.AddMinutes(3),
            Sequence = first.Sequence + 1,
        });
        ShouldBeSame(await Store.GetUnitAsync("news", first.Id, Cancel), stored.Unit);
        var revision = (await Store.GetUnitHistoryAsync("news", first.Id, Cancel)).ShouldHaveSingleItem();
        ShouldBeSame(revision.Before, first);
        revision.ShouldBe(new UnitRevision(
            first.Sequence + 1, ChangeKind.Updated, revision.Before, Start.AddMinutes(3), "omar"));
    }

    public static TheoryData<string> OtherIdentities => [.. Identities.Keys];

    private static readonly Dictionary<string, Func<TranslationUnit, TranslationUnit>> Identities = new(StringComparer.Ordinal)
    {
        ["source language"] = unit => unit with { SourceLanguage = Samples.Language("ar") },
        ["target language"] = unit => unit with { TargetLanguage = Samples.Language("en-US") },
        ["source text"] = unit => unit with { SourceText = unit.SourceText + " " },
        ["target text"] = unit => unit with { TargetText = unit.TargetText + "\0" },
        ["document"] = unit => unit with { Context = unit.Context with { Document = "articles/b" } },
        ["segment id"] = unit => unit with { Context = unit.Context with { SegmentId = string.Empty } },
        ["text moved over"] = unit => unit with { SourceText = unit.SourceText + unit.TargetText, TargetText = string.Empty },
    };

    [Theory]
    [MemberData(nameof(OtherIdentities))]
    public async Task A_unit_with_another_identity_is_another_unit(string value)
    {
        await CreateMemoryAsync();
        var first = await StoreAsync(Samples.FullUnit());

        var other = (await Store.StoreUnitsAsync("news", [Identities[value](Samples.FullUnit())], "omar", string.Empty, Cancel))
            .ShouldHaveSingleItem();

        other.Outcome.ShouldBe(StoreOutcome.Created);
        other.Unit.Id.ShouldNotBe(first.Id);
        (await Store.GetMemoryAsync("news", Cancel)).UnitCount.ShouldBe(2);
    }

    [Fact]
    public async Task The_same_unit_in_two_memories_is_two_units()
    {
        await CreateMemoryAsync();
        await CreateMemoryAsync("other");

        var first = await StoreAsync(Samples.Unit());
        var second = await StoreAsync(Samples.Unit(), "other");

        second.Id.ShouldNotBe(first.Id);
        second.Memory.ShouldBe("other");
        await ShouldFailAsync(StoreErrorKind.NotFound, () => Store.GetUnitAsync("other", first.Id, Cancel));
        (await UnitsAsync("other")).ShouldHaveSingleItem().Id.ShouldBe(second.Id);
        (await UnitsAsync()).ConvertAll(unit => unit.Memory).ShouldBe(["news", "other"]);
    }

    [Fact]
    public async Task A_unit_twice_in_one_batch_is_one_unit_with_the_later_values()
    {
        await CreateMemoryAsync();
        var draft = Samples.Unit() with { Status = UnitStatus.Draft };

        var stored = await Store.StoreUnitsAsync(
            "news", [draft, Samples.Unit("other"), Samples.Unit(), Samples.Unit()], string.Empty, string.Empty, Cancel);

        stored.Select(unit => unit.Outcome).ShouldBe(
            [StoreOutcome.Created, StoreOutcome.Created, StoreOutcome.Updated, StoreOutcome.Unchanged]);
        stored[2].Unit.Id.ShouldBe(stored[0].Unit.Id);
        stored[3].ShouldBe(stored[2] with { Outcome = StoreOutcome.Unchanged, Unit = stored[3].Unit });
        stored[0].Unit.Status.ShouldBe(UnitStatus.Draft);
        (await UnitsAsync()).ConvertAll(unit => unit.Status).ShouldBe([UnitStatus.Confirmed, UnitStatus.Confirmed]);
    }

    [Fact]
    public async Task Metadata_come_back_in_ordinal_order_whatever_order_they_came_in()
    {
        await CreateMemoryAsync();
        var backwards = Samples.Metadata(("b", "1"), ("a", "2"), ("B", "3"))
            .WithComparers(Comparer<string>.Create((left, right) => string.CompareOrdinal(right, left)));

        var stored = await StoreAsync(Samples.Unit() with { Metadata = backwards });

        stored.Metadata.Keys.ShouldBe(["B", "a", "b"]);
        (await UnitsAsync())[0].Metadata.Keys.ShouldBe(["B", "a", "b"]);
        (await Store.StoreUnitsAsync("news", [stored], string.Empty, string.Empty, Cancel))[0].Outcome
            .ShouldBe(StoreOutcome.Unchanged);
    }

    [Fact]
    public async Task Any_text_comes_back_exactly_from_every_field()
    {
        await CreateMemoryAsync();
        foreach (var text in Samples.NastyTexts)
        {
            var given = Samples.Unit(text, text, text, text) with
            {
                Context = new SegmentContext
                {
                    PreviousSource = text,
                    NextSource = text,
                    PreviousTarget = text,
                    NextTarget = text,
                    Document = text,
                    SegmentId = text,
                },
                Author = text,
                Metadata = Samples.Metadata((text, text)),
            };
            var stored = (await Store.StoreUnitsAsync("news", [given], text, string.Empty, Cancel))[0].Unit;
            var expected = given with
            {
                Id = stored.Id,
                Sequence = stored.Sequence,
                CreateTime = stored.CreateTime,
                UpdateTime = stored.UpdateTime,
            };

            ShouldBeSame(stored, expected);
            ShouldBeSame(await Store.GetUnitAsync("news", stored.Id, Cancel), expected);
            (await Store.StoreUnitsAsync("news", [given], text, string.Empty, Cancel))[0].Outcome.ShouldBe(StoreOutcome.Unchanged);
            var change = (await ChangesAsync("news", stored.Sequence - 1)).ShouldHaveSingleItem();
            ShouldBeSame(change.Unit, expected);
            change.Actor.ShouldBe(text);
        }

        (await UnitsAsync()).ConvertAll(unit => unit.SourceText).ShouldBe(Samples.NastyTexts);
    }

    [Fact]
    public async Task ListUnits_pages_in_the_order_of_first_storage()
    {
        await CreateMemoryAsync();
        await CreateMemoryAsync("other");
        var ids = new List<string>();
        foreach (var unit in Samples.Units(11).Reverse())
        {
            ids.Add((await StoreAsync(unit)).Id);
            await StoreAsync(unit, "other");
        }

        // A later change does not move a unit.
        await StoreAsync(Samples.Units(11)[10] with { Author = "omar" });
        foreach (var size in (int[])[1, 2, 5, 10, 11, 12, int.MaxValue])
        {
            var listed = await AllPagesAsync(page => Store.ListUnitsAsync("news", page, Cancel), size);
            listed.ConvertAll(unit => unit.Id).ShouldBe(ids);
        }

        (await UnitsAsync("news")).ConvertAll(unit => unit.Id).ShouldBe(ids);
    }

    [Fact]
    public async Task ListUnits_goes_on_behind_a_unit_that_was_deleted_meanwhile_and_sees_new_ones()
    {
        await CreateMemoryAsync();
        await Store.StoreUnitsAsync("news", Samples.Units(2), string.Empty, string.Empty, Cancel);
        var page = await Store.ListUnitsAsync("news", new PageRequest(1), Cancel);
        foreach (var unit in await UnitsAsync())
        {
            await Store.DeleteUnitAsync("news", unit.Id, null, string.Empty, Cancel);
        }

        var added = await StoreAsync(Samples.Unit("new"));

        var rest = await Store.ListUnitsAsync("news", new PageRequest(5, page.NextToken), Cancel);
        rest.Items.ShouldHaveSingleItem().Id.ShouldBe(added.Id);
        rest.NextToken.ShouldBeNull();
    }
}
