using System.ComponentModel.DataAnnotations;
using System.Net.Sockets;
using System.Reflection;

namespace TranslationMemory.Server.Options;

/// <summary>What the options may be; every problem is told at once.</summary>
internal static class OptionRules
{
    private const string UnixPrefix = "unix:";

    public static IReadOnlyList<string> Validate(ServerOptions options)
    {
        var problems = Check(options);
        CheckAddress(nameof(options.GrpcAddress), options.GrpcAddress, problems);
        CheckAddress(nameof(options.WebAddress), options.WebAddress, problems);

        // A file can say null for anything.
        if (options.Penalties is { } penalties)
        {
            problems.AddRange(Check(penalties));
            problems.AddRange((penalties.Authors ?? [])
                .Where(author => author.Value is < 0 or > 100)
                .Select(author => $"The penalty of author '{author.Key}' is {author.Value}; 0 to 100 points are allowed."));
        }

        if (options.Rekeying is { } rekeying)
        {
            problems.AddRange(Check(rekeying));
        }

        if (options.Alignment is { } alignment)
        {
            problems.AddRange(Check(alignment));
        }

        return problems;
    }

    /// <summary>The options that do not exist, by their paths.</summary>
    public static IReadOnlyList<string> Unknown(IConfiguration configuration) => [.. Unknown(configuration, typeof(ServerOptions))];

    /// <summary>The path of <c>unix:/path</c>; null for any other address.</summary>
    public static string? SocketPath(string address) =>
        address.StartsWith(UnixPrefix, StringComparison.Ordinal) ? address[UnixPrefix.Length..] : null;

    private static IEnumerable<string> Unknown(IConfiguration section, Type options) => section.GetChildren().SelectMany(
        child => options.GetProperty(child.Key, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase)?.PropertyType switch
        {
            null => [child.Path],
            var type when type.Namespace == typeof(ServerOptions).Namespace => Unknown(child, type),
            _ => [],
        });

    private static List<string> Check(object options)
    {
        var results = new List<ValidationResult>();
        Validator.TryValidateObject(options, new ValidationContext(options), results, validateAllProperties: true);
        return [.. results.Select(result => result.ErrorMessage ?? "an option is wrong.")];
    }

    /// <summary>An address that is not given is another rule's affair.</summary>
    private static void CheckAddress(string name, string? address, List<string> problems)
    {
        if (string.IsNullOrEmpty(address))
        {
            return;
        }

        if (SocketPath(address) is { } path)
        {
            if (!Path.IsPathRooted(path) || !IsSocketLength(path))
            {
                problems.Add($"{name} is '{address}'; the path of a socket must be absolute, and no longer than the system allows (about 100 bytes).");
            }
        }
        else if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme != Uri.UriSchemeHttp || uri.PathAndQuery != "/")
        {
            problems.Add($"{name} is '{address}'; it must be http://host:port or unix:/path.");
        }
        else if (uri.HostNameType == UriHostNameType.Dns && uri.Host != "localhost")
        {
            // A name could mean any of a machine's addresses; which one is open to others is the owner's to say.
            problems.Add($"{name} is '{address}'; the host must be an IP address or localhost (http://0.0.0.0:{uri.Port} for every address of the machine).");
        }
    }

    private static bool IsSocketLength(string path)
    {
        try
        {
            _ = new UnixDomainSocketEndPoint(path);
            return true;
        }
        catch (ArgumentOutOfRangeException)
        {
            return false;
        }
    }
}
