using System.Buffers;
using System.IO.MemoryMappedFiles;

namespace TranslationMemory.Server.Engine;

/// <summary>A file mapped into memory, read only. It stays mapped while anybody holds its memory; the garbage collector ends it.</summary>
internal sealed unsafe class MappedFile : MemoryManager<byte>
{
    private readonly MemoryMappedViewAccessor _view;
    private readonly byte* _start;
    private readonly int _length;

    private MappedFile(MemoryMappedViewAccessor view, int length)
    {
        _view = view;
        _length = length;
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref _start);
        _start += view.PointerOffset;
    }

    /// <summary>Maps a file.</summary>
    /// <exception cref="IOException">It cannot be read, is empty, or is longer than 2 GiB.</exception>
    public static ReadOnlyMemory<byte> Open(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        if (stream.Length is 0 or > int.MaxValue)
        {
            throw new IOException($"{path} has {stream.Length:N0} bytes.");
        }

        using var file = MemoryMappedFile.CreateFromFile(
            stream, mapName: null, capacity: 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: false);
        return new MappedFile(file.CreateViewAccessor(0, stream.Length, MemoryMappedFileAccess.Read), (int)stream.Length).Memory;
    }

    /// <inheritdoc/>
    public override Span<byte> GetSpan() => new(_start, _length);

    /// <inheritdoc/>
    public override MemoryHandle Pin(int elementIndex = 0) => new(_start + elementIndex);

    /// <inheritdoc/>
    public override void Unpin()
    {
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _view.SafeMemoryMappedViewHandle.ReleasePointer();
            _view.Dispose();
        }
    }
}
