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
    private const string AfterBadToken = "watch without a token, then read the units anew.";

    public async Task RunAsync(
        WatchUnitsRequest request, IServerStreamWriter<WatchUnitsResponse> responses, CancellationToken cancellationToken)
    {
        var check = new RequestCheck();
        var memory = request.Parent == ResourceNames.Memory(ResourceNames.Wildcard)
            ? null
            : check.Name("parent", request.Parent, "memories");
        var heartbeat = TimeSpan.FromSeconds(
            check.Range("heartbeat_seconds", request.HeartbeatSeconds, 1, MaxHeartbeatSeconds, DefaultHeartbeatSeconds));
        check.Throw();
        var token = await BeginAsync(memory, request.ResumeToken, cancellationToken);
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, lifetime.ApplicationStopping);
        try
        {
            // At once, so that the client holds a token before the first change.
            await responses.WriteAsync(new WatchUnitsResponse { ResumeToken = token.ToString() }, stopping.Token);
            var lastSent = time.GetTimestamp();
            while (true)
            {
                (token, var isSent) = await SendChangesAsync(memory, token, responses, stopping.Token);
                if (isSent)
                {
                    lastSent = time.GetTimestamp();
                }

                // Changes of other memories wake this watch too; they must not put its heartbeat off.
                var untilHeartbeat = heartbeat - time.GetElapsedTime(lastSent);
                if (untilHeartbeat <= TimeSpan.Zero || !await IsChangedAsync(token.Seen, untilHeartbeat, stopping.Token))
                {
                    await responses.WriteAsync(new WatchUnitsResponse { ResumeToken = token.ToString() }, stopping.Token);
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
    private async Task<(WatchToken Token, bool IsSent)> SendChangesAsync(
        string? memory, WatchToken token, IServerStreamWriter<WatchUnitsResponse> responses, CancellationToken cancellationToken)
    {
        var announced = changes.Announced;
        if (token.Seen >= announced)
        {
            return (token, false);
        }

        token = new WatchToken(token.Seen, announced, await MarkAsync(announced, cancellationToken));
        // Read before sending: while a client sleeps, no reader keeps SQLite from emptying its write-ahead log.
        var batch = await store.ReadChangesAsync(memory, token.Seen, cancellationToken)
            .TakeWhile(change => change.Sequence <= announced)
            .Take(BatchSize)
            .ToListAsync(cancellationToken);
        foreach (var change in batch)
        {
            token = token with { Seen = change.Sequence };
            var response = new WatchUnitsResponse { Change = UnitMapping.ToMessage(change), ResumeToken = token.ToString() };
            await responses.WriteAsync(response, cancellationToken);
        }

        return (batch.Count == BatchSize ? token : token with { Seen = announced }, batch.Count > 0);
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

    /// <summary>The place from which a watch goes on, or now.</summary>
    private async Task<WatchToken> BeginAsync(string? memory, string resumeToken, CancellationToken cancellationToken)
    {
        if (resumeToken.Length == 0)
        {
            if (memory is not null)
            {
                catalog.Memory(memory);
            }

            var announced = changes.Announced;
            return new WatchToken(announced, announced, await MarkAsync(announced, cancellationToken));
        }

        if (memory is not null)
        {
            // The log has also memories that were deleted since, and their last changes are not to be missed; what never was is not found.
            await store.ReadChangesAsync(memory, long.MaxValue, cancellationToken).AnyAsync(cancellationToken);
        }

        var token = WatchToken.Parse(resumeToken)
            ?? throw RpcError.InvalidArgument("resume_token", $"was not made by this service; {AfterBadToken}", ErrorReason.BadToken);
        return token.Known <= changes.Announced && await store.GetChangeMarkAsync(token.Known, cancellationToken) == token.Mark
            ? token
            : throw RpcError.InvalidArgument(
                "resume_token", $"belongs to another store, or to this one before a backup was restored; {AfterBadToken}", ErrorReason.BadToken);
    }

    private async Task<string> MarkAsync(long sequence, CancellationToken cancellationToken) =>
        await store.GetChangeMarkAsync(sequence, cancellationToken)
        ?? throw new InvalidDataException($"The change log has no change {sequence}.");
}
