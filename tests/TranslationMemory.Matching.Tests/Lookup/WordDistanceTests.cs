using CsCheck;

namespace TranslationMemory.Matching.Tests;

public sealed class WordDistanceTests
{
    /// <summary>Queries of one, two and three machine words of bits, and the edges between.</summary>
    [Fact]
    public void The_distance_is_that_of_the_table_up_to_the_limit() =>
        (from length in Gen.OneOf(Gen.Int[1, 20], Gen.Int[60, 68], Gen.Int[120, 140])
         from query in Gen.Int[0, 9].Array[length]
         from unit in Gen.OneOf(Gen.Int[0, 9].Array[0, 150], Gen.Int[0, 60].Select(_ => query.Where((_, i) => i % 7 != 3).ToArray()))
         from most in Gen.Int[0, 160]
         select (query, unit, most)).Sample(
            texts =>
            {
                var vocabulary = new Vocabulary(Engine.Analyzer, TranslationMemory.Text.TextLanguage.English);
                var plan = new QueryPlan();
                var words = Engine.English(string.Join(' ', Words(texts.query.Concat(texts.unit))));
                var ids = Enumerable.Range(0, words.Tokens.Length).Select(i => vocabulary.Add(words.Text, i, words.Tokens[i])).ToArray();
                plan.Reset([.. words.Tokens.Take(texts.query.Length).Select(TokenForm.Of)], vocabulary);
                var slots = ids.Skip(texts.query.Length).Select(id => plan.Slots.Find(vocabulary.FormKeys[id].Key)).ToArray();

                var distance = new WordDistance(plan).Within(slots, texts.most);

                var expected = Slow(texts.query, texts.unit);
                distance.ShouldBe(expected <= texts.most ? expected : Math.Max(distance, texts.most + 1));
            },
            iter: 500);

    // Short words have no near spellings.
    private static IEnumerable<string> Words(IEnumerable<int> numbers) => numbers.Select(number => $"{(char)('b' + number)}x");

    private static int Slow(int[] a, int[] b)
    {
        var table = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                table[i, j] = i == 0 ? j : j == 0 ? i : Math.Min(
                    table[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1),
                    Math.Min(table[i - 1, j], table[i, j - 1]) + 1);
            }
        }

        return table[a.Length, b.Length];
    }
}
