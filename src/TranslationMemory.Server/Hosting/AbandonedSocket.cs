using System.Net.Sockets;

namespace TranslationMemory.Server.Hosting;

/// <summary>
/// A service that was killed leaves its socket file behind, and no other can listen there until it is gone.
/// </summary>
internal static class AbandonedSocket
{
    /// <summary>Removes the file of a socket on which nobody listens; leaves everything else alone.</summary>
    public static void Remove(string path)
    {
        if (!File.Exists(path))
        {
            return;
        }

        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        try
        {
            socket.Connect(new UnixDomainSocketEndPoint(path));
        }
        catch (SocketException exception) when (exception.SocketErrorCode == SocketError.ConnectionRefused)
        {
            if (IsSocket(path))
            {
                File.Delete(path);
            }
        }
        catch (SocketException)
        {
            // Not to be reached for another reason: listening will say what is wrong.
        }
    }

    /// <summary>Connecting to a file of another kind is refused with the same error; but such a file can be opened.</summary>
    private static bool IsSocket(string path)
    {
        try
        {
            File.OpenHandle(path).Dispose();
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }
}
