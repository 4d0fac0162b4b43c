using Grpc.Core;
using TranslationMemory.Cli.CommandLine;
using TranslationMemory.Client;
using TranslationMemory.V1;

namespace TranslationMemory.Cli.Memories;

/// <summary>
/// The memory that a verb stores into. The default one is made when it is first needed, and this is said; a memory
/// that was named by hand is made only when asked for, so that a slip of the pen makes none.
/// </summary>
internal static class DefaultMemory
{
    public const string SourceLanguage = "ar";
    public const string TargetLanguage = "en";

    /// <summary>Makes sure that the memory is there.</summary>
    /// <param name="named">The id by hand; null for the default.</param>
    /// <param name="create">Make a missing one.</param>
    /// <param name="client">The service.</param>
    /// <param name="session">Where a creation is told.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>Its name.</returns>
    public static async Task<string> EnsureAsync(
        string? named, bool create, TranslationMemoryClient client, Session session, CancellationToken cancellationToken)
    {
        var name = ResourceNames.Memory(named ?? ResourceNames.Default);
        try
        {
            await client.Memories.GetMemoryAsync(new GetMemoryRequest { Name = name }, cancellationToken: cancellationToken);
            return name;
        }
        catch (RpcException exception) when (exception.StatusCode == StatusCode.NotFound)
        {
            if (named is not null && !create)
            {
                throw new RefusedException($"There is no {name}; make it with 'tm memory create {ResourceNames.IdOf(name)}', or add --create.");
            }
        }

        await client.Memories.CreateMemoryAsync(
            new CreateMemoryRequest
            {
                MemoryId = ResourceNames.IdOf(name),
                Memory = new Memory { SourceLanguage = SourceLanguage, TargetLanguage = TargetLanguage },
            },
            cancellationToken: cancellationToken);
        session.Note($"created {name} ({SourceLanguage} → {TargetLanguage}).");
        return name;
    }
}
