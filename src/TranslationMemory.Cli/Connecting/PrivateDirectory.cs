namespace TranslationMemory.Cli.Connecting;

/// <summary>A directory that only this user can enter (0700), gone when disposed.</summary>
internal sealed class PrivateDirectory : IDisposable
{
    /// <summary>sun_path holds 104 bytes on macOS and 108 on Linux, its end included.</summary>
    private const int LongestSocketPath = 100;

    private PrivateDirectory(string path) => DirectoryPath = path;

    /// <summary>Its path.</summary>
    public string DirectoryPath { get; }

    /// <summary>Path for a socket in it, short enough to be bound.</summary>
    public string SocketPath => Path.Combine(DirectoryPath, "tm.sock");

    /// <summary>Creates one where temporary files belong, or under <c>/tmp</c> when that path is too long for a socket.</summary>
    public static PrivateDirectory Create()
    {
        var created = new PrivateDirectory(Directory.CreateTempSubdirectory("tm-").FullName);
        if (System.Text.Encoding.UTF8.GetByteCount(created.SocketPath) < LongestSocketPath || OperatingSystem.IsWindows())
        {
            return created;
        }

        created.Dispose();
        var path = Path.Combine("/tmp", $"tm-{Guid.NewGuid():N}");
        Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return new PrivateDirectory(path);
    }

    public void Dispose()
    {
        try
        {
            Directory.Delete(DirectoryPath, recursive: true);
        }
        catch (IOException)
        {
            // What is left behind is empty and private; the answer of the command matters more.
        }
    }
}
