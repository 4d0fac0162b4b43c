using System.Collections.Frozen;
using System.Collections.Immutable;

namespace TranslationMemory.Text;

/// <summary>
/// Lines that belong to the web page around an article (comments, share, read also). Lines are compared by fold key and
/// without letter case, so that spelling habits do not matter.
/// </summary>
public sealed class BoilerplateList
{
    private const int LongestLine = 200;

    private readonly FrozenSet<string> _lines;
    private readonly ImmutableArray<string> _prefixes;

    /// <summary>Makes a list.</summary>
    /// <param name="lines">Whole lines; digits and punctuation do not count (<c>Comments</c> is also <c>Comments (3)</c>).</param>
    /// <param name="prefixes">Beginnings of lines, in which punctuation counts (<c>Source:</c>).</param>
    /// <exception cref="ArgumentException">A line or prefix has no letter.</exception>
    public BoilerplateList(IEnumerable<string> lines, IEnumerable<string> prefixes)
    {
        _lines = lines.Select(line => NotEmpty(Words(Key(line)), line)).ToFrozenSet(StringComparer.Ordinal);
        _prefixes = [.. prefixes.Select(prefix => NotEmpty(Key(prefix), prefix))];
    }

    /// <summary>The list that comes with the project, for Arabic and English pages.</summary>
    public static BoilerplateList Default { get; } = Parse(EmbeddedText.Lines("boilerplate.tsv"));

    /// <summary>
    /// Reads a list: on each line <c>line</c> or <c>prefix</c>, a tab, the text. Empty lines and those that begin with
    /// <c>#</c> say nothing.
    /// </summary>
    /// <exception cref="FormatException">A line is not written so.</exception>
    public static BoilerplateList Parse(IEnumerable<string> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var entries = lines.Where(line => line.Length > 0 && line[0] != '#').Select(ParseLine).ToLookup(e => e.Kind, e => e.Text);
        return new BoilerplateList(entries["line"], entries["prefix"]);
    }

    /// <summary>True for a line of the page around the article.</summary>
    /// <param name="line">A line without its line break.</param>
    public bool Contains(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var key = Key(line[..Math.Min(line.Length, LongestLine)]);
        return (line.Length <= LongestLine && _lines.Contains(Words(key)))
            || _prefixes.Any(prefix => key.StartsWith(prefix, StringComparison.Ordinal));
    }

    private static (string Kind, string Text) ParseLine(string line) =>
        line.Split('\t') is [("line" or "prefix") and var kind, var text]
            ? (kind, text)
            : throw new FormatException($"A line of the boilerplate list must be 'line' or 'prefix', a tab, the text; not '{line}'.");

    // Some pages set a space before the colon (المصدر : …).
    private static string Key(string text) =>
        FoldKey.Of(ExactKey.Of(text, TextLanguage.Arabic), TextLanguage.Arabic).ToLowerInvariant()
            .Replace(" :", ":", StringComparison.Ordinal);

    private static string Words(string key) => string.Join(
        ' ',
        string.Concat(key.Select(c => char.IsLetter(c) ? c : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static string NotEmpty(string key, string text) =>
        key.Length > 0 ? key : throw new ArgumentException($"'{text}' has nothing to compare.", nameof(text));
}
