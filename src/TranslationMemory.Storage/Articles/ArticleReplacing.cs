using TranslationMemory.Matching;

namespace TranslationMemory.Storage;

/// <summary>Replaces an article, and makes the units follow.</summary>
internal static class ArticleReplacing
{
    public static async Task<StoredArticle> ReplaceAsync(
        WriteSession session,
        ArticleRecord article,
        IReadOnlyList<NewBead> beads,
        IReadOnlyList<TranslationUnit> units,
        long expectedVersion,
        string actor,
        CancellationToken cancellationToken)
    {
        var row = await ArticleTable.FindAsync(session.Context, article.Id, cancellationToken);
        var former = ArticleTable.ToRecord(row);
        StoreFailures.CheckVersion(expectedVersion, former.Version, ResourceNames.Article(article.Id));

        var deleted = new List<TranslationUnit>();
        var stored = new StoredUnit[units.Count];
        if (article.Memory is not null)
        {
            var memory = await MemoryTable.FindAsync(session.Context, article.Memory, cancellationToken);
            var kept = units.Select(unit => unit.Id).ToHashSet(StringComparer.Ordinal);
            foreach (var id in former.Beads.Select(bead => bead.UnitId).OfType<string>().Distinct(StringComparer.Ordinal))
            {
                if (!kept.Contains(id)
                    && await UnitTable.FindOrNullAsync(session.Context, memory, id, cancellationToken) is { } gone)
                {
                    deleted.Add(await UnitDeletion.DeleteAsync(session, memory, gone.Key, gone.Unit, actor, cancellationToken));
                }
            }

            await MoveAsync(session, memory, units, stored, deleted, actor, cancellationToken);
        }

        var replaced = ArticleTable.Stored(article, beads, [.. stored.Select(unit => unit.Unit.Id)]) with
        {
            SourceLanguage = former.SourceLanguage,
            TargetLanguage = former.TargetLanguage,
            CreateTime = former.CreateTime,
            Version = await session.NextAsync(WriteSession.RecordCounter, cancellationToken),
        };
        row.Title = replaced.Title;
        row.SourceText = replaced.SourceText;
        row.TargetText = replaced.TargetText;
        row.Memory = replaced.Memory;
        row.SourceSentenceCount = replaced.SourceSentenceCount;
        row.TargetSentenceCount = replaced.TargetSentenceCount;
        row.Layout = ArticleLayout.Of(replaced).Pack();
        return new StoredArticle(replaced, stored, deleted);
    }

    /// <summary>
    /// Stores the units. Those that are there may want the place of each other (a sentence that occurs twice, when one is put in before it):
    /// each goes when its place is free, and what is left then goes on as a new unit.
    /// </summary>
    private static async Task MoveAsync(
        WriteSession session,
        MemoryRow memory,
        IReadOnlyList<TranslationUnit> units,
        StoredUnit[] stored,
        List<TranslationUnit> deleted,
        string actor,
        CancellationToken cancellationToken)
    {
        var waiting = new List<(int Index, long Key, TranslationUnit Unit)>();
        for (var i = 0; i < units.Count; i++)
        {
            if (units[i].Id.Length > 0)
            {
                var known = await UnitTable.FindAsync(session.Context, memory, units[i].Id, units[i].Sequence, cancellationToken);
                waiting.Add((i, known.Key, known.Unit));
            }
        }

        for (var moved = 1; moved > 0;)
        {
            moved = 0;
            for (var i = waiting.Count - 1; i >= 0; i--)
            {
                var (index, key, unit) = waiting[i];
                if (session.Units.Find(memory.Key, memory.Id, UnitIdentity.Hash(units[index], new PackedWriter())) is { } there
                    && there.Key != key)
                {
                    continue;
                }

                stored[index] = await UnitStoring.UpdateAsync(session, memory, (key, unit), units[index], actor, cancellationToken);
                waiting.RemoveAt(i);
                moved++;
            }
        }

        foreach (var (_, key, unit) in waiting)
        {
            deleted.Add(await UnitDeletion.DeleteAsync(session, memory, key, unit, actor, cancellationToken));
        }

        int[] fresh = [.. Enumerable.Range(0, units.Count).Where(i => stored[i] is null)];
        var created = await UnitStoring.StoreAsync(session, memory, [.. fresh.Select(i => units[i])], actor, cancellationToken);
        for (var i = 0; i < fresh.Length; i++)
        {
            stored[fresh[i]] = created[i];
        }
    }
}
