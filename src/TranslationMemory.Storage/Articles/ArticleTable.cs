using Microsoft.EntityFrameworkCore;
using TranslationMemory.Matching;

namespace TranslationMemory.Storage;

/// <summary>Articles.</summary>
internal static class ArticleTable
{
    private const string List = "articles";

    public static async Task<StoredArticle> CreateAsync(
        WriteSession session,
        ArticleRecord article,
        IReadOnlyList<NewBead> beads,
        IReadOnlyList<TranslationUnit> units,
        string actor,
        CancellationToken cancellationToken)
    {
        StoreFailures.CheckId(article.Id, nameof(article));
        if (await session.Context.Articles.AnyAsync(row => row.Id == article.Id, cancellationToken))
        {
            throw StoreFailures.AlreadyExists(ResourceNames.Article(article.Id));
        }

        IReadOnlyList<StoredUnit> stored = [];
        if (article.Memory is not null)
        {
            var memory = await MemoryTable.FindAsync(session.Context, article.Memory, cancellationToken);
            stored = await UnitStoring.StoreAsync(session, memory, units, actor, cancellationToken);
        }

        var created = Stored(article, beads, [.. stored.Select(unit => unit.Unit.Id)]) with
        {
            CreateTime = Columns.ToTime(session.Now),
            Version = await session.NextAsync(WriteSession.RecordCounter, cancellationToken),
        };
        session.Context.Articles.Add(new ArticleRow
        {
            Id = created.Id,
            Title = created.Title,
            SourceLanguage = created.SourceLanguage.Value,
            TargetLanguage = created.TargetLanguage.Value,
            Memory = created.Memory,
            SourceSentenceCount = created.SourceSentenceCount,
            TargetSentenceCount = created.TargetSentenceCount,
            CreateTime = session.Now,
            SourceText = created.SourceText,
            TargetText = created.TargetText,
            Layout = ArticleLayout.Of(created).Pack(),
        });
        return new StoredArticle(created, stored, []);
    }

    /// <summary>The article with its beads as they are stored.</summary>
    public static ArticleRecord Stored(ArticleRecord article, IReadOnlyList<NewBead> beads, IReadOnlyList<string> unitIds) =>
        article with
        {
            Beads =
            [
                .. beads.Select(bead => new StoredBead(
                    bead.SourceSentences,
                    bead.TargetSentences,
                    bead.UnitIndex is { } index ? unitIds[index] : null,
                    bead.State,
                    ArticleLayout.Kept(bead.Posterior))),
            ],
            SourceSentenceCount = article.SourceSentences.Length,
            TargetSentenceCount = article.TargetSentences.Length,
        };

    public static async Task<ArticleRecord> GetAsync(
        ReadSession session, string article, CancellationToken cancellationToken) =>
        ToRecord(await FindAsync(session.Context, article, cancellationToken));

    /// <summary>An article as its row tells it.</summary>
    public static ArticleRecord ToRecord(ArticleRow row) => ArticleLayout.Unpack(row.Layout).In(new ArticleRecord
    {
        Id = row.Id,
        Title = row.Title,
        SourceLanguage = Columns.ToLanguage(row.SourceLanguage),
        TargetLanguage = Columns.ToLanguage(row.TargetLanguage),
        SourceText = row.SourceText,
        TargetText = row.TargetText,
        Memory = row.Memory,
        CreateTime = Columns.ToTime(row.CreateTime),
    });

    public static Task<Page<ArticleRecord>> ListAsync(
        ReadSession session, PageRequest page, CancellationToken cancellationToken) => Pages.ReadAsync(
            List,
            page,
            (after, count) => session.Context.Articles
                .FromSql($"SELECT * FROM articles WHERE Id > {after ?? string.Empty}")
                .OrderBy(row => row.Id).Take(count)
                .Select(row => new ArticleRecord
                {
                    Id = row.Id,
                    Title = row.Title,
                    SourceLanguage = Columns.ToLanguage(row.SourceLanguage),
                    TargetLanguage = Columns.ToLanguage(row.TargetLanguage),
                    SourceText = string.Empty,
                    SourceSentenceCount = row.SourceSentenceCount,
                    TargetSentenceCount = row.TargetSentenceCount,
                    Memory = row.Memory,
                    CreateTime = Columns.ToTime(row.CreateTime),
                })
                .ToListAsync(cancellationToken),
            static article => article.Id);

    public static async Task<IReadOnlyList<TranslationUnit>> DeleteAsync(
        WriteSession session, string article, bool deleteUnits, string actor, CancellationToken cancellationToken)
    {
        var row = await FindAsync(session.Context, article, cancellationToken);
        var deleted = new List<TranslationUnit>();
        if (deleteUnits && await session.Context.Memories
            .SingleOrDefaultAsync(memory => memory.Id == row.Memory, cancellationToken) is { } parent)
        {
            foreach (var unitId in UnitIds(row))
            {
                if (await UnitTable.FindOrNullAsync(session.Context, parent, unitId, cancellationToken) is { } unit)
                {
                    deleted.Add(await UnitDeletion.DeleteAsync(
                        session, parent, unit.Key, unit.Unit, actor, cancellationToken));
                }
            }
        }

        session.Context.Articles.Remove(row);
        return deleted;
    }

    /// <summary>Finds an article that is there.</summary>
    /// <exception cref="StoreException">It is not.</exception>
    public static async Task<ArticleRow> FindAsync(
        StoreDbContext context, string article, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(article);
        return await context.Articles.SingleOrDefaultAsync(row => row.Id == article, cancellationToken)
            ?? throw StoreFailures.NotFound(ResourceNames.Article(article));
    }

    private static IEnumerable<string> UnitIds(ArticleRow row) =>
        ArticleLayout.Unpack(row.Layout).Beads.Select(bead => bead.UnitId).OfType<string>().Distinct(StringComparer.Ordinal);
}
