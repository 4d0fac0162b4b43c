using System.Text.RegularExpressions;

namespace TranslationMemory.Storage;

/// <summary>The expected failures of calls, each with one sentence that says how to get out.</summary>
internal static partial class StoreFailures
{
    /// <summary>The named thing is not there.</summary>
    public static StoreException NotFound(string resource) =>
        new(StoreErrorKind.NotFound, resource, $"'{resource}' does not exist: list its kind to see what does.");

    /// <summary>The id is taken.</summary>
    public static StoreException AlreadyExists(string resource) =>
        new(StoreErrorKind.AlreadyExists, resource, $"'{resource}' exists already: choose another id, or change the one that is there.");

    /// <summary>A unit would become the same as another one.</summary>
    public static StoreException SameUnit(string resource) =>
        new(StoreErrorKind.AlreadyExists, resource,
            $"'{resource}' has these texts in the same place already: change that unit, or delete one of the two.");

    /// <summary>It still holds something.</summary>
    public static StoreException NotEmpty(string resource) =>
        new(StoreErrorKind.NotEmpty, resource, $"'{resource}' is not empty: delete what is in it, or force the deletion.");

    /// <summary>It was changed since it was read.</summary>
    public static StoreException VersionMismatch(string resource) =>
        new(StoreErrorKind.VersionMismatch, resource, $"'{resource}' was changed since it was read: read it again and repeat the change.");

    /// <summary>The request id was used with another request.</summary>
    public static StoreException RequestIdReused(string requestId) =>
        new(StoreErrorKind.RequestIdReused, requestId,
            $"The request id '{requestId}' was used for a request with other content: give each request an id of its own.");

    /// <summary>The page token was not made by this list.</summary>
    public static StoreException BadPageToken(string resource) =>
        new(StoreErrorKind.BadPageToken, resource, $"The page token does not belong to this list of '{resource}': begin again without one.");

    /// <summary>Refuses a version that is not the expected one.</summary>
    public static void CheckVersion(long? expected, long actual, string resource)
    {
        if (expected is { } version && version != actual)
        {
            throw VersionMismatch(resource);
        }
    }

    /// <summary>Refuses an id that could not stand in a resource name; callers check their users' input before.</summary>
    public static void CheckId(string id, string parameter)
    {
        ArgumentNullException.ThrowIfNull(id, parameter);
        if (!IdPattern().IsMatch(id))
        {
            throw new ArgumentException(
                "An id begins with a letter a to z and has up to 63 letters a to z, digits and hyphens.", parameter);
        }
    }

    [GeneratedRegex(@"\A[a-z][a-z0-9-]{0,62}\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IdPattern();
}
