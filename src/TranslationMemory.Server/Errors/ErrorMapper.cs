using Google.Rpc;
using Grpc.Core;
using TranslationMemory.Formats;
using TranslationMemory.Server.Hosting;
using TranslationMemory.Storage;
using TranslationMemory.Text;

namespace TranslationMemory.Server.Errors;

/// <summary>Turns what the rooms throw into what clients are told.</summary>
internal sealed class ErrorMapper(ILogger<ErrorMapper> logger)
{
    /// <summary>The status of a failure; an unexpected one is logged under an id that the client gets too.</summary>
    public RpcException Map(Exception exception, ServerCallContext context) => exception switch
    {
        RpcException rpc => rpc,
        StoreException store => FromStore(store, context),
        TableFormatException broken => RpcError.Create(Code.InvalidArgument, ErrorReason.BrokenFile, broken.Message),
        SrxException slow => RpcError.Create(Code.FailedPrecondition, ErrorReason.SegmentationRules, slow.Message),
        OperationCanceledException => Cancelled(context),
        // Reading or writing the stream of a call that is over fails in whatever way it was interrupted.
        IOException or InvalidOperationException when context.CancellationToken.IsCancellationRequested => Cancelled(context),
        _ => Unexpected(exception, context),
    };

    private static RpcException Cancelled(ServerCallContext context) =>
        context.Deadline < TimeProvider.System.GetUtcNow().UtcDateTime
            ? new RpcException(new Grpc.Core.Status(StatusCode.DeadlineExceeded, "The deadline of the call has passed."))
            : new RpcException(new Grpc.Core.Status(StatusCode.Cancelled, "The call was cancelled."));

    private RpcException FromStore(StoreException exception, ServerCallContext context)
    {
        var (code, reason) = exception.Kind switch
        {
            StoreErrorKind.NotFound => (Code.NotFound, ErrorReason.NotFound),
            StoreErrorKind.AlreadyExists => (Code.AlreadyExists, ErrorReason.AlreadyExists),
            StoreErrorKind.VersionMismatch => (Code.Aborted, ErrorReason.EtagMismatch),
            StoreErrorKind.NotEmpty => (Code.FailedPrecondition, ErrorReason.NotEmpty),
            StoreErrorKind.RequestIdReused => (Code.FailedPrecondition, ErrorReason.RequestIdReused),
            StoreErrorKind.BadPageToken => (Code.InvalidArgument, ErrorReason.BadToken),
            StoreErrorKind.CannotWrite => (Code.ResourceExhausted, ErrorReason.StoreNotWritable),
            StoreErrorKind.Damaged => (Code.DataLoss, ErrorReason.StoreDamaged),
            StoreErrorKind.InUse => (Code.Unavailable, ErrorReason.StoreBusy),
            _ => (Code.Internal, ErrorReason.Internal),
        };

        // The store's own message may hold a path of the server's: it is for the log, the client gets the general sentence.
        var general = exception.Kind switch
        {
            StoreErrorKind.CannotWrite => "The store cannot be written (is its disk full?); nothing was changed.",
            StoreErrorKind.Damaged => "The store is damaged; its owner finds the details in the service's log.",
            StoreErrorKind.InUse => "Another program has the store locked; nothing was changed. Try again.",
            _ => null,
        };
        if (general is not null)
        {
            Log.StoreFailed(logger, context.Method, exception);
            return RpcError.Create(code, reason, general);
        }

        return RpcError.Resource(code, reason, exception.Message, exception.Resource);
    }

    private RpcException Unexpected(Exception exception, ServerCallContext context)
    {
        var errorId = Guid.NewGuid().ToString("N");
        Log.UnexpectedError(logger, context.Method, errorId, exception);
        return RpcError.Create(
            Code.Internal, ErrorReason.Internal, $"The service failed unexpectedly; its log has the details under {errorId}.");
    }
}
