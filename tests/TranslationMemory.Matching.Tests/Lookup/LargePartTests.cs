using CsCheck;
using TranslationMemory.Text;

namespace TranslationMemory.Matching.Tests;

/// <summary>Parts large enough for lists of several blocks and counted lists of common words.</summary>
public sealed class LargePartTests
{
    private const int Count = 1500;

    [Theory]
    [InlineData(TextLanguage.Arabic)]
    [InlineData(TextLanguage.English)]
    public void Lookups_in_large_parts_give_the_answer_of_scoring_every_unit(TextLanguage language) =>
        (from texts in Phrases.Of(language == TextLanguage.Arabic ? Phrases.Arabic : Phrases.English, Count + 8)
         from scores in Gen.Int[30, 100].Array[8]
         from most in Gen.Int[1, 12]
         select (texts, scores, most)).Sample(
            world =>
            {
                var units = world.texts[..Count].Select((text, i) => language == TextLanguage.Arabic
                    ? Units.ArabicToEnglish($"u{i}", text, sequence: i / 3)
                    : Units.EnglishToArabic($"u{i}", text, sequence: i / 3)).ToArray();
                var oracle = new BruteForce(Engine.NoNames, new PenaltyOptions());
                oracle.Upsert(units);
                var index = Units.Index(units);
                index.Capture(0);

                for (var i = 0; i < 8; i++)
                {
                    var query = new LookupQuery { Text = world.texts[Count + i], Language = language, MinScore = world.scores[i], MaxMatches = world.most };
                    Answers.Write(index.Lookup(query, TestContext.Current.CancellationToken)).ShouldBe(Answers.Write(oracle.Lookup(query)), query.Text);
                }
            },
            iter: 6,
            print: world => string.Join('\n', world.texts[Count..]));

    /// <summary>Texts of more words than a machine word has bits, on either side.</summary>
    [Fact]
    public void Long_texts_give_the_answer_of_scoring_every_unit() =>
        (from texts in Phrases.Of(Phrases.English, 120)
         from starts in Gen.Select(Gen.Int[0, 100], Gen.Int[8, 30]).Array[40]
         from score in Gen.Int[30, 95]
         select (Texts: starts.Select(start => string.Join(" and ", texts.Skip(start.Item1).Take(start.Item2))).ToArray(), score)).Sample(
            world =>
            {
                var units = world.Texts[1..].Select((text, i) => Units.EnglishToArabic($"u{i}", text, sequence: i)).ToArray();
                var oracle = new BruteForce(Engine.NoNames, new PenaltyOptions());
                oracle.Upsert(units);
                var index = Units.Index(units);
                index.Capture(0);
                var query = new LookupQuery { Text = world.Texts[0], Language = TextLanguage.English, MinScore = world.score };

                Answers.Write(index.Lookup(query, TestContext.Current.CancellationToken)).ShouldBe(Answers.Write(oracle.Lookup(query)));
            },
            iter: 30);
}
