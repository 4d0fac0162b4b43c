using CsCheck;
using TranslationMemory.Matching;

namespace TranslationMemory.Storage.Tests;

public abstract partial class TranslationStoreConformance
{
    private enum Action
    {
        Store,
        Update,
        Delete,
        DeleteMemory,
    }

    /// <summary>Few texts and values, so that units meet often.</summary>
    private static readonly Gen<TranslationUnit> SomeUnit = Gen.Select(
        Gen.OneOf("a", "b", "\uD800"),
        Gen.OneOf("x", "\0"),
        Gen.OneOf(string.Empty, "d"),
        Gen.OneOf<string?>(null, string.Empty, "p"),
        Gen.OneOf(UnitStatus.Draft, UnitStatus.Confirmed),
        Gen.OneOf(string.Empty, "omar"),
        (source, target, document, previous, status, author) => Samples.Unit(source, target, document) with
        {
            Context = new SegmentContext { Document = document, PreviousSource = previous },
            Status = status,
            Author = author,
        });

    private static readonly Gen<(Action Action, TranslationUnit[] Units, int Pick)> SomeStep = Gen.Select(
        Gen.Frequency((6, Gen.Const(Action.Store)), (3, Gen.Const(Action.Update)), (2, Gen.Const(Action.Delete)),
            (1, Gen.Const(Action.DeleteMemory))),
        SomeUnit.Array[1, 4],
        Gen.Int[0, 1000]);

    [Fact]
    public async Task Whatever_is_done_units_log_and_history_agree_with_a_plain_model()
    {
        var count = 0;
        await SomeStep.Array[1, 25].SampleAsync(
            async steps =>
            {
                var memory = $"random{Interlocked.Increment(ref count)}";
                var model = new UnitModel();
                await CreateMemoryAsync(memory);
                foreach (var (action, units, pick) in steps)
                {
                    Time.Advance(TimeSpan.FromMilliseconds(pick));
                    await DoAsync(memory, model, action, units, pick);
                }

                await ShouldAgreeAsync(memory, model);
            },
            iter: 40,
            threads: 1);
    }

    private async Task DoAsync(string memory, UnitModel model, Action action, TranslationUnit[] units, int pick)
    {
        var actor = $"actor {pick}";
        if (action == Action.Store)
        {
            var stored = await Store.StoreUnitsAsync(memory, units, actor, string.Empty, Cancel);
            stored.Zip(units).Select(pair => model.Store(pair.Second, pair.First.Unit, actor)).ToList()
                .ShouldBe(stored.Select(unit => unit.Outcome));
        }
        else if (action == Action.DeleteMemory)
        {
            var sequence = await Store.GetLastSequenceAsync(Cancel);
            await Store.DeleteMemoryAsync(memory, true, null, Cancel);
            await CreateMemoryAsync(memory);
            foreach (var unit in model.Units.ToList())
            {
                model.Delete(unit.Id, ++sequence, Time.GetUtcNow(), string.Empty);
            }
        }
        else if (model.Units.Count > 0)
        {
            var unit = model.Units[pick % model.Units.Count];
            if (action == Action.Update)
            {
                await UpdateAsync(model, units[0] with { Memory = memory, Id = unit.Id }, unit.Sequence, actor);
            }
            else
            {
                ShouldBeSame(await Store.DeleteUnitAsync(memory, unit.Id, unit.Sequence, actor, Cancel), unit);
                model.Delete(unit.Id, await Store.GetLastSequenceAsync(Cancel), Time.GetUtcNow(), actor);
            }
        }
    }

    private async Task UpdateAsync(UnitModel model, TranslationUnit unit, long sequence, string actor)
    {
        try
        {
            var stored = await Store.UpdateUnitAsync(unit, sequence, actor, Cancel);
            var changed = model.Update(unit, stored, actor).ShouldNotBeNull();
            (stored.Sequence > sequence).ShouldBe(changed);
        }
        catch (StoreException failure) when (failure.Kind == StoreErrorKind.AlreadyExists)
        {
            model.Update(unit, null, actor).ShouldBeNull();
        }
    }

    private async Task ShouldAgreeAsync(string memory, UnitModel model)
    {
        ShouldBeSame(await UnitsAsync(memory), model.Units);
        ShouldBeSame(await AllPagesAsync(page => Store.ListUnitsAsync(memory, page, Cancel), 3), model.Units);
        (await Store.GetMemoryAsync(memory, Cancel)).UnitCount.ShouldBe(model.Units.Count);
        (await Store.GetMemoryStatisticsAsync(memory, Cancel)).DistinctSourceCount
            .ShouldBe(model.Units.Select(unit => unit.SourceText).Distinct(StringComparer.Ordinal).Count());
        var log = await ChangesAsync(memory);
        log.ConvertAll(change => (change.Sequence, change.Kind, change.Time, change.Actor))
            .ShouldBe(model.Log.Select(change => (change.Sequence, change.Kind, change.Time, change.Actor)));
        ShouldBeSame(log.ConvertAll(change => change.Unit), model.Log.ConvertAll(change => change.Unit));
        foreach (var id in model.EverStored)
        {
            var history = await Store.GetUnitHistoryAsync(memory, id, Cancel);
            history.Select(revision => (revision.Sequence, revision.Kind, revision.Time, revision.Actor))
                .ShouldBe(model.History(id).Select(revision => (revision.Sequence, revision.Kind, revision.Time, revision.Actor)));
            ShouldBeSame([.. history.Select(revision => revision.Before)], [.. model.History(id).Select(revision => revision.Before)]);
        }
    }

    private static void ShouldBeSame(List<TranslationUnit> actual, IReadOnlyList<TranslationUnit> expected)
    {
        actual.Count.ShouldBe(expected.Count);
        foreach (var (left, right) in actual.Zip(expected))
        {
            ShouldBeSame(left, right);
        }
    }
}
