using System.CommandLine;
using System.CommandLine.Parsing;
using Google.Protobuf.Collections;
using TranslationMemory.Cli.CommandLine;
using TranslationMemory.Cli.Json;
using TranslationMemory.V1;

namespace TranslationMemory.Cli.Lookups;

/// <summary>The options of <c>tm lookup</c> and <c>tm concordance</c> that admit some units only. One that is given several times admits any of its values.</summary>
internal static class UnitFilterOptions
{
    private static readonly Option<UnitStatus[]> Statuses = OneOf<UnitStatus>(
        "--status", status => status.Name(), "Units in this state only; may be given several times.");

    private static readonly Option<UnitOrigin[]> Origins = OneOf<UnitOrigin>(
        "--origin", origin => origin.Name(), "Units from this origin only; may be given several times.");

    private static readonly Option<string[]> Authors = Options.Many(
        "--author", "NAME", "Units by this author only; may be given several times.");

    private static readonly Option<string[]> Languages = Options.Many(
        "--unit-lang", "TAG", "Units with a side in this language only, region and all (ar-SY); may be given several times.");

    private static readonly Option<KeyValuePair<string, string>[]> Metadata = new("--metadata")
    {
        HelpName = "KEY=VALUE",
        Description = "Units with this metadata only; given several times, with all of it.",
        CustomParser = result => [.. result.Tokens.Select(token => Pair(token.Value, result))],
        DefaultValueFactory = _ => [],
    };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Option> All { get; } = [Statuses, Origins, Authors, Languages, Metadata];

    /// <summary>Writes what was given into a request.</summary>
    public static void Apply(ParseResult parse, LookupSegmentRequest request) => Apply(
        parse, request.Statuses, request.Origins, request.Authors, request.UnitLanguages, request.MetadataFilter);

    /// <inheritdoc cref="Apply(ParseResult, LookupSegmentRequest)"/>
    public static void Apply(ParseResult parse, SearchConcordanceRequest request) => Apply(
        parse, request.Statuses, request.Origins, request.Authors, request.UnitLanguages, request.MetadataFilter);

    private static void Apply(
        ParseResult parse,
        RepeatedField<UnitStatus> statuses,
        RepeatedField<UnitOrigin> origins,
        RepeatedField<string> authors,
        RepeatedField<string> languages,
        MapField<string, string> metadata)
    {
        statuses.AddRange(parse.GetValue(Statuses)!);
        origins.AddRange(parse.GetValue(Origins)!);
        authors.AddRange(parse.GetValue(Authors)!);
        languages.AddRange(parse.GetValue(Languages)!);
        foreach (var (key, value) in parse.GetValue(Metadata)!)
        {
            metadata[key] = value;
        }
    }

    private static Option<T[]> OneOf<T>(string name, Func<T, string> nameOf, string description)
        where T : struct, Enum
    {
        // The value 0 of a contract's enumeration says nothing.
        var values = Enum.GetValues<T>().Where(value => Convert.ToInt32(value, null) != 0).ToDictionary(nameOf, StringComparer.Ordinal);
        return new Option<T[]>(name)
        {
            HelpName = string.Join('|', values.Keys),
            Description = description,
            CustomParser = result => [.. result.Tokens.Select(token => Value(token.Value, result))],
            DefaultValueFactory = _ => [],
        };

        T Value(string text, ArgumentResult result)
        {
            if (!values.TryGetValue(text, out var value))
            {
                result.AddError($"{name} takes {string.Join(", ", values.Keys)}, not '{text}'.");
            }

            return value;
        }
    }

    private static KeyValuePair<string, string> Pair(string text, ArgumentResult result)
    {
        var end = text.IndexOf('=', StringComparison.Ordinal);
        if (end <= 0)
        {
            result.AddError($"--metadata takes KEY=VALUE, not '{text}'.");
            return default;
        }

        return new(text[..end], text[(end + 1)..]);
    }
}
