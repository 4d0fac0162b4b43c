using System.Runtime.ExceptionServices;
using Grpc.Core;

namespace TranslationMemory.Client.Internal;

/// <summary>
/// The sending half of a call in both directions. When its source fails, the call is cancelled: else the service would
/// wait for the rest for ever, and the client for the service. The reading half then throws what the source threw.
/// </summary>
/// <param name="call">Cancels the call.</param>
internal sealed class Sending(CancellationTokenSource call)
{
    private ExceptionDispatchInfo? _failure;

    /// <summary>Sends; never throws.</summary>
    /// <param name="send">Sends everything and completes the request stream.</param>
    public async Task RunAsync(Func<CancellationToken, Task> send)
    {
        try
        {
            await send(call.Token);
        }
        catch (Exception exception) when (exception is RpcException or OperationCanceledException)
        {
            // The call is over; its status says why, and reading meets it.
        }
        catch (Exception exception)
        {
            _failure = ExceptionDispatchInfo.Capture(exception);
            if (!call.IsCancellationRequested)
            {
                await call.CancelAsync();
            }
        }
    }

    /// <summary>Reads the next answer; false behind the last.</summary>
    public async Task<bool> IsNextReadAsync<T>(IAsyncStreamReader<T> responses, CancellationToken cancellationToken)
    {
        try
        {
            return await responses.MoveNext(cancellationToken);
        }
        catch (RpcException exception) when (exception.StatusCode == StatusCode.Cancelled)
        {
            _failure?.Throw();
            throw;
        }
    }
}
