using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace TranslationMemory.Terminology;

/// <summary>Something that is wrong with an entry.</summary>
/// <param name="Field">Path of the field (<c>terms[1].variants[0]</c>).</param>
/// <param name="Problem">What is wrong with it, as a sentence.</param>
public readonly record struct TermEntryProblem(string Field, string Problem);

/// <summary>What an entry must be to be stored.</summary>
public static partial class TermEntryRules
{
    /// <summary>Most UTF-16 code units of a term, a variant or a form.</summary>
    public const int LongestText = 500;

    /// <summary>Most terms of an entry, all languages together.</summary>
    public const int MostTerms = 100;

    /// <summary>Most variants of a term, and most forms.</summary>
    public const int MostSpellings = 100;

    /// <summary>Most UTF-16 code units of a definition, source or note.</summary>
    public const int LongestProse = 10_000;

    /// <summary>Most UTF-16 code units of a domain.</summary>
    public const int LongestDomain = 200;

    private const int Tatweel = 0x0640;

    private static readonly SearchValues<char> Separators = SearchValues.Create("\n\r\t\u000B\u000C\u0085\u2028\u2029");

    /// <summary>Everything that is wrong with an entry, in the order of its fields; empty when it may be stored.</summary>
    public static IReadOnlyList<TermEntryProblem> Validate(TermEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return [.. Fields(entry), .. Terms(entry)];
    }

    private static IEnumerable<TermEntryProblem> Fields(TermEntry entry)
    {
        foreach (var (field, id) in new[] { ("glossary", entry.Glossary), ("id", entry.Id) })
        {
            if (!Id().IsMatch(id))
            {
                yield return new(field, "must be a small letter followed by at most 62 small letters, digits or hyphens");
            }
        }

        if (!Enum.IsDefined(entry.Kind))
        {
            yield return new("kind", "is none of the kinds of entries");
        }

        foreach (var (field, text, most) in new[]
        {
            ("domain", entry.Domain, LongestDomain),
            ("definition", entry.Definition, LongestProse),
            ("source", entry.Source, LongestProse),
            ("note", entry.Note, LongestProse),
        })
        {
            if (text.Length > most)
            {
                yield return new(field, Inv($"has {text.Length} UTF-16 code units, more than {most}"));
            }
            else if (HasLoneSurrogate(text))
            {
                yield return new(field, "holds half a surrogate pair");
            }
        }
    }

    private static IEnumerable<TermEntryProblem> Terms(TermEntry entry)
    {
        if (entry.Terms.IsDefaultOrEmpty)
        {
            yield return new("terms", "must hold at least one term");
            yield break;
        }

        if (entry.Terms.Length > MostTerms)
        {
            yield return new("terms", Inv($"holds {entry.Terms.Length} terms, more than {MostTerms}"));
        }

        var preferred = new HashSet<string>(StringComparer.Ordinal);
        var texts = new HashSet<(string Language, string Text)>();
        for (var i = 0; i < entry.Terms.Length; i++)
        {
            var (field, term) = (Inv($"terms[{i}]"), entry.Terms[i]);
            foreach (var problem in TermFields(field, term))
            {
                yield return problem;
            }

            if (term.Status == TermStatus.Preferred && !preferred.Add(term.Language.Primary))
            {
                yield return new(field + ".status", Inv($"is a second preferred term of the language {term.Language.Primary}"));
            }

            if (!texts.Add((term.Language.Value, term.Text)))
            {
                yield return new(field + ".text", "stands twice in its language");
            }
        }
    }

    private static IEnumerable<TermEntryProblem> TermFields(string field, Term term)
    {
        if (term.Language.Value.Length == 0)
        {
            yield return new(field + ".language_code", "must be a language tag");
        }

        if (!Enum.IsDefined(term.Status))
        {
            yield return new(field + ".status", "is none of the statuses of terms");
        }

        if (ProblemOf(term.Text) is { } textProblem)
        {
            yield return new(field + ".text", textProblem);
        }

        foreach (var (name, spellings) in new[] { (".variants", term.Variants), (".forms", term.Forms) })
        {
            if (spellings.IsDefault)
            {
                yield return new(field + name, "must be a list");
                continue;
            }

            if (spellings.Length > MostSpellings)
            {
                yield return new(field + name, Inv($"holds {spellings.Length} spellings, more than {MostSpellings}"));
            }

            for (var i = 0; i < spellings.Length; i++)
            {
                if (ProblemOf(spellings[i]) is { } problem)
                {
                    yield return new(Inv($"{field}{name}[{i}]"), problem);
                }
            }
        }
    }

    private static string? ProblemOf(string text) => text switch
    {
        { Length: 0 } => "is empty",
        { Length: > LongestText } => Inv($"has {text.Length} UTF-16 code units, more than {LongestText}"),
        _ when HasLoneSurrogate(text) => "holds half a surrogate pair",
        _ when text.AsSpan().ContainsAny(Separators) => "holds a line break or a tab",
        _ when !text.EnumerateRunes().Any(rune => rune.Value != Tatweel && Rune.IsLetterOrDigit(rune)) => "holds no letter and no digit",
        _ => null,
    };

    private static bool HasLoneSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static string Inv(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex("^[a-z][a-z0-9-]{0,62}\\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Id();
}
