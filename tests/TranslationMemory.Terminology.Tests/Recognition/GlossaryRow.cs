using System.Globalization;
using System.Text.RegularExpressions;
using TranslationMemory.Text;

namespace TranslationMemory.Terminology.Tests.Recognition;

/// <summary>A row that says of a term and a sentence whether the one is in the other, and where.</summary>
internal sealed partial class GlossaryRow
{
    private readonly string[] _cells;
    private readonly TextLanguage _language;

    private GlossaryRow(string[] cells, TextLanguage language) => (_cells, _language) = (cells, language);

    public string Status => _cells[7];

    /// <summary>The rows of a file that has columns id, term, variants, sentence, expected, span, feature, status.</summary>
    public static List<GlossaryRow> Read(IEnumerable<string> lines, TextLanguage language) =>
        [.. lines.Skip(1).Where(line => line.Length > 0).Select(line => new GlossaryRow(Unescape(line).Split('\t'), language))];

    public override string ToString() => string.Join(" · ", _cells);

    /// <summary>Whether recognition says what the row says; if not, what it says goes to <paramref name="output"/>.</summary>
    public bool IsMet(ITestOutputHelper output)
    {
        // A row that speaks of edits is about a name.
        var isName = NearSpelling().IsMatch(_cells[6]);
        var index = Glossaries.Index(Glossaries.Entry(
            "e",
            isName ? EntryKind.Person : EntryKind.Term,
            _language == TextLanguage.Arabic
                ? Glossaries.Ar(_cells[1], variants: _cells[2])
                : Glossaries.En(_cells[1], variants: _cells[2])));
        var text = Glossaries.Analyzer.Analyze(_cells[3], _language);
        var hits = index.Recognize(text, null);
        var met = _cells[4] == "yes" ? hits.Any(hit => hit.Span.In(text.Text) == _cells[5]) : hits.IsEmpty;
        if (!met)
        {
            output.WriteLine(this + " => " + Glossaries.Show(text, hits));
        }

        return met;
    }

    private static string Unescape(string line) => Escape().Replace(
        line,
        match => ((char)int.Parse(match.Groups["hex"].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());

    [GeneratedRegex(@"\\u(?<hex>[0-9A-Fa-f]{4})", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Escape();

    [GeneratedRegex("distance|confusable|fuzzy|edit", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NearSpelling();
}
