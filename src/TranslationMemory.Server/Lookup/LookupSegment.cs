using Microsoft.Extensions.Options;
using TranslationMemory.Matching;
using TranslationMemory.Server.Engine;
using TranslationMemory.Server.Glossaries;
using TranslationMemory.Server.Memories;
using TranslationMemory.Server.Options;
using TranslationMemory.Server.Requests;
using TranslationMemory.V1;

namespace TranslationMemory.Server.Lookup;

/// <summary>Finds the best matches of a segment, and the terms in it.</summary>
internal sealed class LookupSegment(CurrentGeneration current, Catalog catalog, IOptions<ServerOptions> options)
{
    private const int LowestMinScore = 30;
    private const int HighestMinScore = 102;
    private const int MostMatches = 50;

    /// <summary>Lookups of a batch that a core does before others have their turn: about a millisecond.</summary>
    private const int LookupsAtOnce = 8;

    /// <summary>Answers one lookup.</summary>
    /// <param name="request">The lookup.</param>
    /// <param name="path">Path of the lookup in the client's request, with a dot behind; empty for a lookup of its own.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public async ValueTask<LookupSegmentResponse> RunAsync(LookupSegmentRequest request, string path, CancellationToken cancellationToken)
    {
        var check = new RequestCheck();
        var query = Read(request, path, check, out var glossaries);
        check.Throw();
        catalog.RequireMemories(query.Memories);
        catalog.RequireGlossaries(glossaries);

        var engine = await current.IndexedAsync(cancellationToken);
        var response = new LookupSegmentResponse();
        response.Matches.AddRange(engine.Segments.Lookup(query, cancellationToken).Select(MatchMapping.ToMessage));
        if (request.IncludeFragments)
        {
            response.Fragments.AddRange(engine.Segments.FindFragments(FragmentMapping.ToQuery(query), cancellationToken).Select(FragmentMapping.ToMessage));
        }

        if (request.IncludeTerms)
        {
            var analyzed = engine.Analyzer.Analyze(request.Text, query.Language, cancellationToken: cancellationToken);
            var hits = engine.Terms.Recognize(analyzed, glossaries, cancellationToken);
            response.Terms.AddRange(hits.Select(hit => TermMapping.ToMessage(hit, request.Text, query.Language)));
        }

        return response;
    }

    /// <summary>Answers a batch, on all cores; a bad lookup fails the whole, named by its place.</summary>
    public async Task<BatchLookupSegmentsResponse> RunAsync(BatchLookupSegmentsRequest request, CancellationToken cancellationToken)
    {
        var check = new RequestCheck();
        check.BatchSize("requests", request.Requests.Count);
        for (var i = 0; i < request.Requests.Count; i++)
        {
            Read(request.Requests[i], $"requests[{i}].", check, out _);
        }

        check.Throw();
        var answers = new LookupSegmentResponse[request.Requests.Count];
        await Parallel.ForAsync(
            0,
            answers.Length,
            new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount },
            async (i, cancellation) =>
            {
                answers[i] = await RunAsync(request.Requests[i], string.Empty, cancellation);
                if (i % LookupsAtOnce == LookupsAtOnce - 1)
                {
                    // To the end of the queue: calls that came meanwhile are answered first.
                    await Task.Yield();
                }
            });
        var response = new BatchLookupSegmentsResponse();
        response.Responses.AddRange(answers);
        return response;
    }

    private LookupQuery Read(LookupSegmentRequest request, string path, RequestCheck check, out HashSet<string>? glossaries)
    {
        var text = check.Segment($"{path}text", request.Text);
        var source = QueryLanguage.Of($"{path}source_language", request.SourceLanguage, text, check);
        var target = check.Language($"{path}target_language", request.TargetLanguage, QueryLanguage.Other(source));
        check.Pair($"{path}target_language", source, target);
        glossaries = check.Names($"{path}glossaries", request.Glossaries, "glossaries");
        return new LookupQuery
        {
            Text = text,
            Language = source.ToTextLanguage()!.Value,
            Memories = check.Names($"{path}memories", request.Memories, "memories"),
            MinScore = check.Range($"{path}min_score", request.MinScore, LowestMinScore, HighestMinScore, options.Value.DefaultMinScore),
            MaxMatches = check.Range($"{path}max_matches", request.MaxMatches, 1, MostMatches, options.Value.DefaultMaxMatches),
            Context = Read(request.Context, $"{path}context", check),
            MetadataFilter = LookupFilters.Metadata($"{path}metadata_filter", request.MetadataFilter, check),
            Statuses = LookupFilters.Statuses($"{path}statuses", request.Statuses, check),
            Origins = LookupFilters.Origins($"{path}origins", request.Origins, check),
            Authors = LookupFilters.Authors($"{path}authors", request.Authors, check),
            Languages = LookupFilters.Languages($"{path}unit_languages", request.UnitLanguages, check),
        };
    }

    private static QueryContext? Read(LookupContext? context, string field, RequestCheck check) => context is null
        ? null
        : new QueryContext(
            context.HasPreviousText ? check.BoundedText($"{field}.previous_text", context.PreviousText, Limits.SegmentLength) : null,
            context.HasNextText ? check.BoundedText($"{field}.next_text", context.NextText, Limits.SegmentLength) : null,
            check.BoundedText($"{field}.document", context.Document, MetadataRules.ValueLength),
            check.BoundedText($"{field}.segment_id", context.SegmentId, MetadataRules.ValueLength));
}
