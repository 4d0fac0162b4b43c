using CsCheck;

namespace TranslationMemory.Text.Tests.Recent;

public class RecentWordsTests
{
    [Fact]
    public void An_entry_is_found_by_its_word_and_context_only()
    {
        var words = new RecentWords<Entry>(64);
        Add(words, "وفد", 1);

        Find(words, "وفد", 1).ShouldBe("وفد/1");
        Find(words, "وفد", 2).ShouldBeNull();
        Find(words, "وفود", 1).ShouldBeNull();
    }

    [Fact]
    public void Words_of_one_hash_are_told_apart()
    {
        var words = new RecentWords<Entry>(4);
        foreach (var word in new[] { "a", "b", "c", "d" })
        {
            words.Add(new Entry(new Kept(word, 0)), hash: 7);
        }

        foreach (var word in new[] { "d", "a", "c", "b", "b", "a", "d", "c" })
        {
            words.TryFind(word, 0, 7, out var entry).ShouldBeTrue();
            entry.Word.ShouldBe(word);
        }

        words.TryFind("e", 0, 7, out _).ShouldBeFalse();
    }

    [Fact]
    public void No_more_entries_are_kept_than_there_is_room_for()
    {
        var words = new RecentWords<Entry>(64);
        var all = Enumerable.Range(0, 10_000).Select(i => $"word{i}").ToList();
        all.ForEach(word => Add(words, word, 0));

        all.Count(word => Find(words, word, 0) is not null).ShouldBeLessThanOrEqualTo(64);
        Find(words, all[^1], 0).ShouldNotBeNull();
    }

    [Fact]
    public void A_word_that_is_asked_for_again_and_again_stays_when_others_of_its_place_come_once()
    {
        var words = new RecentWords<Entry>(4);
        Add(words, "frequent", 0);
        for (var i = 0; i < 1_000; i++)
        {
            Add(words, $"rare{i}", 0);
            Find(words, "frequent", 0).ShouldNotBeNull();
        }
    }

    [Fact]
    public void Whatever_is_found_is_what_was_added() => Gen.Int[0, 60].Array[0, 300].Sample(asked =>
    {
        var words = new RecentWords<Entry>(16);
        foreach (var i in asked)
        {
            var word = $"{i}";
            if (Find(words, word, i % 2) is { } found)
            {
                found.ShouldBe($"{i}/{i % 2}");
            }
            else
            {
                Add(words, word, i % 2);
            }
        }
    });

    [Fact]
    public async Task Concurrent_callers_never_get_the_entry_of_another_word()
    {
        var words = new RecentWords<Entry>(16);

        await Parallel.ForEachAsync(Enumerable.Range(0, 8), TestContext.Current.CancellationToken, (seed, _) =>
        {
            for (var i = 0; i < 20_000; i++)
            {
                var word = $"{i * (seed + 3) % 97}";
                (Find(words, word, 0) ?? word + "/0").ShouldBe(word + "/0");
                Add(words, word, 0);
            }

            return ValueTask.CompletedTask;
        });
    }

    private static void Add(RecentWords<Entry> words, string word, int context) =>
        words.Add(new Entry(new Kept(word, context)), RecentWords<Entry>.HashOf(word, context));

    private static string? Find(RecentWords<Entry> words, string word, int context) =>
        words.TryFind(word, context, RecentWords<Entry>.HashOf(word, context), out var entry) ? $"{entry.Word}/{entry.Context}" : null;

    private sealed record Kept(string Word, int Context);

    private readonly record struct Entry(Kept? Kept) : IRecentWord
    {
        public string? Word => Kept?.Word;

        public int Context => Kept?.Context ?? 0;
    }
}
