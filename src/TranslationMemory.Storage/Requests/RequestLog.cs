using System.Collections.Immutable;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;

namespace TranslationMemory.Storage;

/// <summary>Gives a request that comes again its first answer.</summary>
/// <param name="retention">How long answers are kept.</param>
internal sealed class RequestLog(TimeSpan retention)
{
    /// <summary>Answers a write once: from the log when it was done before, else by doing it.</summary>
    /// <param name="session">The transaction.</param>
    /// <param name="requestId">The request's id; empty: always do it.</param>
    /// <param name="content">Writes all that was asked.</param>
    /// <param name="again">Makes the answer from what the log kept.</param>
    /// <param name="first">Does it.</param>
    /// <param name="keep">What the log has to keep of the answer.</param>
    /// <param name="cancellationToken">Undoes everything.</param>
    public Task<T> AnswerAsync<T>(
        WriteSession session,
        string requestId,
        Action<PackedWriter> content,
        Func<ImmutableArray<AnsweredItem>, T> again,
        Func<Task<T>> first,
        Func<T, IReadOnlyCollection<AnsweredItem>> keep,
        CancellationToken cancellationToken) => AnswerAsync(
            session,
            requestId,
            content,
            answer => again(AnsweredItem.Unpack(answer)),
            first,
            answer => AnsweredItem.Pack(keep(answer)),
            cancellationToken);

    /// <summary>The same with an answer that is no list of items.</summary>
    public async Task<T> AnswerAsync<T>(
        WriteSession session,
        string requestId,
        Action<PackedWriter> content,
        Func<byte[], T> again,
        Func<Task<T>> first,
        Func<T, byte[]> keep,
        CancellationToken cancellationToken)
    {
        if (requestId.Length == 0)
        {
            return await first();
        }

        await PurgeAsync(session, cancellationToken);
        var hash = HashOf(content);
        if (await FindAsync(session.Context, requestId, hash, cancellationToken) is { } known)
        {
            return again(known);
        }

        var answer = await first();
        session.Context.Requests.Add(new RequestRow
        {
            Id = requestId,
            ContentHash = hash,
            Time = session.Now,
            Answer = keep(answer),
        });
        return answer;
    }

    /// <summary>What the log kept of the answer to a request; null when it has not come yet.</summary>
    /// <exception cref="StoreException">It came with other content.</exception>
    public static Task<byte[]?> FindAsync(
        StoreDbContext context, string requestId, Action<PackedWriter> content, CancellationToken cancellationToken) =>
        FindAsync(context, requestId, HashOf(content), cancellationToken);

    private static async Task<byte[]?> FindAsync(
        StoreDbContext context, string requestId, byte[] hash, CancellationToken cancellationToken)
    {
        if (await context.Requests.FindAsync([requestId], cancellationToken) is not { } known)
        {
            return null;
        }

        return known.ContentHash.AsSpan().SequenceEqual(hash) ? known.Answer : throw StoreFailures.RequestIdReused(requestId);
    }

    private static byte[] HashOf(Action<PackedWriter> content)
    {
        var packed = new PackedWriter();
        content(packed);
        return SHA256.HashData(packed.Written);
    }

    /// <summary>Forgets the answers that are too old.</summary>
    public Task<int> PurgeAsync(WriteSession session, CancellationToken cancellationToken)
    {
        var oldest = session.Now - retention.Ticks;
        return session.Context.Requests.Where(row => row.Time < oldest).ExecuteDeleteAsync(cancellationToken);
    }
}
