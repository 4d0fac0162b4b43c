using System.Globalization;
using Grpc.Core;
using TranslationMemory.Cli.CommandLine;
using TranslationMemory.V1;

namespace TranslationMemory.Cli.Lookups;

/// <summary>Answers of a lookup stream, which carry the failures of single lookups inside.</summary>
internal static class LookupAnswer
{
    /// <summary>True when the lookup failed for its own text; a wrong option or a broken service fails them all.</summary>
    public static bool IsBadText(StreamLookupSegmentsResponse answer) =>
        answer.Error is { } error
        && error.GetDetail<Google.Rpc.BadRequest>() is { FieldViolations.Count: > 0 } request
        && request.FieldViolations.All(field => field.Field.EndsWith("text", StringComparison.Ordinal));

    /// <summary>The answer to a sentence of an article.</summary>
    /// <exception cref="RefusedException">The service refused the lookup.</exception>
    public static LookupSegmentResponse Require(StreamLookupSegmentsResponse answer, int index) => answer.Error is { } error
        ? throw new RefusedException(string.Create(CultureInfo.InvariantCulture, $"Sentence {index}: {error.Message}"))
        : answer.Response;

    /// <summary>The answer to a line.</summary>
    /// <exception cref="RpcException">The service refused the lookup for another reason than its text.</exception>
    public static LookupSegmentResponse Require(StreamLookupSegmentsResponse answer) => answer.Error is { } error
        ? throw error.ToRpcException()
        : answer.Response;
}
