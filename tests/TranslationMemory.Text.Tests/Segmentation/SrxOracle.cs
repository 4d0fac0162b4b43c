using System.Text.RegularExpressions;

namespace TranslationMemory.Text.Tests.Segmentation;

/// <summary>
/// SRX 2.0 read literally: at every position of the whole text every rule is tried in its order, what is before the
/// break as one lookbehind, what is after it as one lookahead. Slow. It takes .NET patterns as they are.
/// </summary>
internal sealed class SrxOracle(IEnumerable<SrxRule> rules)
{
    private readonly List<(bool Breaks, Regex Pattern)> _rules =
        [.. rules.Select(rule => (rule.Breaks, new Regex($@"\G(?<={Net(rule.BeforeBreak)})(?={Net(rule.AfterBreak)})", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10))))];

    internal IReadOnlyList<string> Split(string text)
    {
        var sentences = new List<string>();
        var start = 0;
        for (var position = 1; position <= text.Length; position++)
        {
            if (position == text.Length || BreaksAt(text, position))
            {
                sentences.Add(Trim(text[start..position]));
                start = position;
            }
        }

        return [.. sentences.Where(sentence => sentence.Length > 0)];
    }

    private bool BreaksAt(string text, int position) =>
        "\n\v\f\r\u0085\u2028\u2029".Contains(text[position - 1])
        || (!char.IsSurrogatePair(text, position - 1) && _rules.FirstOrDefault(rule => rule.Pattern.IsMatch(text, position)).Breaks);

    private static string Net(string pattern) => pattern.Replace(@"\h", @"[\t\p{Zs}]", StringComparison.Ordinal);

    private static string Trim(string sentence)
    {
        while (sentence.Length > 0 && (char.IsWhiteSpace(sentence[^1]) || "\u061C\u200B\u200E\u200F\uFEFF".Contains(sentence[^1])))
        {
            sentence = sentence[..^1];
        }

        return sentence.TrimStart();
    }
}
