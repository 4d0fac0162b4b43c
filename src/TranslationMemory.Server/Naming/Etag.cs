using System.Globalization;

namespace TranslationMemory.Server.Naming;

/// <summary>Version tags: opaque to clients, the version's number inside.</summary>
internal static class Etag
{
    /// <summary>Never the version of anything: what an etag that is none of ours reads as.</summary>
    private const long NoVersion = -1;

    public static string Of(long version) => version.ToString("x", CultureInfo.InvariantCulture);

    /// <summary>The version that a client expects; null when it does not say.</summary>
    public static long? Expected(string etag) => etag.Length == 0
        ? null
        : long.TryParse(etag, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var version) ? version : NoVersion;
}
