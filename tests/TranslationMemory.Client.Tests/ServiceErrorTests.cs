using Google.Protobuf.WellKnownTypes;
using Google.Rpc;
using Grpc.Core;
using GrpcStatus = Grpc.Core.Status;
using RpcStatus = Google.Rpc.Status;

namespace TranslationMemory.Client.Tests;

public sealed class ServiceErrorTests
{
    [Fact]
    public void What_the_service_said_is_read()
    {
        var status = new RpcStatus { Code = (int)Code.InvalidArgument, Message = "two fields" };
        status.Details.Add(Any.Pack(new ErrorInfo { Reason = "SEGMENT_TOO_LONG", Domain = "translation-memory" }));
        status.Details.Add(Any.Pack(new BadRequest
        {
            FieldViolations =
            {
                new BadRequest.Types.FieldViolation { Field = "unit.source_text", Description = "too long" },
                new BadRequest.Types.FieldViolation { Field = "unit.status", Description = "unknown" },
            },
        }));

        var error = ServiceError.From(status.ToRpcException());

        error.Code.ShouldBe(StatusCode.InvalidArgument);
        error.Reason.ShouldBe("SEGMENT_TOO_LONG");
        error.Message.ShouldBe("two fields");
        error.Fields.ShouldBe([new FieldError("unit.source_text", "too long"), new FieldError("unit.status", "unknown")]);
        error.ResourceName.ShouldBeEmpty();
    }

    [Fact]
    public void The_thing_concerned_is_read()
    {
        var status = new RpcStatus { Code = (int)Code.NotFound, Message = "gone" };
        status.Details.Add(Any.Pack(new ResourceInfo { ResourceName = "memories/m" }));

        var error = ServiceError.From(status.ToRpcException());

        error.Code.ShouldBe(StatusCode.NotFound);
        error.Reason.ShouldBeEmpty();
        error.ResourceName.ShouldBe("memories/m");
        error.Fields.ShouldBeEmpty();
    }

    [Fact]
    public void A_failure_that_is_not_the_services_own_has_code_and_message()
    {
        var error = ServiceError.From(new RpcException(new GrpcStatus(StatusCode.Unavailable, "no connection")));

        error.ShouldSatisfyAllConditions(
            () => error.Code.ShouldBe(StatusCode.Unavailable),
            () => error.Message.ShouldBe("no connection"),
            () => error.Reason.ShouldBeEmpty(),
            () => error.Fields.ShouldBeEmpty());
    }
}
