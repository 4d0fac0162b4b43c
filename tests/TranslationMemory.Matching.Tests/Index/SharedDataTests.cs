using System.Globalization;
using TranslationMemory.Text;

namespace TranslationMemory.Matching.Tests;

[Trait("Category", "Shared")]
public sealed class SharedDataTests
{
    private const int Stride = 7;

    // Every query is near a unit: it is one that lost up to two words.
    private const int QueryStride = 29 * Stride;

    [Theory]
    [InlineData(TextLanguage.Arabic)]
    [InlineData(TextLanguage.English)]
    public void Lookups_in_real_text_give_the_answers_of_scoring_every_unit(TextLanguage language)
    {
        var pairs = SharedData.Pairs();
        var units = pairs.Where((_, i) => i % Stride == 0).Select(Unit).ToArray();
        var index = Units.Index(units);
        var oracle = new BruteForce(Engine.NoNames, new PenaltyOptions());
        oracle.Upsert(units);
        var matched = 0;
        for (var i = 0; i < pairs.Length; i += QueryStride)
        {
            var words = (language == TextLanguage.Arabic ? pairs[i].Arabic : pairs[i].English).Split(' ').ToList();
            words.RemoveRange(words.Count / 2, i / QueryStride % 3 % words.Count);
            var query = new LookupQuery
            {
                Text = string.Join(' ', words),
                Language = language,
                MinScore = 30 + (i / QueryStride % 71),
                MaxMatches = 1 + (i % 9),
            };

            var answer = index.Lookup(query, TestContext.Current.CancellationToken);

            Answers.Write(answer).ShouldBe(Answers.Write(oracle.Lookup(query)), query.Text);
            matched += answer.Length;
        }

        // The answers must not agree by being empty.
        matched.ShouldBeGreaterThan(50);
    }

    [Fact]
    public void Real_text_finds_itself()
    {
        var pairs = SharedData.Pairs();
        var units = pairs.Where((_, i) => i % Stride == 0).Select(Unit).ToArray();
        var index = Units.Index(units);
        foreach (var unit in units.Where((_, i) => i % 23 == 0))
        {
            var found = index.Lookup(Units.Arabic(unit.SourceText, minScore: 99, maxMatches: 50), TestContext.Current.CancellationToken);

            found.ShouldContain(match => match.Unit.Id == unit.Id && match.Class == MatchClass.Exact, unit.SourceText);
        }
    }

    private static TranslationUnit Unit((string Arabic, string English) pair, int i) =>
        Units.ArabicToEnglish(i.ToString(CultureInfo.InvariantCulture), pair.Arabic, pair.English, sequence: i / 2);
}
