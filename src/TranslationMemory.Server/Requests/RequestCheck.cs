using TranslationMemory.Server.Errors;
using TranslationMemory.Server.Naming;
using TranslationMemory.Storage;
using TranslationMemory.Text;

namespace TranslationMemory.Server.Requests;

/// <summary>
/// Reads the fields of a request and collects what is wrong with them, so that a client hears it at once, up to
/// <see cref="Limits.ReportedProblems"/> problems. A reader that finds a problem returns a value that is not used: <see cref="Throw"/> comes first.
/// </summary>
internal sealed class RequestCheck
{
    private const int ShownText = 80;

    private readonly List<FieldProblem> _problems = [];
    private int _count;

    /// <summary>Notes a problem. The first ones are kept; of the rest of a flood only the number, whatever a client sends.</summary>
    public void Problem(string field, string description, string reason = ErrorReason.InvalidArgument)
    {
        if (_count++ < Limits.ReportedProblems)
        {
            _problems.Add(new FieldProblem(field, description, reason));
        }
    }

    /// <summary>The problems in one line; null when there are none.</summary>
    public string? Summary => _problems.Count == 0
        ? null
        : string.Join(' ', _problems.Select(problem => $"{problem.Field} {problem.Description}"));

    /// <summary>Throws INVALID_ARGUMENT with the problems; does nothing when there are none.</summary>
    public void Throw()
    {
        if (_problems.Count > 0)
        {
            throw RpcError.InvalidArgument(_problems, _count - _problems.Count);
        }
    }

    public string Id(string field, string id)
    {
        if (!ResourceId.IsValid(id))
        {
            Problem(field, $"{ResourceId.Rule}.");
        }

        return id;
    }

    public string Name(string field, string name, string collection)
    {
        if (ResourceNames.TryParse(name, collection, out var id))
        {
            return id;
        }

        Problem(field, $"'{Shown(name)}' is not a name of the form {collection}/{{id}}, where the id {ResourceId.Rule}.");
        return string.Empty;
    }

    public (string Parent, string Id) Name(string field, string name, string collection, string children)
    {
        if (ResourceNames.TryParse(name, collection, children, out var parent, out var id))
        {
            return (parent, id);
        }

        Problem(field, $"'{Shown(name)}' is not a name of the form {collection}/{{id}}/{children}/{{id}}, where each id {ResourceId.Rule}.");
        return (string.Empty, string.Empty);
    }

    /// <summary>The ids that a list of names means; null for all.</summary>
    public HashSet<string>? Names(string field, IReadOnlyList<string> names, string collection)
    {
        if (names.Count == 0 || names.Contains($"{collection}/{ResourceNames.Wildcard}"))
        {
            return null;
        }

        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < names.Count; i++)
        {
            ids.Add(Name($"{field}[{i}]", names[i], collection));
        }

        return ids;
    }

    /// <summary>A text that must say something and must not be longer than <paramref name="limit"/>.</summary>
    public string RequiredText(string field, string text, int limit, string tooLongReason)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            Problem(field, "must not be empty.");
        }

        return BoundedText(field, text, limit, tooLongReason);
    }

    /// <summary>A text that may be empty but must not be longer than <paramref name="limit"/>.</summary>
    public string BoundedText(string field, string text, int limit, string tooLongReason = ErrorReason.InvalidArgument)
    {
        if (text.Length > limit)
        {
            Problem(field, $"has {text.Length:N0} UTF-16 code units; at most {limit:N0} are allowed.", tooLongReason);
        }

        return text;
    }

    public string Segment(string field, string text) =>
        RequiredText(field, text, Limits.SegmentLength, ErrorReason.SegmentTooLong);

    /// <summary>A language that the service knows.</summary>
    /// <param name="field">Path of the field.</param>
    /// <param name="tag">What the client sent.</param>
    /// <param name="otherwise">What an empty tag means.</param>
    public LanguageTag Language(string field, string tag, LanguageTag otherwise) =>
        tag.Length == 0 ? otherwise : Language(field, tag) ?? otherwise;

    /// <summary>A language that the service knows; null, and a problem, for any other.</summary>
    public LanguageTag? Language(string field, string tag)
    {
        if (LanguageTag.TryParse(tag, out var language) && language.ToTextLanguage() is not null)
        {
            return language;
        }

        Problem(field, $"'{Shown(tag)}' is not Arabic (ar, ar-SY …) or English (en, en-GB …).", ErrorReason.UnsupportedLanguage);
        return null;
    }

    /// <summary>Says so when two languages are not the two sides of a pair.</summary>
    public void Pair(string field, LanguageTag source, LanguageTag target)
    {
        if (source.ToTextLanguage() == target.ToTextLanguage())
        {
            Problem(field, $"'{target}' is the language of the source too; one side is Arabic, the other English.", ErrorReason.UnsupportedLanguage);
        }
    }

    /// <summary>A number that 0 leaves to the service.</summary>
    public int Range(string field, int value, int least, int most, int otherwise)
    {
        if (value == 0)
        {
            return otherwise;
        }

        if (value < least || value > most)
        {
            Problem(field, $"is {value}; {least} to {most} are allowed, 0 means {otherwise}.");
        }

        return value;
    }

    /// <summary>A page size: 0 is the default, too large is the largest.</summary>
    public int PageSize(string field, int size, int otherwise = Limits.DefaultPageSize, int most = Limits.MaxPageSize)
    {
        if (size < 0)
        {
            Problem(field, $"is {size}; it must not be negative, 0 means {otherwise}.");
        }

        return size == 0 ? otherwise : Math.Min(size, most);
    }

    /// <summary>Which page of a list to read.</summary>
    public PageRequest Page(int size, string token) => new(PageSize("page_size", size), token.Length == 0 ? null : token);

    public void BatchSize(string field, int count)
    {
        if (count is 0 or > Limits.BatchSize)
        {
            Problem(field, $"holds {count:N0} items; 1 to {Limits.BatchSize} are allowed in one call.");
        }
    }

    private static string Shown(string text) => Excerpt.Of(text, ShownText);
}
