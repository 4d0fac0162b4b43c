using System.Buffers.Text;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using TranslationMemory.Matching;
using TranslationMemory.Server.Engine;
using TranslationMemory.Server.Errors;
using TranslationMemory.Server.Naming;
using TranslationMemory.Server.Requests;
using TranslationMemory.Server.Texts;
using TranslationMemory.V1;

namespace TranslationMemory.Server.Lookup;

/// <summary>Finds units in which words stand, page by page.</summary>
internal sealed class ConcordanceSearch(CurrentGeneration current, Catalog catalog)
{
    private const int DefaultPageSize = 20;
    private const int MaxPageSize = 200;

    public async Task<SearchConcordanceResponse> RunAsync(SearchConcordanceRequest request, CancellationToken cancellationToken)
    {
        var check = new RequestCheck();
        var text = check.RequiredText("query", request.Query, Limits.ConcordanceLength, ErrorReason.InvalidArgument);
        var language = QueryLanguage.Of("language_code", request.LanguageCode, text, check);
        var memories = check.Names("memories", request.Memories, "memories");
        var pageSize = check.PageSize("page_size", request.PageSize, DefaultPageSize, MaxPageSize);
        var after = ReadToken(request.PageToken, check);
        var query = new ConcordanceQuery
        {
            Text = text,
            Language = language.ToTextLanguage()!.Value,
            Memories = memories,
            Mode = Mode(request.Mode, check),
            Limit = pageSize + 1,
            After = after,
            MetadataFilter = LookupFilters.Metadata("metadata_filter", request.MetadataFilter, check),
            Statuses = LookupFilters.Statuses("statuses", request.Statuses, check),
            Origins = LookupFilters.Origins("origins", request.Origins, check),
            Authors = LookupFilters.Authors("authors", request.Authors, check),
            Languages = LookupFilters.Languages("unit_languages", request.UnitLanguages, check),
        };
        check.Throw();
        catalog.RequireMemories(memories);

        var engine = await current.IndexedAsync(cancellationToken);

        // One more than asked for tells whether there is another page.
        var hits = Search(engine.Segments, query, cancellationToken);
        var response = new SearchConcordanceResponse();
        response.Hits.AddRange(hits.Take(pageSize).Select(ToMessage));
        if (hits.Length > pageSize)
        {
            response.NextPageToken = Token(hits[pageSize - 1].Unit);
        }

        return response;
    }

    private static ImmutableArray<Matching.ConcordanceHit> Search(SegmentIndex index, ConcordanceQuery query, CancellationToken cancellationToken)
    {
        try
        {
            return index.Search(query, cancellationToken);
        }
        catch (ConcordanceQueryException exception)
        {
            var check = new RequestCheck();
            check.Problem("query", exception.Message);
            check.Throw();
            throw;
        }
    }

    private static V1.ConcordanceHit ToMessage(Matching.ConcordanceHit hit)
    {
        var unit = hit.Unit;
        var message = new V1.ConcordanceHit
        {
            Unit = ResourceNames.Unit(unit.Memory, unit.Id),
            Text = hit.Reversed ? unit.TargetText : unit.SourceText,
            Translation = hit.Reversed ? unit.SourceText : unit.TargetText,
            LanguageCode = (hit.Reversed ? unit.TargetLanguage : unit.SourceLanguage).Value,
            TranslationLanguage = (hit.Reversed ? unit.SourceLanguage : unit.TargetLanguage).Value,
        };
        message.Spans.AddRange(hit.Spans.Select(TextMapping.ToMessage));
        return message;
    }

    private static Matching.ConcordanceMode Mode(V1.ConcordanceMode mode, RequestCheck check)
    {
        switch (mode)
        {
            case V1.ConcordanceMode.Unspecified or V1.ConcordanceMode.Phrase:
                return Matching.ConcordanceMode.Phrase;
            case V1.ConcordanceMode.AllWords:
                return Matching.ConcordanceMode.AllWords;
            case V1.ConcordanceMode.Prefix:
                return Matching.ConcordanceMode.Prefix;
            case V1.ConcordanceMode.Wildcard:
                return Matching.ConcordanceMode.Wildcard;
            case V1.ConcordanceMode.Fuzzy:
                return Matching.ConcordanceMode.Fuzzy;
            default:
                check.Problem("mode", $"{(int)mode} is not a value of this enumeration.");
                return Matching.ConcordanceMode.Phrase;
        }
    }

    private static string Token(TranslationUnit last) => Base64Url.EncodeToString(
        Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"c1/{last.Sequence}/{last.Memory}/{last.Id}")));

    private static ConcordancePosition? ReadToken(string token, RequestCheck check)
    {
        if (token.Length == 0)
        {
            return null;
        }

        if (Base64Url.IsValid(token)
            && Encoding.UTF8.GetString(Base64Url.DecodeFromChars(token)).Split('/') is ["c1", var sequence, var memory, var unit]
            && long.TryParse(sequence, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return new ConcordancePosition(number, memory, unit);
        }

        check.Problem("page_token", "was not made by this service; ask for the first page without a token.", ErrorReason.BadToken);
        return null;
    }
}
