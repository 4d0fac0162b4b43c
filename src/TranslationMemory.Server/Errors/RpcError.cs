using System.Globalization;
using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Google.Rpc;
using Grpc.Core;
using TranslationMemory.Server.Requests;

namespace TranslationMemory.Server.Errors;

/// <summary>Makes the errors that clients see: a status with one ErrorInfo and the details that fit it.</summary>
internal static class RpcError
{
    // An error travels in HTTP headers, the message percent-encoded (six bytes an Arabic letter) and again among the
    // details. Clients refuse headers over 8 KiB (gRPC's default) to 64 KiB (.NET's), and then nobody reads anything.
    private const int LongestMessage = 500;
    private const int LongestField = 80;
    private const int LongestDescription = 200;

    /// <summary>INVALID_ARGUMENT with what is wrong.</summary>
    /// <param name="problems">The problems to tell, at least one.</param>
    /// <param name="untold">How many more there are.</param>
    public static RpcException InvalidArgument(IReadOnlyList<FieldProblem> problems, int untold = 0)
    {
        var badRequest = new BadRequest();
        badRequest.FieldViolations.AddRange(problems.Select(problem => new BadRequest.Types.FieldViolation
        {
            Field = Excerpt.Of(problem.Field, LongestField),
            Description = Excerpt.Of(problem.Description, LongestDescription),
            Reason = problem.Reason,
        }));
        var all = string.Join(' ', problems.Select(problem => $"{problem.Field}: {problem.Description}"));
        var message = untold == 0 ? all : string.Create(CultureInfo.InvariantCulture, $"{problems.Count + untold:N0} problems, the first {problems.Count} of them: {all}");
        return Create(Code.InvalidArgument, problems[0].Reason, message, badRequest);
    }

    public static RpcException InvalidArgument(string field, string description, string reason = ErrorReason.InvalidArgument) =>
        InvalidArgument([new FieldProblem(field, description, reason)]);

    public static RpcException Resource(Code code, string reason, string message, string name) =>
        Create(code, reason, message, new ResourceInfo
        {
            ResourceType = ResourceTypeOf(name),
            ResourceName = name,
            Description = Excerpt.Of(message, LongestDescription),
        });

    /// <summary>UNAVAILABLE, which clients try again.</summary>
    public static RpcException Stopping(string whatToDo) =>
        Create(Code.Unavailable, ErrorReason.Stopping, $"The service is stopping; {whatToDo}");

    public static RpcException Create(Code code, string reason, string message, params IMessage[] details)
    {
        var status = new Google.Rpc.Status { Code = (int)code, Message = Excerpt.Of(message, LongestMessage) };
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
