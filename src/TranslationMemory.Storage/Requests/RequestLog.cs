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
    public async Task<T> AnswerAsync<T>(
        WriteSession session,
        string requestId,
        Action<PackedWriter> content,
        Func<ImmutableArray<AnsweredItem>, T> again,
        Func<Task<T>> first,
        Func<T, IReadOnlyCollection<AnsweredItem>> keep,
        CancellationToken cancellationToken)
    {
        if (requestId.Length == 0)
        {
            return await first();
        }

        await PurgeAsync(session, cancellationToken);
        var packed = new PackedWriter();
        content(packed);
        var hash = SHA256.HashData(packed.Written);
        if (await session.Context.Requests.FindAsync([requestId], cancellationToken) is { } known)
        {
            return known.ContentHash.AsSpan().SequenceEqual(hash)
                ? again(AnsweredItem.Unpack(known.Answer))
                : throw StoreFailures.RequestIdReused(requestId);
        }

        var answer = await first();
        session.Context.Requests.Add(new RequestRow
        {
            Id = requestId,
            ContentHash = hash,
            Time = session.Now,
            Answer = AnsweredItem.Pack(keep(answer)),
        });
        return answer;
    }

    /// <summary>Forgets the answers that are too old.</summary>
    public Task<int> PurgeAsync(WriteSession session, CancellationToken cancellationToken)
    {
        var oldest = session.Now - retention.Ticks;
        return session.Context.Requests.Where(row => row.Time < oldest).ExecuteDeleteAsync(cancellationToken);
    }
}
