using TranslationMemory.Matching;
using TranslationMemory.Terminology;

namespace TranslationMemory.Server.Engine;

/// <summary>Tells the scorer which words are names that the glossary knows.</summary>
internal sealed class GlossaryEntityNames(TermIndex terms) : IEntityNames
{
    public string? Find(string stemKey) => terms.FindEntity(stemKey);
}
