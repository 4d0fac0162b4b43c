using Grpc.Core;
using TranslationMemory.Cli.Articles;
using TranslationMemory.Cli.CommandLine;
using TranslationMemory.Cli.Input;
using TranslationMemory.Cli.Transfers;
using TranslationMemory.Client;
using TranslationMemory.V1;

namespace TranslationMemory.Cli.Demo;

/// <summary>
/// What the demonstration stores. Whatever is there already stays as it is, so that every run begins with the same
/// memory: the article's own units have a memory of their own, which the first round of lookups leaves out.
/// </summary>
internal sealed class DemoStore(TranslationMemoryClient client, Surroundings surroundings)
{
    /// <summary>The units of the earlier articles.</summary>
    public const string EarlierMemory = "memories/earlier-articles";

    /// <summary>The units of the article itself.</summary>
    public const string OwnMemory = "memories/this-article";

    /// <summary>The terms.</summary>
    public const string Glossary = "glossaries/astana";

    /// <summary>Makes the memories and the glossary that are missing.</summary>
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        await OrExistsAsync(CreateMemoryAsync(EarlierMemory, "Earlier articles", cancellationToken));
        await OrExistsAsync(CreateMemoryAsync(OwnMemory, "This article", cancellationToken));
        await OrExistsAsync(client.Glossaries.CreateGlossaryAsync(
            new CreateGlossaryRequest
            {
                GlossaryId = ResourceNames.IdOf(Glossary),
                Glossary = new Glossary { DisplayName = "Astana talks" },
            },
            cancellationToken: cancellationToken));
    }

    /// <summary>Imports a table of terms; what is there already is not doubled.</summary>
    public async Task<ImportResult> ImportGlossaryAsync(string file, CancellationToken cancellationToken)
    {
        await using var stream = File.OpenRead(file);
        return await client.Files.ImportEntriesAsync(
            new ImportEntriesSettings { Parent = Glossary, Format = FileFormats.Of(option: null, file), TotalBytes = stream.Length },
            stream,
            progress: null,
            cancellationToken);
    }

    /// <summary>Stores an article with its translation, unless it is there with these very texts.</summary>
    public async Task<(Article Article, bool IsNew)> StoreArticleAsync(
        SeedArticle seed, string memory, CancellationToken cancellationToken)
    {
        var id = ArticleId.Of(seed.SourceFile);
        var source = await TextFile.ReadAsync(seed.SourceFile, surroundings, cancellationToken);
        var target = await TextFile.ReadAsync(seed.TargetFile, surroundings, cancellationToken);
        var name = ResourceNames.Article(id);
        if (await FindAsync(name, cancellationToken) is { } stored)
        {
            if (stored.SourceText == source && stored.TargetText == target && stored.Memory == memory)
            {
                return (stored, false);
            }

            // The seed was edited since: the old one goes with its units.
            await client.Articles.DeleteArticleAsync(
                new DeleteArticleRequest { Name = name, DeleteUnits = true }, cancellationToken: cancellationToken);
        }

        var article = await client.Articles.CreateArticleAsync(
            new CreateArticleRequest
            {
                ArticleId = id,
                Article = new Article { SourceText = source, TargetText = target, SourceLanguage = "ar", TargetLanguage = "en" },
                Memory = memory,
            },
            cancellationToken: cancellationToken);
        return (article, true);
    }

    /// <summary>Number of units in a memory.</summary>
    public async Task<long> CountUnitsAsync(string memory, CancellationToken cancellationToken)
    {
        var stats = await client.Memories.GetMemoryStatsAsync(
            new GetMemoryStatsRequest { Name = memory }, cancellationToken: cancellationToken);
        return stats.UnitCount;
    }

    /// <summary>Number of entries in the glossary.</summary>
    public async Task<long> CountEntriesAsync(CancellationToken cancellationToken)
    {
        var glossary = await client.Glossaries.GetGlossaryAsync(
            new GetGlossaryRequest { Name = Glossary }, cancellationToken: cancellationToken);
        return glossary.EntryCount;
    }

    private AsyncUnaryCall<Memory> CreateMemoryAsync(string name, string displayName, CancellationToken cancellationToken) =>
        client.Memories.CreateMemoryAsync(
            new CreateMemoryRequest
            {
                MemoryId = ResourceNames.IdOf(name),
                Memory = new Memory { DisplayName = displayName, SourceLanguage = "ar", TargetLanguage = "en" },
            },
            cancellationToken: cancellationToken);

    private async Task<Article?> FindAsync(string name, CancellationToken cancellationToken)
    {
        try
        {
            return await client.Articles.GetArticleAsync(new GetArticleRequest { Name = name }, cancellationToken: cancellationToken);
        }
        catch (RpcException exception) when (exception.StatusCode == StatusCode.NotFound)
        {
            return null;
        }
    }

    private static async Task OrExistsAsync<T>(AsyncUnaryCall<T> call)
    {
        try
        {
            await call;
        }
        catch (RpcException exception) when (exception.StatusCode == StatusCode.AlreadyExists)
        {
            // From an earlier run.
        }
    }
}
