using System.Security.Cryptography;
using TranslationMemory.Matching;

namespace TranslationMemory.Storage;

/// <summary>What makes a unit the same unit within its memory: languages, texts, document and segment id.</summary>
internal static class UnitIdentity
{
    /// <summary>Bytes kept of the hash. At 16 no two units of any store will ever share one by chance.</summary>
    private const int HashBytes = 16;

    /// <summary>A hash (the first bytes of SHA-256) over the identity.</summary>
    public static byte[] Hash(TranslationUnit unit, PackedWriter scratch)
    {
        scratch.Clear();
        scratch.Add(unit.SourceLanguage.Value).Add(unit.TargetLanguage.Value)
            .Add(unit.SourceText).Add(unit.TargetText)
            .Add(unit.Context.Document).Add(unit.Context.SegmentId);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(scratch.Written, hash);
        return hash[..HashBytes].ToArray();
    }

    /// <summary>Compares the values themselves.</summary>
    public static bool Same(TranslationUnit left, TranslationUnit right) =>
        left.SourceLanguage == right.SourceLanguage
        && left.TargetLanguage == right.TargetLanguage
        && string.Equals(left.SourceText, right.SourceText, StringComparison.Ordinal)
        && string.Equals(left.TargetText, right.TargetText, StringComparison.Ordinal)
        && string.Equals(left.Context.Document, right.Context.Document, StringComparison.Ordinal)
        && string.Equals(left.Context.SegmentId, right.Context.SegmentId, StringComparison.Ordinal);
}
