using System.CommandLine;
using Grpc.Core;
using TranslationMemory.Cli.CommandLine;
using TranslationMemory.Client;
using TranslationMemory.V1;

namespace TranslationMemory.Cli.Glossaries;

/// <summary>The glossary that a verb stores into: as <see cref="Memories.DefaultMemory"/> for memories.</summary>
internal static class DefaultGlossary
{
    /// <summary><c>--glossary</c> where one is written or read.</summary>
    public static Option<string?> Named() => Options.Text("--glossary", "ID", "The glossary; main without it.");

    /// <summary>Makes sure that the glossary is there.</summary>
    /// <param name="named">The id by hand; null for the default.</param>
    /// <param name="create">Make a missing one.</param>
    /// <param name="client">The service.</param>
    /// <param name="session">Where a creation is told.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>Its name.</returns>
    public static async Task<string> EnsureAsync(
        string? named, bool create, TranslationMemoryClient client, Session session, CancellationToken cancellationToken)
    {
        var name = ResourceNames.Glossary(named ?? ResourceNames.Default);
        try
        {
            await client.Glossaries.GetGlossaryAsync(new GetGlossaryRequest { Name = name }, cancellationToken: cancellationToken);
            return name;
        }
        catch (RpcException exception) when (exception.StatusCode == StatusCode.NotFound)
        {
            if (named is not null && !create)
            {
                throw new RefusedException($"There is no {name}; add --create to make it.");
            }
        }

        await client.Glossaries.CreateGlossaryAsync(
            new CreateGlossaryRequest { GlossaryId = ResourceNames.IdOf(name), Glossary = new Glossary() },
            cancellationToken: cancellationToken);
        session.Note($"created {name}.");
        return name;
    }
}
