using CsCheck;
using TranslationMemory.Server.Articles;

namespace TranslationMemory.Server.Tests.Articles;

public sealed class SentenceMapTests
{
    [Theory]
    [InlineData("a b c", "a b c", "0 1 2")]
    [InlineData("a b c", "x a b c", "1 2 3")]
    [InlineData("a b c", "a c", "0 -1 1")]
    [InlineData("a b c d", "a x c y d", "0 -1 2 4")]
    [InlineData("a b a c", "b a c", "-1 0 1 2")]
    [InlineData("a b", "", "-1 -1")]
    public void Of_finds_sentences_again(string former, string next, string expected) =>
        string.Join(' ', SentenceMap.Of(Split(former), Split(next))).ShouldBe(expected);

    [Fact]
    public void Of_maps_like_sentences_in_order() =>
        Gen.Select(Gen.Int[0, 5].Array[0, 12], Gen.Int[0, 5].Array[0, 12]).Sample((former, next) =>
        {
            var left = Array.ConvertAll(former, number => $"s{number}");
            var right = Array.ConvertAll(next, number => $"s{number}");
            var map = SentenceMap.Of(left, right);
            var last = -1;
            for (var i = 0; i < map.Length; i++)
            {
                if (map[i] >= 0)
                {
                    map[i].ShouldBeGreaterThan(last);
                    right[map[i]].ShouldBe(left[i]);
                    last = map[i];
                }
            }
        });

    private static string[] Split(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
