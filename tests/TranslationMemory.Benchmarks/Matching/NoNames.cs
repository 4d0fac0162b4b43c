using TranslationMemory.Matching;

namespace TranslationMemory.Benchmarks.Matching;

/// <summary>A glossary that knows no names.</summary>
internal sealed class NoNames : IEntityNames
{
    /// <summary>The only one.</summary>
    public static readonly NoNames Instance = new();

    /// <inheritdoc/>
    public string? Find(string stemKey) => null;
}
