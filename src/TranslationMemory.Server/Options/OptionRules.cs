using System.ComponentModel.DataAnnotations;

namespace TranslationMemory.Server.Options;

/// <summary>What the options may be; every problem is told at once.</summary>
internal static class OptionRules
{
    private const string UnixPrefix = "unix:";

    public static IReadOnlyList<string> Validate(ServerOptions options)
    {
        var results = new List<ValidationResult>();
        Validator.TryValidateObject(options, new ValidationContext(options), results, validateAllProperties: true);
        Validator.TryValidateObject(options.Penalties, new ValidationContext(options.Penalties), results, validateAllProperties: true);
        var problems = results.Select(result => result.ErrorMessage ?? "an option is wrong.").ToList();
        CheckAddress(nameof(options.GrpcAddress), options.GrpcAddress, problems);
        if (options.WebAddress.Length > 0)
        {
            CheckAddress(nameof(options.WebAddress), options.WebAddress, problems);
        }

        problems.AddRange(options.Penalties.Authors
            .Where(author => author.Value is < 0 or > 100)
            .Select(author => $"The penalty of author '{author.Key}' is {author.Value}; 0 to 100 points are allowed."));
        return problems;
    }

    /// <summary>The path of <c>unix:/path</c>; null for any other address.</summary>
    public static string? SocketPath(string address) =>
        address.StartsWith(UnixPrefix, StringComparison.Ordinal) ? address[UnixPrefix.Length..] : null;

    private static void CheckAddress(string name, string address, List<string> problems)
    {
        var isSocket = SocketPath(address) is { Length: > 0 };
        var isHttp = Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttp && uri.AbsolutePath == "/";
        if (!isSocket && !isHttp && address.Length > 0)
        {
            problems.Add($"{name} is '{address}'; it must be http://host:port or unix:/path.");
        }
    }
}
