using Google.Protobuf.WellKnownTypes;
using Google.Rpc;
using Grpc.Core;
using TranslationMemory.Cli.CommandLine;
using TranslationMemory.Server.Hosting;

namespace TranslationMemory.Cli.Tests.CommandLine;

public class FailuresTests
{
    [Fact]
    public void Refusal_of_the_service_is_told_in_its_own_words()
    {
        var status = new Google.Rpc.Status { Code = (int)Code.NotFound, Message = "There is no memories/news." };
        status.Details.Add(Any.Pack(new ErrorInfo { Reason = "NOT_FOUND", Domain = "translation-memory" }));

        Failures.Describe(status.ToRpcException(), server: null).ShouldBe((ExitCode.Refused, "There is no memories/news."));
    }

    [Theory]
    [InlineData(StatusCode.Unavailable, 3)]
    [InlineData(StatusCode.DeadlineExceeded, 3)]
    [InlineData(StatusCode.Unimplemented, 3)]
    [InlineData(StatusCode.Internal, 4)]
    [InlineData(StatusCode.ResourceExhausted, 4)]
    [InlineData(StatusCode.Unknown, 4)]
    public void Failure_of_the_call_itself_tells_where_it_was_sent(StatusCode code, int expected)
    {
        var exception = new RpcException(new Grpc.Core.Status(code, "bad luck"));

        var (exit, message) = Failures.Describe(exception, "http://host:5080");

        ((int)exit).ShouldBe(expected);
        message.ShouldContain("http://host:5080");
        Failures.Describe(exception, server: null).Message.ShouldContain("embedded service");
    }

    [Fact]
    public void Service_that_does_not_speak_gRPC_is_not_reachable()
    {
        var exception = new RpcException(new Grpc.Core.Status(StatusCode.Internal, "Error", new HttpRequestException("HTTP/1.1 only")));

        Failures.Describe(exception, "http://host").Code.ShouldBe(ExitCode.Unreachable);
    }

    [Fact]
    public void Other_failures_have_their_codes()
    {
        Failures.Describe(new UsageException("u"), null).ShouldBe((ExitCode.Usage, "u"));
        Failures.Describe(new RefusedException("r"), null).ShouldBe((ExitCode.Refused, "r"));
        Failures.Describe(new ServiceStartException("s"), null).ShouldBe((ExitCode.Refused, "s"));
        Failures.Describe(new FileNotFoundException("f"), null).ShouldBe((ExitCode.Usage, "f"));
        Failures.Describe(new IOException("No space left on device"), null).ShouldBe((ExitCode.Refused, "No space left on device"));
        Failures.Describe(new UnauthorizedAccessException("no"), null).ShouldBe((ExitCode.Refused, "no"));
    }

    [Fact]
    public void What_was_done_before_a_failure_is_told_behind_it()
    {
        var exception = new PartlyDoneException("Before that 7 items were stored.", new RefusedException("The disk is full."));

        Failures.Describe(exception, null).ShouldBe((ExitCode.Refused, "The disk is full. Before that 7 items were stored."));
    }

    [Fact]
    public void Unexpected_failure_is_one_line_too()
    {
        var (code, message) = Failures.Describe(new InvalidOperationException("first\nsecond\r\n\tthird"), null);

        code.ShouldBe(ExitCode.Refused);
        message.ShouldBe("unexpected failure (InvalidOperationException): first second third");
    }
}
