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
        iter: 600,
        print: Print);

    [Fact]
    public void Every_change_reports_and_counts_what_is_there() => RandomWorld.Of(40).Sample(
        world => Replay(world).Index.Count.ShouldBe(Replay(world).Oracle.Count),
        iter: 30);

    private static (SegmentIndex Index, BruteForce Oracle) Replay(RandomWorld world)
    {
        var index = new SegmentIndex(Engine.Analyzer, Engine.Countries, Penalties);
        var oracle = new BruteForce(Engine.Countries, Penalties);
        foreach (var step in world.Steps)
        {
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

    private static string Print(RandomWorld world) => string.Join(
        '\n',
        world.Steps.Select(step => $"{step.Kind} {step.Unit.Memory}/{step.Unit.Id} {step.Unit.SourceText} | {step.Unit.TargetText} {step.Unit.Status}")
            .Append($"? {world.Query.Language} >= {world.Query.MinScore} x{world.Query.MaxMatches}: {world.Query.Text}"));
}
