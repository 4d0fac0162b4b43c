using Grpc.Core;
using TranslationMemory.Cli.Printing;
using TranslationMemory.Client;
using TranslationMemory.Server.Hosting;

namespace TranslationMemory.Cli.CommandLine;

/// <summary>The one place that turns whatever went wrong into one line and an exit code.</summary>
internal static class Failures
{
    /// <summary>What to say and what to return; the message has no line breaks.</summary>
    /// <param name="exception">What was thrown.</param>
    /// <param name="server">The address of a remote service; null for the embedded one.</param>
    public static (ExitCode Code, string Message) Describe(Exception exception, string? server)
    {
        if (exception is PartlyDoneException { InnerException: { } cause })
        {
            var described = Describe(cause, server);
            return described with { Message = $"{described.Message} {Visible.Line(exception.Message)}" };
        }

        var (code, message) = exception switch
        {
            UsageException => (ExitCode.Usage, exception.Message),
            RefusedException or ServiceStartException => (ExitCode.Refused, exception.Message),
            RpcException rpc => Describe(rpc, server),
            FileNotFoundException or DirectoryNotFoundException => (ExitCode.Usage, exception.Message),
            IOException or UnauthorizedAccessException => (ExitCode.Refused, exception.Message),
            _ => (ExitCode.Refused, $"unexpected failure ({exception.GetType().Name}): {exception.Message}"),
        };
        return (code, Visible.Line(message));
    }

    private static (ExitCode Code, string Message) Describe(RpcException exception, string? server)
    {
        var error = ServiceError.From(exception);
        if (error.Reason.Length > 0)
        {
            var isOwnFault = server is null && exception.StatusCode == StatusCode.Internal;
            return (ExitCode.Refused, isOwnFault ? $"{error.Message} Run it again with TM_LOG=text to see them." : error.Message);
        }

        var place = server is null ? "The embedded service" : $"The service at {server}";
        return exception switch
        {
            { StatusCode: StatusCode.DeadlineExceeded } => (ExitCode.Unreachable, $"{place} did not answer in time."),
            { StatusCode: StatusCode.Unavailable } or { Status.DebugException: HttpRequestException } => (
                ExitCode.Unreachable,
                $"{place} cannot be reached: {Cause(exception)}. Start it with 'tm serve', or leave --server and TM_SERVER away."),
            { StatusCode: StatusCode.Unimplemented } => (
                ExitCode.Unreachable, $"{place} does not offer this: it is another program, or an older version."),
            _ => (ExitCode.Refused, $"{place} failed ({exception.StatusCode}): {error.Message}"),
        };
    }

    private static string Cause(RpcException exception) =>
        (exception.Status.DebugException?.GetBaseException().Message ?? exception.Status.Detail).TrimEnd('.');
}
