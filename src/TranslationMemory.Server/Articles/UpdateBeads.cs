using TranslationMemory.Matching;
using TranslationMemory.Server.Engine;
using TranslationMemory.Server.Errors;
using TranslationMemory.Server.Naming;
using TranslationMemory.Server.Requests;
using TranslationMemory.Storage;
using TranslationMemory.V1;

namespace TranslationMemory.Server.Articles;

/// <summary>Carries out what a reviewer decided on beads; their units follow in the same transaction.</summary>
internal sealed class UpdateBeads(ITranslationStore store, UnitWriter writer)
{
    public async Task<Article> RunAsync(UpdateBeadsRequest request, CancellationToken cancellationToken)
    {
        var check = new RequestCheck();
        var id = check.Name("name", request.Name, "articles");
        check.BatchSize("beads", request.Beads.Count);
        check.BoundedText("author", request.Author, Limits.ShortText);
        check.BoundedText("request_id", request.RequestId, Limits.RequestId);
        check.Throw();

        var write = ArticleParts.RequestOf(request, request.Author, request.RequestId);
        if (await store.GetArticleAnswerAsync(id, write, cancellationToken) is { } answered)
        {
            return ArticleMapping.ToMessage(answered);
        }

        var article = await store.GetArticleAsync(id, cancellationToken);
        var version = Etag.Expected(request.Etag) ?? article.Version;
        if (version != article.Version)
        {
            throw new StoreException(
                StoreErrorKind.VersionMismatch, request.Name, $"'{request.Name}' was changed since it was read: read it again and repeat the change.");
        }

        var given = BeadReplacement.Read(request.Beads, article, check);
        check.Throw();
        var replaced = BeadReplacement.Replaced(article, given);
        var sides = ArticleSides.Of(article);
        var beads = new BeadUnits(
            sides, ArticleParts.Model(article, Matching.UnitStatus.Aligned, Matching.UnitOrigin.Alignment, request.Author));
        RequireUnitLengths(given, beads);
        var units = await ReadUnitsAsync(article, cancellationToken);
        var free = replaced.Where(bead => bead.UnitId is not null && units.ContainsKey(bead.UnitId)).ToList();
        var kept = article.Beads.Where(bead => !replaced.Contains(bead)).Select(bead => (Draft(bead), bead.State, Unit: bead.UnitId is { } unit ? units.GetValueOrDefault(unit) : null));
        var next = Decide(given, replaced, free, units, beads, request.Author);
        foreach (var (bead, state, unit) in BeadReplacement.Order(kept.Concat(next), entry => entry.Item1))
        {
            beads.Add(bead, state, unit);
        }

        var stored = await writer.ReplaceArticleAsync(article, beads.Beads, beads.Units, version, write, cancellationToken);
        return ArticleMapping.ToMessage(stored.Article);
    }

    private static List<(DraftBead Bead, Storage.BeadState State, TranslationUnit? Unit)> Decide(
        List<GivenBead> given,
        HashSet<StoredBead> replaced,
        List<StoredBead> free,
        Dictionary<string, TranslationUnit> units,
        BeadUnits beads,
        string author)
    {
        var decided = new List<(DraftBead Bead, Storage.BeadState State, TranslationUnit? Unit)>();
        // Those that stay as they are first, so that no other takes their unit.
        foreach (var (bead, state) in given.OrderByDescending(bead => replaced.Any(old => Same(old, bead.Bead))))
        {
            var same = replaced.FirstOrDefault(old => Same(old, bead));
            var draft = bead with { Posterior = same?.Posterior ?? 0 };
            if (state is not (Storage.BeadState.Accepted or Storage.BeadState.Aligned))
            {
                decided.Add((draft, state, null));
                continue;
            }

            var former = free.Find(old => Same(old, bead))
                ?? free.Find(old => old.SourceSentences.Intersect(bead.Source).Any())
                ?? free.Find(old => old.TargetSentences.Intersect(bead.Target).Any());
            var unit = beads.Unit(draft);
            if (former is not null)
            {
                free.Remove(former);
                var known = units[former.UnitId!];
                // Whoever edited the unit itself has said what it is.
                unit = Same(former, bead) ? known : beads.InPlace(known, draft) with { SourceText = unit.SourceText, TargetText = unit.TargetText };
            }

            decided.Add((draft, state, unit with
            {
                Status = state == Storage.BeadState.Accepted ? Matching.UnitStatus.Confirmed : Matching.UnitStatus.Aligned,
                Author = author.Length > 0 ? author : unit.Author,
            }));
        }

        return decided;
    }

    private async Task<Dictionary<string, TranslationUnit>> ReadUnitsAsync(ArticleRecord article, CancellationToken cancellationToken)
    {
        var units = new Dictionary<string, TranslationUnit>(StringComparer.Ordinal);
        foreach (var id in article.Beads.Select(bead => bead.UnitId).OfType<string>())
        {
            if (await ArticleUnits.FindAsync(store, article.Memory!, id, cancellationToken) is { } unit)
            {
                units[id] = unit;
            }
        }

        return units;
    }

    private static void RequireUnitLengths(List<GivenBead> given, BeadUnits beads)
    {
        for (var i = 0; i < given.Count; i++)
        {
            if (given[i].State is Storage.BeadState.Accepted or Storage.BeadState.Aligned && !beads.FitsUnit(given[i].Bead))
            {
                throw RpcError.InvalidArgument(
                    $"beads[{i}]", $"is longer than {Limits.SegmentLength:N0} UTF-16 code units.", ErrorReason.SegmentTooLong);
            }
        }
    }

    private static DraftBead Draft(StoredBead bead) => new(bead.SourceSentences, bead.TargetSentences, bead.Posterior);

    private static bool Same(StoredBead old, DraftBead bead) => bead.HoldsSame(old.SourceSentences, old.TargetSentences);
}
