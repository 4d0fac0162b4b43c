using CsCheck;

namespace TranslationMemory.Text.Tests.Spelling;

public class OsaDistanceTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("abc", "abc", 0)]
    [InlineData("abc", "acb", 1)]
    [InlineData("ca", "abc", 3)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("لافرنتييف", "لافرينتييف", 1)]
    [InlineData("أميركا", "أمريكا", 1)]
    public void Within_counts_edits(string a, string b, int distance) => OsaDistance.Within(a, b, 5).ShouldBe(distance);

    [Fact]
    public void Within_is_one_more_than_the_limit_beyond_it()
    {
        OsaDistance.Within("kitten", "sitting", 2).ShouldBe(3);
        OsaDistance.Within("", "abc", 0).ShouldBe(1);
        OsaDistance.Within("abc", "abd", 0).ShouldBe(1);
    }

    [Fact]
    public void Within_refuses_a_negative_limit() =>
        Should.Throw<ArgumentOutOfRangeException>(() => OsaDistance.Within("a", "b", -1));

    [Fact]
    public void Within_agrees_with_the_whole_table()
    {
        var word = Gen.String[Gen.Char['a', 'c'], 0, 10];
        Gen.Select(word, word, Gen.Int[0, 6]).Sample((a, b, limit) =>
            OsaDistance.Within(a, b, limit).ShouldBe(Math.Min(WholeTable(a, b), limit + 1)), iter: 50_000);
    }

    [Fact]
    public void Within_agrees_with_the_whole_table_for_long_words()
    {
        var word = Gen.String[Gen.Char['a', 'b'], 60, 90];
        Gen.Select(word, Gen.Int[0, 59], Gen.Int[0, 59]).Sample((a, i, j) =>
        {
            var b = a.Remove(i, 1).Insert(j, "c");
            OsaDistance.Within(a, b, 3).ShouldBe(Math.Min(WholeTable(a, b), 4));
        }, iter: 500);
    }

    private static int WholeTable(string a, string b)
    {
        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    d[i, j] = i + j;
                    continue;
                }

                d[i, j] = Math.Min(Math.Min(d[i - 1, j], d[i, j - 1]) + 1, d[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
                }
            }
        }

        return d[a.Length, b.Length];
    }
}
