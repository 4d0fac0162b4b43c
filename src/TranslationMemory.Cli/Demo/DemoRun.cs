using TranslationMemory.Cli.CommandLine;
using TranslationMemory.Cli.Connecting;
using TranslationMemory.Cli.Input;
using TranslationMemory.Cli.Lookups;
using TranslationMemory.Client;
using TranslationMemory.V1;

namespace TranslationMemory.Cli.Demo;

/// <summary>The main job on real input: load what is known, look a new article up, store its translation, look again.</summary>
internal sealed class DemoRun(Surroundings surroundings, TimeProvider time)
{
    /// <summary>Below it a match helps nobody.</summary>
    private const int MinScore = 50;

    /// <summary>Matches that are asked for; a person reads no more.</summary>
    private const int MaxMatches = 3;

    private long _begin;

    /// <summary>Runs it.</summary>
    /// <param name="files">The articles and the terms.</param>
    /// <param name="dataDirectory">The store of the demonstration.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<DemoResult> RunAsync(DemoFiles files, string dataDirectory, CancellationToken cancellationToken)
    {
        var start = time.GetTimestamp();
        _begin = start;
        await using var connection = await Connection.EmbeddedAsync(dataDirectory, surroundings, cancellationToken);
        var started = Lap();
        var client = connection.Client;
        var store = new DemoStore(client, surroundings);
        await store.PrepareAsync(cancellationToken);
        var glossary = await ImportAsync(store, files.GlossaryFiles, cancellationToken);
        var newArticles = 0;
        foreach (var seed in files.Earlier)
        {
            var (_, isNew) = await store.StoreArticleAsync(seed, DemoStore.EarlierMemory, cancellationToken);
            newArticles += isNew ? 1 : 0;
        }

        var loaded = Lap();
        var text = await TextFile.ReadAsync(files.Article.SourceFile, surroundings, cancellationToken);
        var sentences = (await client.Texts.SegmentTextAsync(
            new SegmentTextRequest { Text = text, LanguageCode = "ar" }, cancellationToken: cancellationToken)).Sentences;
        var segmented = Lap();
        var earlier = await LookupAsync(client, sentences, Model(DemoStore.EarlierMemory), cancellationToken);
        var lookedUp = Lap();
        var contains = InnerRepeats.Find(sentences, await AnalyzeAsync(client, sentences, cancellationToken));
        _begin = time.GetTimestamp();
        var (_, isOwnNew) = await store.StoreArticleAsync(files.Article, DemoStore.OwnMemory, cancellationToken);
        var stored = Lap();
        var alone = await AloneAsync(client, sentences, cancellationToken);
        var inPlace = await LookupAsync(client, sentences, Model(), cancellationToken);
        return new DemoResult
        {
            DataDirectory = dataDirectory,
            ArticleName = files.Article.Name,
            Sentences =
            [
                .. sentences.Select((sentence, i) => new DemoSentence(
                    sentence, contains[i], earlier[i], alone[i].Matches.FirstOrDefault(), inPlace[i].Matches.FirstOrDefault())),
            ],
            Glossary = glossary,
            GlossaryFiles = files.GlossaryFiles.Count,
            EarlierArticles = (files.Earlier.Count, newArticles),
            IsOwnNew = isOwnNew,
            EarlierUnits = await store.CountUnitsAsync(DemoStore.EarlierMemory, cancellationToken),
            OwnUnits = await store.CountUnitsAsync(DemoStore.OwnMemory, cancellationToken),
            Entries = await store.CountEntriesAsync(cancellationToken),
            Times = new DemoTimes(started, loaded, segmented, lookedUp, stored, time.GetElapsedTime(start)),
        };
    }

    private static LookupSegmentRequest Model(params string[] memories)
    {
        var model = new LookupSegmentRequest
        {
            SourceLanguage = "ar",
            TargetLanguage = "en",
            MinScore = MinScore,
            MaxMatches = MaxMatches,
            IncludeTerms = true,
        };
        model.Memories.AddRange(memories);
        model.Glossaries.Add(DemoStore.Glossary);
        return model;
    }

    private static async Task<ImportProgress> ImportAsync(
        DemoStore store, IReadOnlyList<string> files, CancellationToken cancellationToken)
    {
        var all = new ImportProgress();
        foreach (var file in files)
        {
            var result = await store.ImportGlossaryAsync(file, cancellationToken);
            if (result.RejectedItems is [var item, ..])
            {
                throw new RefusedException($"{file}, line {item.Line}: {item.Reason}");
            }

            all.Created += result.Totals.Created;
            all.Updated += result.Totals.Updated;
            all.Unchanged += result.Totals.Unchanged;
        }

        return all;
    }

    private static async Task<List<LookupSegmentResponse>> LookupAsync(
        TranslationMemoryClient client, IReadOnlyList<Sentence> sentences, LookupSegmentRequest model, CancellationToken cancellationToken) =>
        await ArticleLookup.RunAsync(client, sentences, model, document: string.Empty, cancellationToken)
            .Select(answer => answer.Response)
            .ToListAsync(cancellationToken);

    /// <summary>Every sentence without its neighbours, in one batch.</summary>
    private static async Task<IReadOnlyList<LookupSegmentResponse>> AloneAsync(
        TranslationMemoryClient client, IEnumerable<Sentence> sentences, CancellationToken cancellationToken)
    {
        var batch = new BatchLookupSegmentsRequest();
        foreach (var sentence in sentences)
        {
            var request = Model();
            request.Text = sentence.Text;
            batch.Requests.Add(request);
        }

        return (await client.Lookups.BatchLookupSegmentsAsync(batch, cancellationToken: cancellationToken)).Responses;
    }

    private static async Task<IReadOnlyList<NormalizeTextResponse>> AnalyzeAsync(
        TranslationMemoryClient client, IEnumerable<Sentence> sentences, CancellationToken cancellationToken) =>
        await Task.WhenAll(sentences.Select(sentence => client.Texts.NormalizeTextAsync(
            new NormalizeTextRequest { Text = sentence.Text, LanguageCode = "ar" }, cancellationToken: cancellationToken).ResponseAsync));

    /// <summary>The time since the last lap.</summary>
    private TimeSpan Lap()
    {
        var now = time.GetTimestamp();
        var lap = time.GetElapsedTime(_begin, now);
        _begin = now;
        return lap;
    }
}
