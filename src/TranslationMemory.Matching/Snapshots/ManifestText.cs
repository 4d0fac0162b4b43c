using System.Buffers;
using System.Collections.Immutable;
using TranslationMemory.Text;

namespace TranslationMemory.Matching;

/// <summary>What of a stored index is no array: the place in the change log, the parts, the profiles.</summary>
/// <param name="Sequence">The place in the change log up to which the index is right.</param>
/// <param name="Parts">The parts, each by the names of its arrays and its texts.</param>
/// <param name="Profiles">The profiles.</param>
internal sealed record ManifestText(long Sequence, ImmutableArray<PartName> Parts, ImmutableArray<UnitProfile> Profiles)
{
    /// <summary>As bytes.</summary>
    public byte[] Write()
    {
        var bytes = new ArrayBufferWriter<byte>();
        PackedText.WriteNumber(bytes, (ulong)Sequence);
        PackedText.WriteNumber(bytes, (ulong)Parts.Length);
        foreach (var part in Parts)
        {
            PackedText.WriteNumber(bytes, part.Index);
            PackedText.WriteNumber(bytes, part.Texts);
        }

        PackedText.WriteNumber(bytes, (ulong)Profiles.Length);
        foreach (var profile in Profiles)
        {
            PackedText.Write(bytes, profile.Memory);
            PackedText.Write(bytes, profile.Author);
            PackedText.WriteNumber(bytes, (ulong)profile.Status);
            PackedText.WriteNumber(bytes, (ulong)profile.Origin);
            PackedText.Write(bytes, profile.SourceLanguage.Value);
            PackedText.Write(bytes, profile.TargetLanguage.Value);
        }

        return bytes.WrittenSpan.ToArray();
    }

    /// <summary>From bytes.</summary>
    public static ManifestText Read(ReadOnlySpan<byte> bytes)
    {
        var sequence = (long)PackedText.ReadNumber(ref bytes);
        var parts = ImmutableArray.CreateBuilder<PartName>();
        for (var left = PackedText.ReadNumber(ref bytes); left > 0; left--)
        {
            parts.Add(new PartName(PackedText.ReadNumber(ref bytes), PackedText.ReadNumber(ref bytes)));
        }

        var profiles = ImmutableArray.CreateBuilder<UnitProfile>();
        for (var left = PackedText.ReadNumber(ref bytes); left > 0; left--)
        {
            profiles.Add(new UnitProfile(
                PackedText.ReadText(ref bytes),
                PackedText.ReadText(ref bytes),
                (UnitStatus)PackedText.ReadNumber(ref bytes),
                (UnitOrigin)PackedText.ReadNumber(ref bytes),
                Language(PackedText.ReadText(ref bytes)),
                Language(PackedText.ReadText(ref bytes))));
        }

        return new ManifestText(sequence, parts.ToImmutable(), profiles.ToImmutable());
    }

    private static LanguageTag Language(string tag) => tag.Length == 0 ? default
        : LanguageTag.TryParse(tag, out var language) ? language
        : throw new SnapshotException($"The stored index has a unit in '{tag}', which is no language.");
}

/// <summary>A part by its content.</summary>
/// <param name="Index">The hash of its arrays' table.</param>
/// <param name="Texts">The hash of its texts' table.</param>
internal readonly record struct PartName(ulong Index, ulong Texts)
{
    /// <summary>The file of its arrays.</summary>
    public string IndexFile => FormattableString.Invariant($"part-{Index:x16}.index");

    /// <summary>The file of its texts.</summary>
    public string TextsFile => FormattableString.Invariant($"part-{Texts:x16}.texts");
}
