using Google.Protobuf.WellKnownTypes;
using TranslationMemory.Server.Errors;

namespace TranslationMemory.Server.Requests;

/// <summary>Which fields an update changes.</summary>
internal sealed class UpdateMask
{
    private const int ShownPath = 80;

    private readonly HashSet<string>? _paths;

    private UpdateMask(HashSet<string>? paths) => _paths = paths;

    /// <summary>Reads a mask; a path that is not among <paramref name="known"/> is a problem.</summary>
    public static UpdateMask Read(FieldMask? mask, IReadOnlyList<string> known, RequestCheck check)
    {
        if (mask is null || mask.Paths.Count == 0 || mask.Paths.Contains("*"))
        {
            return new UpdateMask(null);
        }

        foreach (var path in mask.Paths.Where(path => !known.Contains(path)))
        {
            check.Problem("update_mask", $"'{Excerpt.Of(path, ShownPath)}' cannot be changed; {string.Join(", ", known)} can.", ErrorReason.InvalidArgument);
        }

        return new UpdateMask(mask.Paths.ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>The new value where the mask names the field, else the old one.</summary>
    public T Choose<T>(string path, T newValue, T oldValue) => _paths is null || _paths.Contains(path) ? newValue : oldValue;
}
