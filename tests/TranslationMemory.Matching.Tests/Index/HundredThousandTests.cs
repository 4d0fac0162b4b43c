using System.Globalization;
using TranslationMemory.Text;

namespace TranslationMemory.Matching.Tests;

/// <summary>A hundred thousand segments: all real ones there are, the rest joined of the halves of two of them.</summary>
[Trait("Category", "Shared")]
public sealed class HundredThousandTests
{
    private const int Count = 100_000;
    private const int QueriesOfScore = 6;
    private static readonly int[] Scores = [30, 50, 70, 85];

    [Fact]
    public async Task Lookups_among_a_hundred_thousand_segments_give_the_answers_of_scoring_every_unit()
    {
        var real = SharedData.AllPairs();
        real.Length.ShouldBeGreaterThan(70_000);
        var pairs = Grow(real);
        var units = pairs.Select((pair, i) => Units.ArabicToEnglish(i.ToString(CultureInfo.InvariantCulture), pair.Arabic, pair.English, sequence: i / 2)).ToArray();
        var index = Units.Index(units);
        await index.CompactAsync(TestContext.Current.CancellationToken);
        foreach (var language in Enum.GetValues<TextLanguage>())
        {
            var oracle = new WindowOracle(units, language);
            var matches = 0;
            for (var i = 0; i < Scores.Length * QueriesOfScore; i++)
            {
                var query = new LookupQuery
                {
                    Text = Edit(language == TextLanguage.Arabic ? pairs[i * 677].Arabic : pairs[i * 677].English, i),
                    Language = language,
                    MinScore = Scores[i % Scores.Length],
                    MaxMatches = 1 + (i * 7 % 20),
                };
                var answer = index.Lookup(query, TestContext.Current.CancellationToken);

                Answers.Write(answer).ShouldBe(Answers.Write(oracle.Lookup(query)), query.Text);
                matches += answer.Length;
            }

            matches.ShouldBeGreaterThan(Scores.Length * QueriesOfScore);
        }
    }

    private static (string Arabic, string English)[] Grow((string Arabic, string English)[] real)
    {
        var pairs = new List<(string Arabic, string English)>(real);
        for (var i = 0; pairs.Count < Count; i++)
        {
            var (one, other) = (real[i % real.Length], real[(int)((i * 31L) + 17) % real.Length]);
            pairs.Add((Join(one.Arabic, other.Arabic), Join(one.English, other.English)));
        }

        return [.. pairs.Take(Count)];
    }

    private static string Join(string one, string other)
    {
        var (words, more) = (one.Split(' '), other.Split(' '));
        return string.Join(' ', words.Take((words.Length + 1) / 2).Concat(more.Skip(more.Length / 2)));
    }

    /// <summary>The text with up to two words left out, and one put in that stands elsewhere in it.</summary>
    private static string Edit(string text, int number)
    {
        var words = text.Split(' ').ToList();
        words.RemoveRange(words.Count / 2, Math.Min(words.Count - 1, number % 3) / 2);
        words.Insert(words.Count / 3, words[^1]);
        return string.Join(' ', words);
    }
}
