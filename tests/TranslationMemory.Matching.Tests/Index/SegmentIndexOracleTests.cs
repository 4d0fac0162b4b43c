using System.Collections.Immutable;
using CsCheck;

namespace TranslationMemory.Matching.Tests;

public sealed class SegmentIndexOracleTests
{
    private static readonly PenaltyOptions Penalties = new()
    {
        Authors = ImmutableDictionary<string, int>.Empty.Add("omar", 4),
        MemoryPenalty = memory => memory == "zz" ? 7 : 0,
    };

    [Fact]
    public void Lookup_after_any_history_gives_the_answer_of_scoring_every_unit() => RandomWorld.Of(60).Sample(
        world =>
        {
            var (index, oracle) = Replay(world);

            var answer = index.Lookup(world.Query, TestContext.Current.CancellationToken);

            Answers.Write(answer).ShouldBe(Answers.Write(oracle.Lookup(world.Query)));
        },
        iter: 400,
        print: Print);

    /// <summary>Bounds fail at their edges: where a unit has just the score asked for, and where several draw level.</summary>
    [Fact]
    public void Lookup_at_the_very_scores_of_the_units_keeps_them_and_any_number_of_matches_is_the_beginning_of_more() => RandomWorld.Of(60).Sample(
        world =>
        {
            var (index, oracle) = Replay(world);
            var all = oracle.Lookup(world.Query with { MinScore = 30, MaxMatches = 50 });
            foreach (var score in all.Select(match => match.Score).Distinct())
            {
                foreach (var count in new[] { 1, 2, 3, 5, 50 })
                {
                    var answer = index.Lookup(world.Query with { MinScore = score, MaxMatches = count }, TestContext.Current.CancellationToken);

                    Answers.Write(answer).ShouldBe(Answers.Write(all.Where(match => match.Score >= score).Take(count)));
                }
            }
        },
        iter: 200,
        print: Print);

    [Fact]
    public void Score_of_every_answer_can_be_computed_from_its_explanation_alone() => RandomWorld.Of(60).Sample(
        world =>
        {
            var (index, _) = Replay(world);

            foreach (var match in index.Lookup(world.Query with { MinScore = 30, MaxMatches = 50 }, TestContext.Current.CancellationToken))
            {
                var explanation = match.Explanation;
                Recomputation.TextScores(explanation).ShouldContain(explanation.TextScore);
                match.Score.ShouldBe(Math.Max(0, explanation.TextScore - explanation.Penalties.Sum(penalty => penalty.Points)));
            }
        },
        iter: 200,
        print: Print);

    [Fact]
    public void Every_change_reports_and_counts_what_is_there() => RandomWorld.Of(40).Sample(
        world => Replay(world).Index.Count.ShouldBe(Replay(world).Oracle.Count),
        iter: 30);

    /// <summary>Parts, merges and files come in between the changes as they may.</summary>
    [Fact]
    public void Lookup_after_sealing_merging_storing_and_opening_in_between_gives_the_same_answer() =>
        Gen.Select(RandomWorld.Of(60), Gen.Frequency((12, Gen.Const(0)), (1, Gen.Int[1, 3])).Array[60]).Sample(
            (world, pauses) =>
            {
                var (index, oracle) = Replay(world, pauses);

                var answer = index.Lookup(world.Query, TestContext.Current.CancellationToken);

                Answers.Write(answer).ShouldBe(Answers.Write(oracle.Lookup(world.Query)));
            },
            iter: 300,
            print: tuple => Print(tuple.Item1));

    private static (SegmentIndex Index, BruteForce Oracle) Replay(RandomWorld world, int[]? pauses = null)
    {
        var index = new SegmentIndex(Engine.Analyzer, Engine.Countries, Penalties);
        var oracle = new BruteForce(Engine.Countries, Penalties);
        for (var i = 0; i < world.Steps.Length; i++)
        {
            var step = world.Steps[i];
            index = Pause(index, pauses?[i] ?? 0);
            switch (step.Kind)
            {
                case StepKind.Upsert:
                    index.Upsert([step.Unit]);
                    oracle.Upsert([step.Unit]);
                    break;
                case StepKind.Remove:
                    index.Remove(step.Unit.Memory, step.Unit.Id).ShouldBe(oracle.Remove(step.Unit.Memory, step.Unit.Id));
                    break;
                default:
                    index.RemoveMemory(step.Unit.Memory).ShouldBe(oracle.RemoveMemory(step.Unit.Memory));
                    break;
            }
        }

        index.Count.ShouldBe(oracle.Count);
        return (index, oracle);
    }

    private static SegmentIndex Pause(SegmentIndex index, int kind)
    {
        switch (kind)
        {
            case 1:
                // What is captured is a part from then on.
                index.Capture(0);
                return index;
            case 2:
                index.CompactAsync(TestContext.Current.CancellationToken).GetAwaiter().GetResult();
                return index;
            case 3:
                return MemoryFiles.Open(MemoryFiles.Of(index).Content, out _, Engine.Countries, Penalties);
            default:
                return index;
        }
    }

    private static string Print(RandomWorld world) => string.Join(
        '\n',
        world.Steps.Select(step => $"{step.Kind} {step.Unit.Memory}/{step.Unit.Id} {step.Unit.SourceText} | {step.Unit.TargetText} {step.Unit.Status}")
            .Append($"? {world.Query.Language} >= {world.Query.MinScore} x{world.Query.MaxMatches}: {world.Query.Text}"));
}
