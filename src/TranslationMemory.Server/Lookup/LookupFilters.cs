using System.Collections.Immutable;
using Google.Protobuf.Collections;
using TranslationMemory.Server.Memories;
using TranslationMemory.Server.Requests;
using TranslationMemory.Text;
using TranslationMemory.V1;

namespace TranslationMemory.Server.Lookup;

/// <summary>Which units a lookup or a concordance admits, by what is known of them beside their texts. A list that is empty admits all.</summary>
internal static class LookupFilters
{
    /// <summary>No set of an enumeration is larger, nor has a client a use for more authors or languages at once.</summary>
    private const int MaxValues = 100;

    private static readonly ImmutableSortedDictionary<string, string> NoPairs =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    public static HashSet<Matching.UnitStatus>? Statuses(string field, IReadOnlyList<UnitStatus> statuses, RequestCheck check) =>
        Set(field, statuses, check, (place, status) => UnitMapping.Required(place, status, check));

    public static HashSet<Matching.UnitOrigin>? Origins(string field, IReadOnlyList<UnitOrigin> origins, RequestCheck check) =>
        Set(field, origins, check, (place, origin) => UnitMapping.Required(place, origin, check));

    public static HashSet<string>? Authors(string field, IReadOnlyList<string> authors, RequestCheck check) =>
        Set(field, authors, check, (place, author) => check.BoundedText(place, author, Limits.ShortText));

    public static HashSet<LanguageTag>? Languages(string field, IReadOnlyList<string> languages, RequestCheck check) =>
        Set(field, languages, check, (place, language) => check.Language(place, language).GetValueOrDefault());

    public static ImmutableSortedDictionary<string, string> Metadata(string field, MapField<string, string> pairs, RequestCheck check) =>
        pairs.Count == 0 ? NoPairs : MetadataRules.Read(field, pairs, check);

    private static HashSet<TTo>? Set<TFrom, TTo>(
        string field, IReadOnlyList<TFrom> values, RequestCheck check, Func<string, TFrom, TTo> read)
    {
        if (values.Count == 0)
        {
            return null;
        }

        if (values.Count > MaxValues)
        {
            check.Problem(field, $"holds {values.Count:N0} values; at most {MaxValues} are allowed.");
            return null;
        }

        return [.. values.Select((value, i) => read($"{field}[{i}]", value))];
    }
}
