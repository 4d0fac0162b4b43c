using System.Collections.Immutable;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using TranslationMemory.Matching;
using TranslationMemory.Server.Engine;
using TranslationMemory.Server.Options;
using TranslationMemory.Storage;
using TranslationMemory.Terminology;
using TranslationMemory.Text;

namespace TranslationMemory.Server.Tests.Engine;

/// <summary>Words are learnt and keys made anew while the service works, and nothing is lost on the way.</summary>
public sealed class RekeyingTests : IAsyncLifetime
{
    /// <summary>A name in no word list, and the same behind a preposition, which reads as one word until the name is known.</summary>
    private const string Name = "تيبروشي";
    private const string WithPreposition = "بتيبروشي";

    private readonly string _directory = Directory.CreateTempSubdirectory("tm-rekeying-").FullName;
    private readonly Catalog _catalog = new();
    private readonly LexiconSource _lexicons = new(HunspellFile.None);
    private SqliteTranslationStore? _store;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private SqliteTranslationStore Store => _store!;

    public async ValueTask InitializeAsync()
    {
        await OpenAsync();
        await Store.CreateMemoryAsync(
            new MemoryRecord { Id = "m", SourceLanguage = LanguageTag.Arabic, TargetLanguage = LanguageTag.English }, Cancellation);
        await Store.CreateGlossaryAsync(new GlossaryRecord { Id = "g" }, Cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        Directory.Delete(_directory, recursive: true);
    }

    [Fact]
    public async Task A_word_of_the_memory_is_read_under_its_clitics_afterwards()
    {
        using var house = await HouseAsync();
        await house.Units.StoreAsync("m", [.. Enumerable.Range(1, 8).Select(i => Unit($"وصل الوزير {i} إلى {Name}"))], "layla", string.Empty, Cancellation);
        var before = house.Current.Value;
        before.Clitics.Preferred(WithPreposition).Stem.ShouldBe(WithPreposition);

        (await house.Rekeying.RunAsync(Cancellation)).ShouldBeTrue();

        var after = house.Current.Value;
        after.Clitics.Preferred(WithPreposition).Stem.ShouldBe(Name);
        after.Lexicon.Version.ShouldNotBe(before.Lexicon.Version);
        Best(after, $"وصل الوزير 1 {WithPreposition}").Explanation.Edits.ShouldContain(edit => edit.Relation == EditRelation.Clitics);
        Best(before, $"وصل الوزير 1 {WithPreposition}").Explanation.Edits.ShouldNotContain(edit => edit.Relation == EditRelation.Clitics);
    }

    [Fact]
    public async Task A_term_of_the_glossary_is_learnt_from()
    {
        using var house = await HouseAsync();
        await house.Entries.StoreAsync("g", [Entry(Name, "Tibroshi")], false, string.Empty, Cancellation);

        (await house.Rekeying.RunAsync(Cancellation)).ShouldBeTrue();

        var after = house.Current.Value;
        after.Clitics.Preferred(WithPreposition).Stem.ShouldBe(Name);
        after.Terms.Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_lexicon_outlives_the_process()
    {
        string version;
        using (var house = await HouseAsync())
        {
            await house.Units.StoreAsync("m", [Unit($"وصل إلى {Name} وغادر {Name} مساء")], "layla", string.Empty, Cancellation);
            (await house.Rekeying.RunAsync(Cancellation)).ShouldBeTrue();
            version = house.Current.Value.Lexicon.Version;
        }

        await Store.DisposeAsync();
        await OpenAsync();
        var kept = (await Store.GetLexiconAsync(Cancellation)).ShouldNotBeNull();
        kept.Version.ShouldBe(version);
        using var again = await HouseAsync();

        again.Current.Value.Lexicon.Version.ShouldBe(version);
        (await again.Rekeying.RunAsync(Cancellation)).ShouldBeFalse();
        again.Current.Value.Lexicon.Version.ShouldBe(version);
    }

    [Fact]
    public async Task Content_that_attests_what_it_did_leaves_the_generation_and_is_not_counted_again()
    {
        using var house = await HouseAsync();
        await house.Units.StoreAsync("m", [Unit("وصل الوفد")], "layla", string.Empty, Cancellation);
        (await house.Rekeying.RunAsync(Cancellation)).ShouldBeTrue();
        var before = house.Current.Value;
        var unit = await Store.ReadUnitsAsync(null, Cancellation).SingleAsync(Cancellation);
        await house.Units.UpdateAsync(unit with { TargetText = "The delegation came" }, null, "layla", Cancellation);

        (await house.Rekeying.RunAsync(Cancellation)).ShouldBeFalse();

        house.Current.Value.ShouldBeSameAs(before);
        (await Store.GetLexiconAsync(Cancellation)).ShouldNotBeNull().Source.ShouldBe(await Store.GetContentStateAsync(Cancellation));
    }

    [Fact]
    public async Task What_is_written_while_the_new_keys_are_made_is_in_them()
    {
        var (held, gate) = HeldStore.Over(Store, nameof(ITranslationStore.GetLastSequenceAsync));
        using var house = await HouseAsync(held);
        var first = await house.Units.StoreAsync(
            "m", [.. Enumerable.Range(0, 40).Select(i => Unit($"وصل الوزير {i} إلى {Name}"))], "layla", string.Empty, Cancellation);

        // Held where the new generation has taken its place in the change log and read nothing yet.
        var rekeying = house.Rekeying.RunAsync(Cancellation);
        await gate.Committed;
        await house.Units.DeleteAsync("m", first[0].Unit.Id, null, "layla", Cancellation);
        await house.Units.UpdateAsync(first[1].Unit with { TargetText = "changed" }, null, "layla", Cancellation);
        await house.Units.StoreAsync("m", [Unit("جملة جديدة كل الجدة")], "layla", string.Empty, Cancellation);
        await house.Entries.StoreAsync("g", [Entry("جملة", "sentence")], false, string.Empty, Cancellation);
        gate.Release();
        (await rekeying).ShouldBeTrue();

        await ShouldHoldTheStoreAsync(house.Current.Value);
        house.Current.Value.Terms.Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_index_with_the_new_keys_is_stored_though_nothing_was_written_since()
    {
        using var house = await HouseAsync();
        await house.Units.StoreAsync("m", [.. Enumerable.Range(0, 1_100).Select(i => Unit($"وصل الوزير {i} إلى {Name}"))], "layla", string.Empty, Cancellation);
        var files = new IndexFiles(_directory, Store);
        using var keeper = Keeper(house, files);
        await keeper.FinishAsync();
        (await OpenAsync(files, house.Current.Value)).ShouldNotBeNull();
        (await house.Rekeying.RunAsync(Cancellation)).ShouldBeTrue();
        (await OpenAsync(files, house.Current.Value)).ShouldBeNull();

        await keeper.FinishAsync();

        (await OpenAsync(files, house.Current.Value)).ShouldNotBeNull().Count.ShouldBe(1_100);
    }

    [Fact]
    public async Task Writers_and_rekeying_at_once_lose_nothing()
    {
        using var house = await HouseAsync();
        var random = new Random(7);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var writing = Task.Run(
            async () =>
            {
                var known = new List<TranslationUnit>();
                for (var i = 0; i < 400; i++)
                {
                    if (known.Count > 5 && random.Next(3) == 0)
                    {
                        var gone = known[random.Next(known.Count)];
                        known.Remove(gone);
                        await house.Units.DeleteAsync("m", gone.Id, null, "layla", Cancellation);
                    }
                    else
                    {
                        // A new word now and then makes the next run a real one.
                        var text = $"وصل {(char)('ا' + random.Next(6))}{Name}{(char)('ب' + (i % 9))} إلى المدينة {i}";
                        var stored = await house.Units.StoreAsync("m", [Unit(text)], "layla", string.Empty, Cancellation);
                        known.Add(stored[0].Unit);
                    }
                }

                await stop.CancelAsync();
            },
            Cancellation);

        var generations = 0;
        do
        {
            generations += await house.Rekeying.RunAsync(Cancellation) ? 1 : 0;
        }
        while (!stop.IsCancellationRequested);
        await writing;

        generations.ShouldBeGreaterThan(0);
        await ShouldHoldTheStoreAsync(house.Current.Value);
    }

    [Fact]
    public async Task Memories_and_glossaries_deleted_while_the_new_keys_are_made_are_not_in_them()
    {
        var (held, gate) = HeldStore.Over(Store, nameof(ITranslationStore.GetLastSequenceAsync));
        using var house = await HouseAsync(held);
        await house.Units.StoreAsync(
            "m", [.. Enumerable.Range(0, 40).Select(i => Unit($"وصل الوزير {i} إلى {Name}"))], "layla", string.Empty, Cancellation);
        await house.Entries.StoreAsync("g", [Entry("وزير", "minister")], false, string.Empty, Cancellation);

        var rekeying = house.Rekeying.RunAsync(Cancellation);
        await gate.Committed;
        await house.Units.DeleteMemoryAsync("m", force: true, null, Cancellation);
        await house.Entries.DeleteGlossaryAsync("g", force: true, null, Cancellation);
        await house.Units.CreateMemoryAsync(
            new MemoryRecord { Id = "m", SourceLanguage = LanguageTag.Arabic, TargetLanguage = LanguageTag.English }, Cancellation);
        await house.Units.StoreAsync("m", [Unit("جملة جديدة كل الجدة")], "layla", string.Empty, Cancellation);
        gate.Release();
        (await rekeying).ShouldBeTrue();

        house.Current.Value.Segments.Count.ShouldBe(1);
        await ShouldHoldTheStoreAsync(house.Current.Value);
        house.Current.Value.Terms.Count.ShouldBe(0);
    }

    [Fact]
    public async Task Keys_whose_making_is_cut_off_are_made_at_the_next_run_and_those_in_use_stay()
    {
        var (held, gate) = HeldStore.Over(Store, nameof(ITranslationStore.GetLastSequenceAsync));
        using var house = await HouseAsync(held);
        await house.Units.StoreAsync("m", [Unit($"وصل إلى {Name} وغادر {Name} مساء")], "layla", string.Empty, Cancellation);
        var before = house.Current.Value;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var cutOff = house.Rekeying.RunAsync(stop.Token);
        await gate.Committed;
        await stop.CancelAsync();
        gate.Release();

        await Should.ThrowAsync<OperationCanceledException>(cutOff);

        house.Current.Value.ShouldBeSameAs(before);
        (await Store.GetLexiconAsync(Cancellation)).ShouldBeNull();
        await house.Units.StoreAsync("m", [Unit("وصل الوفد")], "layla", string.Empty, Cancellation);
        (await house.Rekeying.RunAsync(Cancellation)).ShouldBeTrue();
        await ShouldHoldTheStoreAsync(house.Current.Value);
    }

    [Fact]
    public async Task The_schedule_waits_until_nobody_has_written_for_a_while()
    {
        using var house = await HouseAsync();
        using var schedule = Schedule(house, new FakeTimeProvider(), new RekeyingSettings());
        await house.Units.StoreAsync("m", [Unit($"وصل إلى {Name} وغادر {Name} مساء")], "layla", string.Empty, Cancellation);
        (await schedule.LookAsync(Cancellation)).ShouldBeFalse();
        await house.Units.StoreAsync("m", [Unit($"وغادر {Name} مساء")], "layla", string.Empty, Cancellation);
        (await schedule.LookAsync(Cancellation)).ShouldBeFalse();

        (await schedule.LookAsync(Cancellation)).ShouldBeTrue();

        var learnt = house.Current.Value;
        learnt.Clitics.Preferred(WithPreposition).Stem.ShouldBe(Name);
        (await schedule.LookAsync(Cancellation)).ShouldBeFalse();
        await house.Entries.StoreAsync("g", [Entry("قعمشيل", "Qamashil")], false, string.Empty, Cancellation);
        (await schedule.LookAsync(Cancellation)).ShouldBeFalse();
        (await schedule.LookAsync(Cancellation)).ShouldBeTrue();
        house.Current.Value.ShouldNotBeSameAs(learnt);
    }

    [Fact(Timeout = 120_000)]
    public async Task The_schedule_looks_when_its_time_has_come_and_ends_when_the_service_stops()
    {
        using var house = await HouseAsync();
        var time = new FakeTimeProvider();
        using var lifetime = new StoppingLifetime();
        using var schedule = Schedule(house, time, new RekeyingSettings { QuietSeconds = 60 }, lifetime);
        await schedule.StartAsync(Cancellation);
        await house.Units.StoreAsync("m", [Unit($"وصل إلى {Name} وغادر {Name} مساء")], "layla", string.Empty, Cancellation);

        var first = house.Current.Value;
        // The first tick only sees how far the content has come; one of the next finds that it has come no further.
        while (ReferenceEquals(house.Current.Value, first))
        {
            time.Advance(TimeSpan.FromSeconds(60));
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }

        house.Current.Value.Clitics.Preferred(WithPreposition).Stem.ShouldBe(Name);
        lifetime.StopApplication();
        await schedule.ExecuteTask!.WaitAsync(Cancellation);
    }

    [Fact(Timeout = 120_000)]
    public async Task A_stop_cuts_the_making_of_keys_off_before_the_calls_are_through()
    {
        var (held, gate) = HeldStore.Over(Store, nameof(ITranslationStore.GetLastSequenceAsync));
        using var house = await HouseAsync(held);
        await house.Units.StoreAsync("m", [Unit($"وصل إلى {Name} وغادر {Name} مساء")], "layla", string.Empty, Cancellation);
        var time = new FakeTimeProvider();
        using var lifetime = new StoppingLifetime();
        using var schedule = Schedule(house, time, new RekeyingSettings { QuietSeconds = 60 }, lifetime);
        var first = house.Current.Value;
        await schedule.StartAsync(Cancellation);
        while (!gate.Committed.IsCompleted)
        {
            time.Advance(TimeSpan.FromSeconds(60));
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }

        lifetime.StopApplication();
        gate.Release();

        await schedule.ExecuteTask!.WaitAsync(Cancellation);
        house.Current.Value.ShouldBeSameAs(first);
    }

    [Theory]
    [InlineData(0, 0, 0, false)]
    [InlineData(1_249, 0, 0, false)]
    [InlineData(1_250, 0, 0, true)]
    [InlineData(1_000, 1, 5, true)]
    public async Task Growth_or_a_changed_glossary_makes_it_due(long units, long entries, long entrySequence, bool expected)
    {
        using var house = await HouseAsync();
        using var schedule = Schedule(house, new FakeTimeProvider(), new RekeyingSettings { GrowthPercent = 25 });
        var learnt = units == 0 ? null : new ContentState(1_000, 0, 0);

        schedule.IsDue(learnt, new ContentState(units, entries, entrySequence)).ShouldBe(expected);
    }

    private static RekeyingSchedule Schedule(
        House house, TimeProvider time, RekeyingSettings settings, IHostApplicationLifetime? lifetime = null) => new(
        house.Store,
        house.Rekeying,
        Microsoft.Extensions.Options.Options.Create(new ServerOptions { Rekeying = settings }),
        time,
        lifetime ?? new StoppingLifetime(),
        NullLogger<RekeyingSchedule>.Instance);

    private static IndexKeeper Keeper(House house, IndexFiles files) => new(
        house.Store,
        house.Current,
        house.Units,
        files,
        new PenaltyOptions(),
        Microsoft.Extensions.Options.Options.Create(new ServerOptions()),
        TimeProvider.System,
        NullLogger<IndexKeeper>.Instance);

    private static Task<SegmentIndex?> OpenAsync(IndexFiles files, EngineGeneration engine) => files.OpenAsync(
        open => SegmentIndex.Open(open, engine.Analyzer, new GlossaryEntityNames(engine.Terms), new PenaltyOptions(), out _),
        static (_, _) => { },
        Cancellation);

    private static Match Best(EngineGeneration engine, string text) => engine.Segments
        .Lookup(new LookupQuery { Text = text, Language = TextLanguage.Arabic, MinScore = 30, MaxMatches = 1 }, Cancellation)
        .ShouldHaveSingleItem();

    private static TranslationUnit Unit(string source) => new()
    {
        Memory = "m",
        Id = string.Empty,
        SourceLanguage = LanguageTag.Arabic,
        TargetLanguage = LanguageTag.English,
        SourceText = source,
        TargetText = "translation of " + source,
    };

    private static TermEntry Entry(string arabic, string english) => new()
    {
        Glossary = "g",
        Id = string.Empty,
        Terms =
        [
            new Term { Language = LanguageTag.Arabic, Text = arabic },
            new Term { Language = LanguageTag.English, Text = english },
        ],
    };

    private async Task ShouldHoldTheStoreAsync(EngineGeneration engine)
    {
        var units = await Store.ReadUnitsAsync(null, Cancellation).ToListAsync(Cancellation);
        engine.Segments.Count.ShouldBe(units.Count);
        foreach (var unit in units)
        {
            engine.Segments.Lookup(new LookupQuery { Text = unit.SourceText, Language = TextLanguage.Arabic, MinScore = 100, MaxMatches = 50 }, Cancellation)
                .ShouldContain(match => match.Unit.Id == unit.Id && match.Unit.TargetText == unit.TargetText);
        }
    }

    private async Task OpenAsync() => _store = await SqliteTranslationStore.OpenAsync(
        new StoreOptions { DataDirectory = _directory }, TimeProvider.System, Cancellation);

    private async Task<House> HouseAsync(ITranslationStore? seenByRekeying = null)
    {
        var attested = (await Store.GetLexiconAsync(Cancellation))?.Attested ?? ImmutableDictionary<string, long>.Empty;
        var first = new EngineGeneration(_lexicons.Build(attested), attested, new PenaltyOptions());
        await first.LoadEntriesAsync(Store, Cancellation);
        var last = await first.LoadUnitsAsync(Store, Cancellation);
        var current = new CurrentGeneration(first);
        var units = new UnitWriter(Store, current, _catalog, new ChangeSignal(last));
        var entries = new EntryWriter(Store, current, _catalog);
        var rekeying = new Rekeying(
            seenByRekeying ?? Store, current, units, entries, _lexicons, new PenaltyOptions(), TimeProvider.System, NullLogger<Rekeying>.Instance);
        return new House(Store, current, units, entries, rekeying);
    }

    /// <summary>The parts of a service that have to do with keys.</summary>
    private sealed record House(
        ITranslationStore Store, CurrentGeneration Current, UnitWriter Units, EntryWriter Entries, Rekeying Rekeying) : IDisposable
    {
        public void Dispose()
        {
            Units.Dispose();
            Entries.Dispose();
        }
    }
}
