using TranslationMemory.Cli.CommandLine;

namespace TranslationMemory.Cli.Connecting;

/// <summary>Where a remote service is.</summary>
internal static class ServerAddress
{
    private const string UnixPrefix = "unix:";

    /// <summary>The address of the option, else of <c>TM_SERVER</c>; null for the embedded service.</summary>
    /// <exception cref="UsageException">It is no address.</exception>
    public static string? Choose(string? option, Surroundings surroundings)
    {
        var (name, given) = option is null ? ("TM_SERVER", surroundings.Variable("TM_SERVER")) : ("--server", option);
        return given is null ? null : Read(name, given);
    }

    private static string Read(string name, string given)
    {
        var isSocket = given.StartsWith(UnixPrefix, StringComparison.Ordinal);
        if (isSocket && given.Length > UnixPrefix.Length)
        {
            return given;
        }

        var address = given.Contains("://", StringComparison.Ordinal) ? given : $"http://{given}";
        var isHttp = Uri.TryCreate(address, UriKind.Absolute, out var uri)
            && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
            && uri.AbsolutePath == "/" && uri.Host.Length > 0;
        return isHttp && !isSocket
            ? address
            : throw new UsageException($"{name} is '{given}'; it must be http://host:port or unix:/path.");
    }
}
