using CsCheck;

namespace TranslationMemory.Terminology.Tests.Recognition;

public sealed class VersionedMapTests
{
    private static readonly Gen<(bool Put, int Key)[]> Changes = Gen.Select(Gen.Bool, Gen.Int[0, 300]).Array[0, 600];

    [Fact]
    public void A_map_holds_what_a_dictionary_holds() =>
        Gen.Select(Changes, Gen.Bool).Sample(
            (changes, inPlace) =>
            {
                var writer = inPlace ? new object() : null;
                var map = default(VersionedMap<string, int>);
                var expected = new Dictionary<string, int>(StringComparer.Ordinal);
                foreach (var ((put, key), i) in changes.Select((change, i) => (change, i)))
                {
                    var name = Name(key);
                    if (put)
                    {
                        map = map.With(name, i, writer);
                        expected[name] = i;
                    }
                    else
                    {
                        map = map.Without(name, writer);
                        expected.Remove(name);
                    }
                }

                Content(map).ShouldBe(expected.OrderBy(pair => pair.Key, StringComparer.Ordinal));
                map.IsEmpty.ShouldBe(expected.Count == 0);
                for (var key = 0; key <= 300; key++)
                {
                    var item = map.Find(Name(key));
                    (item?.Value).ShouldBe(expected.TryGetValue(Name(key), out var value) ? value : null);
                }
            },
            iter: 300);

    [Fact]
    public void An_older_version_keeps_its_items_whatever_later_writers_do() =>
        Gen.Select(Changes, Changes).Sample(
            (before, after) =>
            {
                var old = Apply(default(VersionedMap<string, int>), before, new object());
                var content = Content(old);

                Apply(old, after, new object());
                Apply(old, after, null);

                Content(old).ShouldBe(content);
            },
            iter: 300);

    [Fact]
    public void Keys_of_one_hash_are_kept_apart() =>
        Gen.Select(Changes, Gen.Int[1, 40], Gen.Bool).Sample((changes, hashes, inPlace) =>
        {
            var writer = inPlace ? new object() : null;
            var map = default(VersionedMap<int, int>);
            var expected = new Dictionary<int, int>();
            foreach (var (put, key) in changes)
            {
                var hash = key % hashes * int.MaxValue;
                map = put ? map.With(key, hash, -key, writer) : map.Without(key, hash, writer);
                if (put)
                {
                    expected[key] = -key;
                }
                else
                {
                    expected.Remove(key);
                }
            }

            map.Items.Select(item => (item.Key, item.Value)).Order().ShouldBe(expected.Select(pair => (pair.Key, pair.Value)).Order());
            for (var key = 0; key <= 300; key++)
            {
                (map.Find(key, key % hashes * int.MaxValue)?.Value).ShouldBe(expected.TryGetValue(key, out var value) ? value : null);
            }
        });

    [Fact]
    public void Without_a_key_that_is_not_there_it_is_the_same_map()
    {
        var map = default(VersionedMap<string, int>).With("a", 1, null);

        map.Without("b", null).ShouldBe(map);
        map.Without("a", null).IsEmpty.ShouldBeTrue();
    }

    private static string Name(int key) => FormattableString.Invariant($"مفتاح {key}");

    private static VersionedMap<string, int> Apply(VersionedMap<string, int> map, (bool Put, int Key)[] changes, object? writer) =>
        changes.Aggregate(map, (rest, change) =>
            change.Put ? rest.With(Name(change.Key), change.Key, writer) : rest.Without(Name(change.Key), writer));

    private static List<KeyValuePair<string, int>> Content(VersionedMap<string, int> map) =>
    [
        .. map.Items.Select(item => KeyValuePair.Create(item.Key, item.Value)).OrderBy(pair => pair.Key, StringComparer.Ordinal),
    ];
}
