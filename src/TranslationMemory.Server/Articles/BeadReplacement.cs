using System.Collections.Immutable;
using Google.Protobuf.Collections;
using TranslationMemory.Server.Errors;
using TranslationMemory.Server.Requests;
using TranslationMemory.Storage;
using TranslationMemory.V1;

namespace TranslationMemory.Server.Articles;

/// <summary>A bead as a client gives it.</summary>
internal sealed record GivenBead(DraftBead Bead, Storage.BeadState State);

/// <summary>Finds which beads of an article given ones replace.</summary>
internal static class BeadReplacement
{
    /// <summary>Reads given beads; everything that is wrong with one of them goes to <paramref name="check"/>.</summary>
    public static List<GivenBead> Read(IReadOnlyList<Bead> beads, ArticleRecord article, RequestCheck check)
    {
        var given = new List<GivenBead>(beads.Count);
        for (var i = 0; i < beads.Count; i++)
        {
            var field = $"beads[{i}]";
            Numbers($"{field}.source_indexes", beads[i].SourceIndexes, article.SourceSentences.Length, check);
            Numbers($"{field}.target_indexes", beads[i].TargetIndexes, article.TargetSentences.Length, check);
            var bead = new DraftBead([.. beads[i].SourceIndexes], [.. beads[i].TargetIndexes], 0);
            given.Add(new GivenBead(bead, State(field, bead, beads[i].State, check)));
        }

        return given;
    }

    /// <summary>The beads that given ones replace.</summary>
    /// <exception cref="Grpc.Core.RpcException">They do not hold the same sentences.</exception>
    public static HashSet<StoredBead> Replaced(ArticleRecord article, List<GivenBead> given)
    {
        var source = Sentences(given, "source_indexes", bead => bead.Source);
        var target = Sentences(given, "target_indexes", bead => bead.Target);
        var replaced = article.Beads
            .Where(bead => bead.SourceSentences.Any(source.Contains) || bead.TargetSentences.Any(target.Contains))
            .ToHashSet<StoredBead>(ReferenceEqualityComparer.Instance);
        foreach (var bead in replaced)
        {
            foreach (var number in bead.SourceSentences.Where(number => !source.Contains(number)))
            {
                throw Misfit($"leave out source sentence {number}, which is in a bead that they change.");
            }

            foreach (var number in bead.TargetSentences.Where(number => !target.Contains(number)))
            {
                throw Misfit($"leave out target sentence {number}, which is in a bead that they change.");
            }
        }

        return replaced;
    }

    /// <summary>Beads in the order of both texts.</summary>
    /// <exception cref="Grpc.Core.RpcException">Two of them cross.</exception>
    public static List<T> Order<T>(IEnumerable<T> beads, Func<T, DraftBead> of)
    {
        var all = beads.ToList();
        var ordered = all.Where(bead => of(bead).Source.Length > 0).OrderBy(bead => of(bead).Source[0]).ToList();
        var target = 0;
        foreach (var number in ordered.SelectMany(bead => of(bead).Target))
        {
            target = number > target ? number : throw Misfit($"cross others at target sentence {number}: both texts are in one order.");
        }

        // Those with one side go before the first that stands behind them.
        var alone = new Queue<T>(all.Where(bead => of(bead).Source.IsEmpty).OrderBy(bead => of(bead).Target[0]));
        var merged = new List<T>(all.Count);
        foreach (var bead in ordered)
        {
            while (alone.TryPeek(out var next) && of(bead).Target is [var first, ..] && of(next).Target[0] < first)
            {
                merged.Add(alone.Dequeue());
            }

            merged.Add(bead);
        }

        merged.AddRange(alone);
        target = 0;
        foreach (var number in merged.SelectMany(bead => of(bead).Target))
        {
            target = number > target ? number : throw Misfit($"cross others at target sentence {number}: both texts are in one order.");
        }

        return merged;
    }

    private static void Numbers(string field, RepeatedField<int> numbers, int count, RequestCheck check)
    {
        for (var i = 0; i < numbers.Count; i++)
        {
            if (numbers[i] < 1 || numbers[i] > count)
            {
                check.Problem(field, $"{numbers[i]} is not the number of a sentence; 1 to {count} are.");
                return;
            }

            if (i > 0 && numbers[i] != numbers[i - 1] + 1)
            {
                check.Problem(field, "are not sentences that follow each other.");
                return;
            }
        }
    }

    private static Storage.BeadState State(string field, DraftBead bead, V1.BeadState given, RequestCheck check)
    {
        if (bead.Source.IsEmpty && bead.Target.IsEmpty)
        {
            check.Problem(field, "has no sentences.");
        }

        var state = given == V1.BeadState.Unspecified ? Storage.BeadState.Accepted : (Storage.BeadState)given;
        if (!Enum.IsDefined(state))
        {
            check.Problem($"{field}.state", $"{(int)given} is not a state of beads.");
        }

        if (state == Storage.BeadState.Boilerplate)
        {
            return state;
        }

        var isUnpaired = bead.Source.IsEmpty || bead.Target.IsEmpty;
        if (state == Storage.BeadState.Unpaired && !isUnpaired)
        {
            check.Problem($"{field}.state", "is UNPAIRED, but both sides have sentences.");
        }

        return isUnpaired ? Storage.BeadState.Unpaired : state;
    }

    private static HashSet<int> Sentences(List<GivenBead> given, string side, Func<DraftBead, ImmutableArray<int>> of)
    {
        var all = new HashSet<int>();
        foreach (var number in given.SelectMany(bead => of(bead.Bead)))
        {
            if (!all.Add(number))
            {
                throw Misfit($"hold sentence {number} twice in their {side}.");
            }
        }

        return all;
    }

    private static Grpc.Core.RpcException Misfit(string what) =>
        RpcError.InvalidArgument("beads", what, ErrorReason.BeadsDoNotFit);
}
