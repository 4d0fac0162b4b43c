using System.Buffers.Binary;

namespace TranslationMemory.Matching;

/// <summary>What a stored file holds.</summary>
internal enum SectionFileKind
{
    /// <summary>Vocabularies, profiles, and the names of the parts.</summary>
    Manifest = 1,

    /// <summary>The arrays of a part.</summary>
    PartIndex = 2,

    /// <summary>The texts of a part.</summary>
    PartTexts = 3,
}

/// <summary>
/// Flat arrays as a file, all numbers little-endian. A header of 64 bytes: the mark <c>TMINDEX</c> and a zero, version
/// and kind of the format (32 bits each), the hash of the lexicon's version, the number of arrays, the length of the
/// file, the hash of header and table (64 bits each). A table: of each array its place, length and hash (64 bits each).
/// Then the arrays, each at a multiple of 64, so that they can be used where they lie.
/// </summary>
internal static class SectionFile
{
    private const ulong Mark = 0x00584544_4E494D54;
    private const int Version = 3;
    private const int Alignment = 64;
    private const int HeaderLength = 64;
    private const int ChecksumAt = 40;
    private const int EntryLength = 3 * sizeof(ulong);

    /// <summary>Writes arrays.</summary>
    /// <returns>The hash of header and table, which names the content.</returns>
    public static ulong Write(Stream? destination, SectionFileKind kind, string lexicon, IReadOnlyList<ReadOnlyMemory<byte>> sections)
    {
        var head = new byte[Align(HeaderLength + (sections.Count * EntryLength))];
        var position = (long)head.Length;
        for (var i = 0; i < sections.Count; i++)
        {
            var entry = head.AsSpan(HeaderLength + (i * EntryLength));
            BinaryPrimitives.WriteInt64LittleEndian(entry, position);
            BinaryPrimitives.WriteInt64LittleEndian(entry[sizeof(ulong)..], sections[i].Length);
            BinaryPrimitives.WriteUInt64LittleEndian(entry[(2 * sizeof(ulong))..], StableHash.Of(sections[i].Span));
            position = Align(position + sections[i].Length);
        }

        WriteHeader(head, kind, lexicon, sections.Count, position);
        if (destination is not null)
        {
            destination.Write(head);
            foreach (var section in sections)
            {
                destination.Write(section.Span);
                destination.Write(new byte[Align(section.Length) - section.Length]);
            }
        }

        return BinaryPrimitives.ReadUInt64LittleEndian(head.AsSpan(ChecksumAt));
    }

    /// <summary>Opens a file without reading more than header and table.</summary>
    /// <exception cref="SnapshotException">It is not what is asked for, or its head is damaged.</exception>
    public static StoredSections Open(ReadOnlyMemory<byte> file, SectionFileKind kind, string lexicon)
    {
        if (!BitConverter.IsLittleEndian)
        {
            throw new PlatformNotSupportedException("Stored indexes are little-endian.");
        }

        var bytes = file.Span;
        if (bytes.Length < HeaderLength || BinaryPrimitives.ReadUInt64LittleEndian(bytes) != Mark)
        {
            throw new SnapshotException("This is no stored index.");
        }

        var version = BinaryPrimitives.ReadInt32LittleEndian(bytes[8..]);
        if (version != Version)
        {
            throw new SnapshotException(FormattableString.Invariant($"The stored index has format {version}; this program reads format {Version}."));
        }

        var count = BinaryPrimitives.ReadInt64LittleEndian(bytes[24..]);
        if (count < 0 || count > bytes.Length / EntryLength || Align(HeaderLength + (count * EntryLength)) > bytes.Length)
        {
            throw new SnapshotException("The stored index is cut short.");
        }

        var head = bytes[..(int)Align(HeaderLength + (count * EntryLength))];
        if (BinaryPrimitives.ReadUInt64LittleEndian(bytes[ChecksumAt..]) != Checksum(head))
        {
            throw new SnapshotException("The head of the stored index is damaged.");
        }

        Check(bytes, kind, lexicon);
        return ReadTable(file, (int)count);
    }

    private static void WriteHeader(Span<byte> head, SectionFileKind kind, string lexicon, int count, long length)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(head, Mark);
        BinaryPrimitives.WriteInt32LittleEndian(head[8..], Version);
        BinaryPrimitives.WriteInt32LittleEndian(head[12..], (int)kind);
        BinaryPrimitives.WriteUInt64LittleEndian(head[16..], StableHash.Of(lexicon));
        BinaryPrimitives.WriteInt64LittleEndian(head[24..], count);
        BinaryPrimitives.WriteInt64LittleEndian(head[32..], length);
        BinaryPrimitives.WriteUInt64LittleEndian(head[ChecksumAt..], Checksum(head));
    }

    private static void Check(ReadOnlySpan<byte> bytes, SectionFileKind kind, string lexicon)
    {
        var found = (SectionFileKind)BinaryPrimitives.ReadInt32LittleEndian(bytes[12..]);
        if (found != kind)
        {
            throw new SnapshotException($"The file holds {found}, not {kind}.");
        }

        if (BinaryPrimitives.ReadUInt64LittleEndian(bytes[16..]) != StableHash.Of(lexicon))
        {
            throw new SnapshotException("The stored index was made with another lexicon.");
        }

        if (BinaryPrimitives.ReadInt64LittleEndian(bytes[32..]) != bytes.Length)
        {
            throw new SnapshotException("The stored index is cut short.");
        }
    }

    private static StoredSections ReadTable(ReadOnlyMemory<byte> file, int count)
    {
        var sections = new ReadOnlyMemory<byte>[count];
        var hashes = new ulong[count];
        for (var i = 0; i < count; i++)
        {
            var entry = file.Span[(HeaderLength + (i * EntryLength))..];
            var place = BinaryPrimitives.ReadInt64LittleEndian(entry);
            var length = BinaryPrimitives.ReadInt64LittleEndian(entry[sizeof(ulong)..]);
            if (place < 0 || length < 0 || place > file.Length - length)
            {
                throw new SnapshotException("The head of the stored index is damaged.");
            }

            sections[i] = file.Slice((int)place, (int)length);
            hashes[i] = BinaryPrimitives.ReadUInt64LittleEndian(entry[(2 * sizeof(ulong))..]);
        }

        return new StoredSections(sections, hashes, BinaryPrimitives.ReadUInt64LittleEndian(file.Span[ChecksumAt..]));
    }

    private static long Align(long length) => (length + Alignment - 1) / Alignment * Alignment;

    /// <summary>The hash of header and table, but for the place of the hash itself.</summary>
    private static ulong Checksum(ReadOnlySpan<byte> head) =>
        StableHash.Of(head[..ChecksumAt]) ^ StableHash.Of(head[(ChecksumAt + sizeof(ulong))..]);
}

/// <summary>The arrays of a file with what their content must hash to.</summary>
internal sealed class StoredSections(ReadOnlyMemory<byte>[] sections, ulong[] hashes, ulong name)
{
    /// <summary>The hash of the table, which names the content.</summary>
    public ulong Name => name;

    /// <summary>The arrays.</summary>
    public Sections Sections { get; } = new(sections);

    /// <summary>Reads every array and compares.</summary>
    /// <exception cref="SnapshotException">One is damaged.</exception>
    public void Verify(CancellationToken cancellationToken)
    {
        for (var i = 0; i < sections.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (StableHash.Of(sections[i].Span) != hashes[i])
            {
                throw new SnapshotException(FormattableString.Invariant($"Array {i} of the stored index is damaged."));
            }
        }
    }
}
