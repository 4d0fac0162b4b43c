using System.Text;
using TranslationMemory.Cli.Connecting;

namespace TranslationMemory.Cli.Tests.Connecting;

public class PrivateDirectoryTests
{
    [Fact]
    public void Nobody_else_can_enter()
    {
        using var directory = PrivateDirectory.Create();

        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(directory.DirectoryPath)
                .ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public void Socket_path_can_be_bound()
    {
        using var directory = PrivateDirectory.Create();

        Encoding.UTF8.GetByteCount(directory.SocketPath).ShouldBeLessThan(100);
    }

    [Fact]
    public void It_is_gone_afterwards()
    {
        var directory = PrivateDirectory.Create();
        File.WriteAllText(directory.SocketPath, "left");

        directory.Dispose();

        Directory.Exists(directory.DirectoryPath).ShouldBeFalse();
    }
}
