using System.Globalization;
using Grpc.Core;
using TranslationMemory.Server.Engine;
using TranslationMemory.Server.Errors;
using TranslationMemory.Server.Naming;
using TranslationMemory.Server.Requests;
using TranslationMemory.Storage;
using TranslationMemory.V1;

namespace TranslationMemory.Server.Memories;

/// <summary>
/// Sends the change log to a client as it grows. The log is read from the store, at the client's pace: a slow client
/// holds one batch in memory, and one that comes back with its token has missed nothing.
/// </summary>
internal sealed class WatchUnits(
    ITranslationStore store, ChangeSignal changes, Catalog catalog, TimeProvider time, IHostApplicationLifetime lifetime)
{
    private const int DefaultHeartbeatSeconds = 15;
    private const int MaxHeartbeatSeconds = 300;
    private const int BatchSize = 200;
    private const string TokenPrefix = "w1-";

    public async Task RunAsync(
        WatchUnitsRequest request, IServerStreamWriter<WatchUnitsResponse> responses, CancellationToken cancellationToken)
    {
        var check = new RequestCheck();
        var memory = request.Parent == ResourceNames.Memory(ResourceNames.Wildcard)
            ? null
            : check.Name("parent", request.Parent, "memories");
        var heartbeat = TimeSpan.FromSeconds(
            check.Range("heartbeat_seconds", request.HeartbeatSeconds, 1, MaxHeartbeatSeconds, DefaultHeartbeatSeconds));
        var seen = ReadToken(request.ResumeToken, check);
        check.Throw();
        if (memory is not null)
        {
            catalog.Memory(memory);
        }

        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, lifetime.ApplicationStopping);
        try
        {
            // At once, so that the client holds a token before the first change.
            await responses.WriteAsync(new WatchUnitsResponse { ResumeToken = Token(seen) }, stopping.Token);
            var lastSent = time.GetTimestamp();
            while (true)
            {
                (seen, var isSent) = await SendChangesAsync(memory, seen, responses, stopping.Token);
                if (isSent)
                {
                    lastSent = time.GetTimestamp();
                }

                // Changes of other memories wake this watch too; they must not put its heartbeat off.
                var untilHeartbeat = heartbeat - time.GetElapsedTime(lastSent);
                if (untilHeartbeat <= TimeSpan.Zero || !await IsChangedAsync(seen, untilHeartbeat, stopping.Token))
                {
                    await responses.WriteAsync(new WatchUnitsResponse { ResumeToken = Token(seen) }, stopping.Token);
                    lastSent = time.GetTimestamp();
                }
            }
        }
        catch (OperationCanceledException) when (lifetime.ApplicationStopping.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            // A watch never ends by itself: a stopping service hands its clients over to the next one.
            throw RpcError.Stopping("watch again with the last resume token.");
        }
    }

    /// <summary>Sends the next changes, at most a batch, and tells how far the log was read.</summary>
    private async Task<(long Seen, bool IsSent)> SendChangesAsync(
        string? memory, long seen, IServerStreamWriter<WatchUnitsResponse> responses, CancellationToken cancellationToken)
    {
        var announced = changes.Announced;
        if (seen >= announced)
        {
            return (seen, false);
        }

        // Read before sending: while a client sleeps, no reader keeps SQLite from emptying its write-ahead log.
        var batch = await store.ReadChangesAsync(memory, seen, cancellationToken)
            .TakeWhile(change => change.Sequence <= announced)
            .Take(BatchSize)
            .ToListAsync(cancellationToken);
        foreach (var change in batch)
        {
            var response = new WatchUnitsResponse { Change = UnitMapping.ToMessage(change), ResumeToken = Token(change.Sequence) };
            await responses.WriteAsync(response, cancellationToken);
        }

        return (batch.Count == BatchSize ? batch[^1].Sequence : announced, batch.Count > 0);
    }

    private async Task<bool> IsChangedAsync(long seen, TimeSpan heartbeat, CancellationToken cancellationToken)
    {
        try
        {
            await changes.WaitBeyondAsync(seen).WaitAsync(heartbeat, time, cancellationToken);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    private long ReadToken(string token, RequestCheck check)
    {
        if (token.Length == 0)
        {
            return changes.Announced;
        }

        if (token.StartsWith(TokenPrefix, StringComparison.Ordinal)
            && long.TryParse(token.AsSpan(TokenPrefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var sequence)
            && sequence <= changes.Announced)
        {
            return sequence;
        }

        check.Problem("resume_token", "was not made by this service; watch without a token, from now on.", ErrorReason.BadToken);
        return 0;
    }

    private static string Token(long sequence) => string.Create(CultureInfo.InvariantCulture, $"{TokenPrefix}{sequence}");
}
