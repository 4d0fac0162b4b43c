using CsCheck;
using TranslationMemory.Text;

namespace TranslationMemory.Matching.Tests;

/// <summary>Segments of misspelt words: whatever the score calls near must be found.</summary>
public sealed class NearSpellingRecallTests
{
    [Theory]
    [InlineData(TextLanguage.Arabic, "اويبتطسصرلنم")]
    [InlineData(TextLanguage.English, "aeioustrnlhz")]
    public void Words_within_two_edits_are_found_like_by_scoring_every_unit(TextLanguage language, string letters) =>
        (from word in Gen.Int[0, letters.Length - 1].Array[4, 13]
         from edits in Gen.Select(Gen.Int[0, 3], Gen.Int[0, 12], Gen.Int[0, letters.Length - 1]).Array[0, 2].Array[14]
         from score in Gen.Int[30, 60]
         select (Words: edits.Select(edit => Misspelling.Of(word, edit, letters)).ToArray(), Score: score)).Sample(
            world =>
            {
                var units = world.Words[1..].Select((word, i) => language == TextLanguage.Arabic
                    ? Units.ArabicToEnglish($"u{i}", word, sequence: i)
                    : Units.EnglishToArabic($"u{i}", word, sequence: i)).ToArray();
                var oracle = new BruteForce(Engine.NoNames, new PenaltyOptions());
                oracle.Upsert(units);
                var query = new LookupQuery { Text = world.Words[0], Language = language, MinScore = world.Score, MaxMatches = 50 };

                var answer = Units.Index(units).Lookup(query, TestContext.Current.CancellationToken);

                Answers.Write(answer).ShouldBe(Answers.Write(oracle.Lookup(query)));
            },
            iter: 400,
            print: world => string.Join(' ', world.Words));

    [Fact]
    public void A_misspelt_word_is_found_among_its_near_spellings()
    {
        var index = Units.Index(Units.EnglishToArabic("a", "organization"), Units.EnglishToArabic("b", "orchestration"));

        index.Lookup(Units.English("orgnaisation", minScore: 50), TestContext.Current.CancellationToken)
            .Select(match => (match.Unit.Id, match.Score)).ShouldBe([("a", 50)]);
    }
}
