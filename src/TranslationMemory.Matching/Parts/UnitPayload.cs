using System.Buffers;
using System.Buffers.Binary;
using System.Collections.Immutable;
using System.IO.Hashing;
using TranslationMemory.Text;

namespace TranslationMemory.Matching;

/// <summary>How the tokens of a side are found in its text.</summary>
[Flags]
internal enum PayloadTraits : byte
{
    /// <summary>By reading the text again.</summary>
    None = 0,

    /// <summary>The letters of the Arabic side's forms, looked for one behind the other, give their places.</summary>
    ArabicInOrder = 1,

    /// <summary>The same for the English side.</summary>
    EnglishInOrder = 2,
}

/// <summary>
/// The texts and all fields of a unit that the search does not look at, as bytes: a checksum, the traits, sixteen bits
/// of the hash of each neighbour's exact key and of document and segment (zero for unknown), id, source and target,
/// then the rest. The short hashes rule out at once nearly all contexts that differ.
/// </summary>
internal readonly ref struct UnitPayload
{
    private const int ChecksumLength = sizeof(uint);
    private const int Contexts = ChecksumLength + 1;
    private const int HeadLength = Contexts + (5 * sizeof(ushort));

    private readonly ReadOnlySpan<byte> _bytes;

    /// <summary>The payload in <paramref name="bytes"/>.</summary>
    public UnitPayload(ReadOnlySpan<byte> bytes) => _bytes = bytes;

    /// <summary>How tokens are found.</summary>
    public PayloadTraits Traits => (PayloadTraits)_bytes[ChecksumLength];

    /// <summary>Bits of the hash of document and segment id; 0 when either is unknown.</summary>
    public ushort Place => Context(4);

    /// <summary>The bytes of the id, as <see cref="PackedText"/> puts it.</summary>
    public ReadOnlySpan<byte> PackedId
    {
        get
        {
            var rest = _bytes[HeadLength..];
            return PackedText.Skip(ref rest);
        }
    }

    /// <summary>The id.</summary>
    public string Id
    {
        get
        {
            var rest = _bytes[HeadLength..];
            return PackedText.ReadText(ref rest);
        }
    }

    /// <summary>Bits of the hash of the neighbour before; 0 when it is unknown.</summary>
    public ushort Previous(bool reversed) => Context(reversed ? 2 : 0);

    /// <summary>Bits of the hash of the neighbour behind; 0 when it is unknown.</summary>
    public ushort Next(bool reversed) => Context(reversed ? 3 : 1);

    /// <summary>The source text, or the target text.</summary>
    public string Text(bool target)
    {
        var rest = _bytes[HeadLength..];
        PackedText.Skip(ref rest);
        if (target)
        {
            PackedText.Skip(ref rest);
        }

        return PackedText.ReadText(ref rest);
    }

    /// <summary>What stands around the unit.</summary>
    public SegmentContext ReadContext()
    {
        var rest = BehindTexts();
        return ReadContext(ref rest);
    }

    /// <summary>True when the unit carries each of these pairs.</summary>
    public bool Carries(IReadOnlyList<byte[]> packedPairs)
    {
        var rest = BehindTexts();
        for (var i = 0; i < 6; i++)
        {
            PackedText.Skip(ref rest);
        }

        var found = 0;
        for (var left = PackedText.ReadNumber(ref rest); left > 0; left--)
        {
            var pair = rest;
            PackedText.Skip(ref rest);
            PackedText.Skip(ref rest);
            pair = pair[..(pair.Length - rest.Length)];
            foreach (var wanted in packedPairs)
            {
                found += pair.SequenceEqual(wanted) ? 1 : 0;
            }
        }

        return found == packedPairs.Count;
    }

    /// <summary>The unit.</summary>
    /// <exception cref="SnapshotException">The bytes are damaged.</exception>
    public TranslationUnit Read(UnitProfile profile, long sequence)
    {
        if (BinaryPrimitives.ReadUInt32LittleEndian(_bytes) != Checksum(_bytes))
        {
            throw new SnapshotException("The texts of a unit are damaged.");
        }

        var rest = _bytes[HeadLength..];
        var id = PackedText.ReadText(ref rest);
        var source = PackedText.ReadText(ref rest);
        var target = PackedText.ReadText(ref rest);
        var context = ReadContext(ref rest);
        var metadata = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);
        for (var left = PackedText.ReadNumber(ref rest); left > 0; left--)
        {
            metadata = metadata.Add(PackedText.ReadText(ref rest), PackedText.ReadText(ref rest));
        }

        return new TranslationUnit
        {
            Memory = profile.Memory,
            Id = id,
            SourceLanguage = profile.SourceLanguage,
            TargetLanguage = profile.TargetLanguage,
            SourceText = source,
            TargetText = target,
            Context = context,
            Status = profile.Status,
            Origin = profile.Origin,
            Author = profile.Author,
            Metadata = metadata,
            CreateTime = ReadTime(ref rest),
            UpdateTime = ReadTime(ref rest),
            Sequence = sequence,
        };
    }

    /// <summary>The payload of a unit.</summary>
    public static byte[] Write(TranslationUnit unit, PayloadTraits traits)
    {
        // A writer that grows by doubling leaves more behind than it gives: enough for most units at once.
        var bytes = new ArrayBufferWriter<byte>(128 + (2 * (unit.SourceText.Length + unit.TargetText.Length)));
        bytes.Write((ReadOnlySpan<byte>)[0, 0, 0, 0, (byte)traits]);
        var context = unit.Context;
        var source = unit.SourceLanguage.ToTextLanguage();
        var target = unit.TargetLanguage.ToTextLanguage();
        WriteContext(bytes, ContextHash.OfNeighbor(context.PreviousSource, source));
        WriteContext(bytes, ContextHash.OfNeighbor(context.NextSource, source));
        WriteContext(bytes, ContextHash.OfNeighbor(context.PreviousTarget, target));
        WriteContext(bytes, ContextHash.OfNeighbor(context.NextTarget, target));
        WriteContext(bytes, ContextHash.OfPlace(context.Document, context.SegmentId));
        foreach (var text in (ReadOnlySpan<string?>)[
            unit.Id, unit.SourceText, unit.TargetText, context.PreviousSource, context.NextSource, context.PreviousTarget, context.NextTarget,
            context.Document, context.SegmentId])
        {
            PackedText.Write(bytes, text);
        }

        PackedText.WriteNumber(bytes, (ulong)unit.Metadata.Count);
        foreach (var (key, value) in unit.Metadata)
        {
            PackedText.Write(bytes, key);
            PackedText.Write(bytes, value);
        }

        WriteTime(bytes, unit.CreateTime);
        WriteTime(bytes, unit.UpdateTime);
        var payload = bytes.WrittenSpan.ToArray();
        BinaryPrimitives.WriteUInt32LittleEndian(payload, Checksum(payload));
        return payload;
    }

    /// <summary>A pair of metadata as <see cref="Carries"/> wants it.</summary>
    public static byte[] PackPair(string key, string value) => [.. PackedText.Of(key), .. PackedText.Of(value)];

    private static uint Checksum(ReadOnlySpan<byte> bytes) => (uint)XxHash3.HashToUInt64(bytes[ChecksumLength..]);

    private static void WriteContext(ArrayBufferWriter<byte> bytes, ushort hash)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.GetSpan(sizeof(ushort)), hash);
        bytes.Advance(sizeof(ushort));
    }

    private static void WriteTime(ArrayBufferWriter<byte> bytes, DateTimeOffset time)
    {
        BinaryPrimitives.WriteInt64LittleEndian(bytes.GetSpan(sizeof(long)), time.Ticks);
        bytes.Advance(sizeof(long));
        BinaryPrimitives.WriteInt16LittleEndian(bytes.GetSpan(sizeof(short)), (short)time.TotalOffsetMinutes);
        bytes.Advance(sizeof(short));
    }

    private static DateTimeOffset ReadTime(ref ReadOnlySpan<byte> bytes)
    {
        var ticks = BinaryPrimitives.ReadInt64LittleEndian(bytes);
        var offset = BinaryPrimitives.ReadInt16LittleEndian(bytes[sizeof(long)..]);
        bytes = bytes[(sizeof(long) + sizeof(short))..];
        return new DateTimeOffset(ticks, TimeSpan.FromMinutes(offset));
    }

    private static SegmentContext ReadContext(ref ReadOnlySpan<byte> rest)
    {
        var context = new SegmentContext
        {
            PreviousSource = PackedText.Read(ref rest),
            NextSource = PackedText.Read(ref rest),
            PreviousTarget = PackedText.Read(ref rest),
            NextTarget = PackedText.Read(ref rest),
            Document = PackedText.ReadText(ref rest),
            SegmentId = PackedText.ReadText(ref rest),
        };
        return context == SegmentContext.Unknown ? SegmentContext.Unknown : context;
    }

    private ushort Context(int index) => BinaryPrimitives.ReadUInt16LittleEndian(_bytes[(Contexts + (index * sizeof(ushort)))..]);

    private ReadOnlySpan<byte> BehindTexts()
    {
        var rest = _bytes[HeadLength..];
        PackedText.Skip(ref rest);
        PackedText.Skip(ref rest);
        PackedText.Skip(ref rest);
        return rest;
    }
}

/// <summary>Sixteen bits of what stands around a segment; 0 for what is unknown, never for what is known.</summary>
internal static class ContextHash
{
    /// <summary>Those of a neighbour in a language of the engine.</summary>
    public static ushort OfNeighbor(string? text, TextLanguage? language) =>
        text is null || language is not { } known ? (ushort)0 : Fold(StableHash.Of(ExactKey.Of(text, known)));

    /// <summary>Those of a segment of a document.</summary>
    public static ushort OfPlace(string document, string segmentId) =>
        document.Length == 0 || segmentId.Length == 0 ? (ushort)0 : Fold(StableHash.Of(segmentId, (long)StableHash.Of(document)));

    private static ushort Fold(ulong hash) => (ushort)((ushort)hash | 1);
}
