using CsCheck;

namespace TranslationMemory.Storage.Tests;

public sealed class UnitIdTests
{
    private static readonly Gen<long> Ticks = Gen.Long[0, DateTimeOffset.MaxValue.UtcTicks];

    private static readonly Gen<long> Keys = Gen.OneOf(Gen.Long[1, 1_000_000], Gen.Long[1, long.MaxValue]);

    [Fact]
    public void The_key_comes_back() => Gen.Select(Ticks, Keys).Sample((ticks, key) =>
    {
        var id = UnitId.Format(ticks, key);
        id.ShouldMatch(@"\Au[0-9a-v]{23}\z");
        UnitId.TryGetKey(id, out var found).ShouldBeTrue();
        found.ShouldBe(key);
    });

    [Fact]
    public void Ids_order_by_millisecond_then_key() => Gen.Select(Ticks, Keys, Ticks, Keys).Sample((time1, key1, time2, key2) =>
    {
        var expected = (time1 / TimeSpan.TicksPerMillisecond, key1).CompareTo((time2 / TimeSpan.TicksPerMillisecond, key2));
        Math.Sign(string.CompareOrdinal(UnitId.Format(time1, key1), UnitId.Format(time2, key2))).ShouldBe(expected);
    });

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("u")]
    [InlineData("x00000000000000000000001")]
    [InlineData("u0000000000000000000000w")]
    [InlineData("u0000000000000000000000A")]
    [InlineData("u000000000000000000000001")]
    [InlineData("u0000000000g000000000000")]
    public void What_is_no_id_has_no_key(string? id) => UnitId.TryGetKey(id, out _).ShouldBeFalse();
}
