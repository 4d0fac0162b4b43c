using System.Collections.Immutable;
using System.Globalization;
using CsCheck;
using TranslationMemory.Text;

namespace TranslationMemory.Matching.Tests;

public sealed class SegmentScorerOracleTests
{
    private const int Texts = 12;

    private static readonly SegmentScorer Scorer = Engine.Scorer(Engine.Countries);

    [Theory]
    [InlineData(TextLanguage.Arabic)]
    [InlineData(TextLanguage.English)]
    public void Score_and_class_are_those_of_the_definition(TextLanguage language) => ForAllPairs(language, (query, unit) =>
    {
        var score = Scorer.Score(query, unit);

        var expected = new SlowScore(query, unit, Engine.Countries).Compute();
        (score is null ? ((int, MatchClass)?)null : (score.Score, score.Class)).ShouldBe(expected);
    });

    [Theory]
    [InlineData(TextLanguage.Arabic)]
    [InlineData(TextLanguage.English)]
    public void Edits_of_a_fuzzy_match_cost_what_the_cheapest_alignment_costs(TextLanguage language) => ForAllPairs(language, (query, unit) =>
    {
        if (Scorer.Score(query, unit) is { Class: MatchClass.Fuzzy } score)
        {
            score.Explanation.Edits.Sum(edit => edit.Cost).ShouldBe(new SlowScore(query, unit, Engine.Countries).Least().Cost);
        }
    });

    [Theory]
    [InlineData(TextLanguage.Arabic)]
    [InlineData(TextLanguage.English)]
    public void Score_can_be_computed_from_the_explanation_alone(TextLanguage language) => ForAllPairs(language, (query, unit) =>
    {
        if (Scorer.Score(query, unit) is { } score)
        {
            Recomputation.TextScores(score.Explanation).ShouldContain(score.Score);
        }
    });

    [Theory]
    [InlineData(TextLanguage.Arabic)]
    [InlineData(TextLanguage.English)]
    public void Score_is_the_same_when_query_and_unit_change_places(TextLanguage language) => ForAllPairs(language, (query, unit) =>
    {
        var there = Scorer.Score(query, unit);
        var back = Scorer.Score(unit, query);

        back?.Score.ShouldBe(there!.Score);
        back?.Class.ShouldBe(there!.Class);
        (back is null).ShouldBe(there is null);
    });

    [Theory]
    [InlineData(TextLanguage.Arabic)]
    [InlineData(TextLanguage.English)]
    public void Words_without_an_edit_are_the_same_words_in_both_texts(TextLanguage language) => ForAllPairs(language, (query, unit) =>
    {
        if (Scorer.Score(query, unit) is { } score)
        {
            var edits = score.Explanation.Edits;
            Untouched(query, edits.Select(edit => edit.QuerySpan)).ShouldBe(Untouched(unit, edits.Select(edit => edit.UnitSpan)));
        }
    });

    [Theory]
    [InlineData(TextLanguage.Arabic)]
    [InlineData(TextLanguage.English)]
    public void Edits_come_in_order_and_name_whole_words(TextLanguage language) => ForAllPairs(language, (query, unit) =>
    {
        if (Scorer.Score(query, unit) is { } score)
        {
            AreWordsInOrder(query, score.Explanation.Edits.Where(edit => edit.Relation != EditRelation.Deletion).Select(edit => edit.QuerySpan));
            AreWordsInOrder(unit, score.Explanation.Edits.Where(edit => edit.Relation != EditRelation.Insertion).Select(edit => edit.UnitSpan));
            foreach (var edit in score.Explanation.Edits)
            {
                (edit.QuerySpan.Length == 0).ShouldBe(edit.Relation == EditRelation.Deletion);
                (edit.UnitSpan.Length == 0).ShouldBe(edit.Relation == EditRelation.Insertion, $"{query.Text} | {unit.Text} | {edit}");
            }
        }
    });

    [Theory]
    [InlineData(TextLanguage.Arabic)]
    [InlineData(TextLanguage.English)]
    public void Score_of_texts_with_tags_can_be_computed_from_the_explanation_alone(TextLanguage language) =>
        (from texts in Phrases.Of(language == TextLanguage.Arabic ? Phrases.Arabic : Phrases.English, 2)
         from tags in Gen.Select(Gen.Int[0, 40], Gen.Int[0, 2]).Array[0, 4].Array[2]
         select texts.Zip(tags, (text, places) => Engine.Analyzer.Analyze(text, language, Tags(text, places))).ToArray()).Sample(
            pair =>
            {
                if (Scorer.Score(pair[0], pair[1]) is { } score)
                {
                    Recomputation.TextScores(score.Explanation).ShouldContain(score.Score);
                    score.Explanation.Secondary.Where(difference => difference.Kind == SecondaryKind.Tags).ShouldAllBe(tags => tags.Points <= 3);
                    (score.Class == MatchClass.Exact && pair[0].Tags.Length != pair[1].Tags.Length).ShouldBeFalse();
                }
            },
            iter: 1000);

    private static ImmutableArray<InlineTag> Tags(string text, (int Place, int Id)[] places) =>
        [.. places.Select(tag => new InlineTag(Math.Min(tag.Place, text.Length), "bpt", tag.Id.ToString(CultureInfo.InvariantCulture))).OrderBy(tag => tag.Offset)];

    private static void ForAllPairs(TextLanguage language, Action<AnalyzedText, AnalyzedText> check) =>
        Phrases.Of(language == TextLanguage.Arabic ? Phrases.Arabic : Phrases.English, Texts)
            .Select(texts => Array.ConvertAll(texts, text => Engine.Analyzer.Analyze(text, language, [])))
            .Sample(
                texts =>
                {
                    foreach (var query in texts)
                    {
                        foreach (var unit in texts)
                        {
                            check(query, unit);
                        }
                    }
                },
                iter: 60,
                print: texts => string.Join('\n', texts.Select(text => text.Text)));

    private static string Untouched(AnalyzedText text, IEnumerable<TextSpan> edited)
    {
        var gone = edited.ToHashSet();
        return string.Join(' ', text.Tokens
            .Where(token => token.Kind != TokenKind.Punctuation && !gone.Contains(token.Span))
            .Select(token => token.ExactKey.ToLowerInvariant()));
    }

    private static void AreWordsInOrder(AnalyzedText text, IEnumerable<TextSpan> spans)
    {
        var words = text.Tokens.Where(token => token.Kind != TokenKind.Punctuation).Select(token => token.Span).ToList();
        var places = spans.Select(span => words.IndexOf(span)).ToArray();
        places.ShouldBe(places.Order());
        places.ShouldAllBe(place => place >= 0);
    }
}
