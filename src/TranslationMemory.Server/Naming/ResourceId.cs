using System.Text.RegularExpressions;

namespace TranslationMemory.Server.Naming;

/// <summary>Ids that clients choose: the last part of a resource name.</summary>
internal static partial class ResourceId
{
    public const string Rule = "must be a small letter and then at most 62 small letters, digits or hyphens ([a-z][a-z0-9-]{0,62})";

    public static bool IsValid(string id) => Pattern().IsMatch(id);

    [GeneratedRegex(@"\A[a-z][a-z0-9-]{0,62}\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}
