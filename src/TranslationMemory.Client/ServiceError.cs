using Google.Rpc;
using Grpc.Core;

namespace TranslationMemory.Client;

/// <summary>What is wrong with one field of a request.</summary>
/// <param name="Field">Path of the field (<c>unit.source_text</c>).</param>
/// <param name="Description">What is allowed.</param>
public sealed record FieldError(string Field, string Description);

/// <summary>A failure as the service described it.</summary>
/// <param name="Code">The gRPC status code.</param>
/// <param name="Reason">What a program may branch on (<c>NOT_FOUND</c>, <c>SEGMENT_TOO_LONG</c>); empty when the failure is not the service's own.</param>
/// <param name="Message">One sentence for people.</param>
/// <param name="Fields">The fields that are wrong; empty for other failures.</param>
/// <param name="ResourceName">The thing concerned; empty when there is none.</param>
public sealed record ServiceError(
    StatusCode Code, string Reason, string Message, IReadOnlyList<FieldError> Fields, string ResourceName)
{
    /// <summary>Reads a failed call.</summary>
    public static ServiceError From(RpcException exception)
    {
        var status = exception.GetRpcStatus();
        var badRequest = status?.GetDetail<BadRequest>();
        return new ServiceError(
            exception.StatusCode,
            status?.GetDetail<ErrorInfo>()?.Reason ?? string.Empty,
            exception.Status.Detail,
            badRequest is null ? [] : [.. badRequest.FieldViolations.Select(field => new FieldError(field.Field, field.Description))],
            status?.GetDetail<ResourceInfo>()?.ResourceName ?? string.Empty);
    }
}
