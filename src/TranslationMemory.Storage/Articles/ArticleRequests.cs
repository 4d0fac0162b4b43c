using TranslationMemory.Matching;

namespace TranslationMemory.Storage;

/// <summary>The call that stores an article, which may come again.</summary>
internal static class ArticleRequests
{
    public static Task<StoredArticle> CreateAsync(
        WriteSession session,
        RequestLog requests,
        ArticleRecord article,
        IReadOnlyList<NewBead> beads,
        IReadOnlyList<TranslationUnit> units,
        string actor,
        string requestId,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(beads);
        ArgumentNullException.ThrowIfNull(units);
        foreach (var bead in beads)
        {
            if (bead.UnitIndex is { } index && (index < 0 || index >= units.Count))
            {
                throw new ArgumentException("A bead names a unit that is not there.", nameof(beads));
            }
        }

        return requests.AnswerAsync(
            session,
            requestId,
            packed => packed
                .Add("article").Add(actor).Add(article.Id).Add(article.Title).Add(article.Memory)
                .Add(article.SourceLanguage.Value).Add(article.TargetLanguage.Value)
                .Add(article.SourceText).Add(article.TargetText)
                .AddAll(article.SourceSentences, ArticleLayout.PackSentence)
                .AddAll(article.TargetSentences, ArticleLayout.PackSentence)
                .AddAll(beads, static (writer, bead) => ArticleLayout.PackNumbers(
                    ArticleLayout.PackNumbers(writer, bead.SourceSentences), bead.TargetSentences).Add(bead.UnitIndex ?? -1L))
                .AddAll(units, UnitValues.PackContent),
            items => new StoredArticle(
                ArticleTable.Stored(article, beads, items[0].CreateTime, [.. items.Skip(1).Select(item => item.Id)]),
                UnitRequests.Again(article.Memory ?? string.Empty, units, items[1..])),
            () => ArticleTable.CreateAsync(session, article, beads, units, actor, cancellationToken),
            static stored =>
            [
                new AnsweredItem(
                    stored.Article.Id, Columns.FromTime(stored.Article.CreateTime), 0, 0, StoreOutcome.Created),
                .. UnitRequests.Answered(stored.Units),
            ],
            cancellationToken);
    }
}
