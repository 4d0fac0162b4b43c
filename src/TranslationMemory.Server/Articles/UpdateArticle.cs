using System.Collections.Immutable;
using Microsoft.Extensions.Options;
using TranslationMemory.Server.Engine;
using TranslationMemory.Server.Errors;
using TranslationMemory.Server.Naming;
using TranslationMemory.Server.Options;
using TranslationMemory.Server.Requests;
using TranslationMemory.Storage;
using TranslationMemory.Text;
using TranslationMemory.V1;

namespace TranslationMemory.Server.Articles;

/// <summary>Takes in a corrected article: what stayed the same keeps its units and what a reviewer decided.</summary>
internal sealed class UpdateArticle(
    ITranslationStore store,
    UnitWriter writer,
    ArticleSegmenter segmenter,
    SentenceAligner aligner,
    Catalog catalog,
    IOptions<ServerOptions> options)
{
    private static readonly string[] Updatable = ["title", "source_text", "target_text"];

    public async Task<Article> RunAsync(UpdateArticleRequest request, CancellationToken cancellationToken)
    {
        var check = new RequestCheck();
        var sent = request.Article ?? new Article();
        var id = check.Name("article.name", sent.Name, "articles");
        var mask = UpdateMask.Read(request.UpdateMask, Updatable, check);
        check.BoundedText("article.source_text", sent.SourceText, Limits.TextLength, ErrorReason.TextTooLong);
        check.BoundedText("article.target_text", sent.TargetText, Limits.TextLength, ErrorReason.TextTooLong);
        check.BoundedText("article.title", sent.Title, Limits.ShortText);
        check.BoundedText("author", request.Author, Limits.ShortText);
        check.BoundedText("request_id", request.RequestId, Limits.RequestId);
        var minPosterior = ArticleParts.MinPosterior(request.MinPosterior, options.Value.Alignment.MinPosterior, check);
        check.Throw();

        var write = ArticleParts.RequestOf(request, request.Author, request.RequestId);
        if (await store.GetArticleAnswerAsync(id, write, cancellationToken) is { } answered)
        {
            return ArticleMapping.ToMessage(answered);
        }

        var former = await store.GetArticleAsync(id, cancellationToken);
        var merged = former with
        {
            Title = mask.Choose("title", sent.Title, former.Title),
            SourceText = mask.Choose("source_text", sent.SourceText, former.SourceText),
            TargetText = mask.Choose("target_text", sent.TargetText, former.TargetText ?? string.Empty) is var text && string.IsNullOrWhiteSpace(text) ? null : text,
        };
        check.RequiredText("article.source_text", merged.SourceText, Limits.TextLength, ErrorReason.TextTooLong);
        if (merged.TargetText is not null && merged.Memory is null)
        {
            merged = merged with { Memory = check.Name("memory", request.Memory, "memories") };
        }

        check.Throw();
        if (merged.TargetText is not null)
        {
            ArticleParts.RequireLanguages(catalog.Memory(merged.Memory!), merged.SourceLanguage, merged.TargetLanguage);
        }

        var sides = new ArticleSides(
            merged.SourceText,
            segmenter.Segment(merged.SourceText, merged.SourceLanguage.ToTextLanguage()!.Value),
            merged.TargetText ?? string.Empty,
            merged.TargetText is null ? [] : segmenter.Segment(merged.TargetText, merged.TargetLanguage.ToTextLanguage()!.Value));
        sides.RequireSegmentLengths();
        merged = merged with { SourceSentences = ArticleSides.Stored(sides.Source), TargetSentences = ArticleSides.Stored(sides.Target) };
        var beads = merged.TargetText is null
            ? null
            : await AlignAsync(request, former, merged, sides, minPosterior, cancellationToken);
        var stored = await writer.ReplaceArticleAsync(
            merged, beads?.Beads ?? [], beads?.Units ?? [], Etag.Expected(sent.Etag) ?? former.Version, write, cancellationToken);
        return ArticleMapping.ToMessage(stored.Article);
    }

    private async Task<BeadUnits> AlignAsync(
        UpdateArticleRequest request,
        ArticleRecord former,
        ArticleRecord merged,
        ArticleSides sides,
        double minPosterior,
        CancellationToken cancellationToken)
    {
        var source = merged.SourceLanguage.ToTextLanguage()!.Value;
        SentenceAligner.RequireLanguages(sides, source, "article.target_text");
        var aligned = await aligner.AlignAsync(sides, source, cancellationToken);
        ArticleParts.RequireMatch(aligned, request.Force);

        var carried = Carry(former, sides);
        var beads = new BeadUnits(
            sides, ArticleParts.Model(merged, Matching.UnitStatus.Aligned, Matching.UnitOrigin.Alignment, request.Author));
        foreach (var bead in await AroundDecidedAsync(aligned.Beads, carried, sides, source, cancellationToken))
        {
            if (carried.GetValueOrDefault(Key(bead)) is { } same)
            {
                var unit = same.UnitId is null ? null : await ArticleUnits.FindAsync(store, merged.Memory!, same.UnitId, cancellationToken);
                if (same.State is not (Storage.BeadState.Waiting or Storage.BeadState.Unpaired) && (same.UnitId is null || unit is not null))
                {
                    beads.Add(bead with { Posterior = same.Posterior }, same.State, unit is null ? null : beads.InPlace(unit, bead));
                    continue;
                }
            }

            beads.Add(bead, minPosterior);
        }

        return beads;
    }

    /// <summary>The former beads whose sentences all stand in the new texts, side by side as before, by their new first sentences.</summary>
    private static Dictionary<(int Source, int SourceCount, int Target, int TargetCount), StoredBead> Carry(ArticleRecord former, ArticleSides sides)
    {
        var old = ArticleSides.Of(former);
        var source = SentenceMap.Of(Texts(old.SourceText, old.Source), Texts(sides.SourceText, sides.Source));
        var target = SentenceMap.Of(Texts(old.TargetText, old.Target), Texts(sides.TargetText, sides.Target));
        var carried = new Dictionary<(int, int, int, int), StoredBead>();
        foreach (var bead in former.Beads.Where(bead => !bead.SourceSentences.IsEmpty && !bead.TargetSentences.IsEmpty))
        {
            if (First(bead.SourceSentences, source) is > 0 and var sourceFirst && First(bead.TargetSentences, target) is > 0 and var targetFirst)
            {
                carried[(sourceFirst, bead.SourceSentences.Length, targetFirst, bead.TargetSentences.Length)] = bead;
            }
        }

        return carried;
    }

    /// <summary>The aligned beads, but those that a reviewer decided on as they were; what that leaves over is aligned by itself.</summary>
    private async Task<IEnumerable<DraftBead>> AroundDecidedAsync(
        ImmutableArray<DraftBead> aligned,
        Dictionary<(int Source, int SourceCount, int Target, int TargetCount), StoredBead> carried,
        ArticleSides sides,
        TextLanguage source,
        CancellationToken cancellationToken)
    {
        var decided = carried
            .Where(entry => entry.Value.State is Storage.BeadState.Accepted or Storage.BeadState.Rejected)
            .Select(entry => new DraftBead(
                [.. Enumerable.Range(entry.Key.Source, entry.Key.SourceCount)], [.. Enumerable.Range(entry.Key.Target, entry.Key.TargetCount)], entry.Value.Posterior))
            .OrderBy(bead => bead.Source[0]);
        var beads = new List<DraftBead>();
        var (sourceStart, targetStart, next) = (0, 0, 0);
        foreach (var bead in decided.Append(new DraftBead([sides.Source.Length + 1], [sides.Target.Length + 1], 1)))
        {
            var (sourceEnd, targetEnd) = (bead.Source[0] - 1, bead.Target[0] - 1);
            if (sourceEnd < sourceStart || targetEnd < targetStart)
            {
                continue;
            }

            var between = new List<DraftBead>();
            for (; next < aligned.Length && EndsBefore(aligned[next], sourceEnd, targetEnd); next++)
            {
                if (StartsBehind(aligned[next], sourceStart, targetStart))
                {
                    between.Add(aligned[next]);
                }
            }

            if (between.Sum(part => part.Source.Length) == sourceEnd - sourceStart && between.Sum(part => part.Target.Length) == targetEnd - targetStart)
            {
                beads.AddRange(between);
            }
            else
            {
                beads.AddRange((await aligner.AlignAsync(sides, source, sourceStart, sourceEnd, targetStart, targetEnd, cancellationToken)).Beads);
            }

            if (sourceEnd < sides.Source.Length && targetEnd < sides.Target.Length)
            {
                beads.Add(bead);
            }

            (sourceStart, targetStart) = (bead.Source[^1], bead.Target[^1]);
        }

        return beads;
    }

    private static bool EndsBefore(DraftBead bead, int source, int target) =>
        (bead.Source.IsEmpty || bead.Source[^1] <= source) && (bead.Target.IsEmpty || bead.Target[^1] <= target);

    private static bool StartsBehind(DraftBead bead, int source, int target) =>
        (bead.Source.IsEmpty || bead.Source[0] > source) && (bead.Target.IsEmpty || bead.Target[0] > target);

    private static (int Source, int SourceCount, int Target, int TargetCount) Key(DraftBead bead) =>
        (bead.Source.IsEmpty ? 0 : bead.Source[0], bead.Source.Length, bead.Target.IsEmpty ? 0 : bead.Target[0], bead.Target.Length);

    private static string[] Texts(string text, ImmutableArray<ArticleSentence> sentences) =>
        [.. sentences.Select(sentence => sentence.Span.In(text))];

    /// <summary>The new number of the first of sentences that still follow each other; 0 when they do not.</summary>
    private static int First(ImmutableArray<int> numbers, int[] map)
    {
        var first = map[numbers[0] - 1];
        for (var i = 0; i < numbers.Length; i++)
        {
            if (first < 0 || map[numbers[i] - 1] != first + i)
            {
                return 0;
            }
        }

        return first + 1;
    }
}
