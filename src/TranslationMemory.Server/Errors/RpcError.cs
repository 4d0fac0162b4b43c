using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Google.Rpc;
using Grpc.Core;

namespace TranslationMemory.Server.Errors;

/// <summary>Makes the errors that clients see: a status with one ErrorInfo and the details that fit it.</summary>
internal static class RpcError
{
    public static RpcException InvalidArgument(IReadOnlyList<FieldProblem> problems)
    {
        var badRequest = new BadRequest();
        badRequest.FieldViolations.AddRange(problems.Select(problem => new BadRequest.Types.FieldViolation
        {
            Field = problem.Field,
            Description = problem.Description,
            Reason = problem.Reason,
        }));
        var message = string.Join(' ', problems.Select(problem => $"{problem.Field}: {problem.Description}"));
        return Create(Code.InvalidArgument, problems[0].Reason, message, badRequest);
    }

    public static RpcException InvalidArgument(string field, string description, string reason = ErrorReason.InvalidArgument) =>
        InvalidArgument([new FieldProblem(field, description, reason)]);

    public static RpcException Resource(Code code, string reason, string message, string name) =>
        Create(code, reason, message, new ResourceInfo
        {
            ResourceType = ResourceTypeOf(name),
            ResourceName = name,
            Description = message,
        });

    public static RpcException Create(Code code, string reason, string message, params IMessage[] details)
    {
        var status = new Google.Rpc.Status { Code = (int)code, Message = message };
        status.Details.Add(Any.Pack(new ErrorInfo { Reason = reason, Domain = ErrorReason.Domain }));
        status.Details.AddRange(details.Select(Any.Pack));
        return status.ToRpcException();
    }

    private static string ResourceTypeOf(string name) => name.Split('/') switch
    {
        ["memories", _, "units", _] => "translation-memory/Unit",
        ["memories", ..] => "translation-memory/Memory",
        ["glossaries", _, "entries", _] => "translation-memory/Entry",
        ["glossaries", ..] => "translation-memory/Glossary",
        ["articles", ..] => "translation-memory/Article",
        _ => string.Empty,
    };
}
