using System.Collections.Immutable;
using TranslationMemory.Server.Requests;

namespace TranslationMemory.Server.Memories;

/// <summary>What metadata may look like.</summary>
internal static class MetadataRules
{
    /// <summary>Longest value, document name or segment id, in UTF-16 code units.</summary>
    public const int ValueLength = 1_024;

    private const int MaxPairs = 64;
    private const int KeyLength = 64;

    public static ImmutableSortedDictionary<string, string> Read(
        string field, IEnumerable<KeyValuePair<string, string>> pairs, RequestCheck check)
    {
        var metadata = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in pairs)
        {
            if (key.Length is 0 or > KeyLength)
            {
                check.Problem(field, $"a key has {key.Length} UTF-16 code units; 1 to {KeyLength} are allowed.");
            }

            metadata[key] = check.BoundedText($"{field}['{Excerpt.Start(key, KeyLength)}']", value, ValueLength);
        }

        if (metadata.Count > MaxPairs)
        {
            check.Problem(field, $"holds {metadata.Count} pairs; at most {MaxPairs} are allowed.");
        }

        return metadata.ToImmutable();
    }
}
