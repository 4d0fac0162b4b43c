using System.Text.RegularExpressions;

namespace TranslationMemory.Text;

/// <summary>A rule, ready to be tried at a position of a text.</summary>
internal sealed class CompiledRule
{
    /// <summary>
    /// How far a rule sees to both sides of the position, in UTF-16 code units. It bounds the time a position takes,
    /// and with it makes the time of a text linear in its length.
    /// </summary>
    private const int Sight = 512;

    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(1);

    private readonly SrxRule _rule;
    private readonly Pattern _before;
    private readonly Pattern _after;

    public CompiledRule(SrxRule rule)
    {
        _rule = rule;
        var before = IcuPattern.Parse(rule.BeforeBreak, allowBackreferences: false);
        var after = IcuPattern.Parse(rule.AfterBreak);
        _before = new Pattern(before, $@"(?:{before.Text})\G", RegexOptions.RightToLeft, before.Edges.Last);
        _after = new Pattern(after, $@"\G(?:{after.Text})", RegexOptions.None, after.Edges.First);
    }

    public bool Breaks => _rule.Breaks;

    /// <summary>False only when the rule cannot apply behind this code unit.</summary>
    public bool MayApplyBehind(char unit) => _before.MayTouch(unit);

    /// <summary>False only when the rule cannot apply between these code units.</summary>
    public bool MayApplyBetween(char before, char after) => _before.MayTouch(before) && _after.MayTouch(after);

    /// <summary>True when the rule applies at a position inside of a text.</summary>
    /// <exception cref="SrxException">A pattern took more than a second on a thousand characters.</exception>
    public bool AppliesAt(string text, int position)
    {
        if (!MayApplyBetween(text[position - 1], text[position]))
        {
            return false;
        }

        var start = Math.Max(0, position - Sight);
        var end = Math.Min(text.Length, position + Sight);
        var window = text.AsSpan(start, end - start);
        try
        {
            return _after.Matches(window, position - start, start > 0, end < text.Length)
                && _before.Matches(window, position - start, start > 0, end < text.Length);
        }
        catch (RegexMatchTimeoutException e)
        {
            throw new SrxException($"The rule '{_rule.BeforeBreak}' · '{_rule.AfterBreak}' takes too long.", e);
        }
    }

    private sealed class Pattern(IcuPattern icu, string anchored, RegexOptions direction, IEnumerable<string> edges)
    {
        private readonly CharacterSet? _edge = icu.Edges.MayBeEmpty ? null : new CharacterSet(edges);

        private readonly Regex? _regex = icu.Text.Length == 0
            ? null
            : new Regex(anchored, RegexOptions.CultureInvariant | direction, Timeout);

        public bool MayTouch(char unit) => _edge?.Contains(unit) ?? true;

        // An anchor that finds the edge of the window there where the text goes on has not found what it wants.
        public bool Matches(ReadOnlySpan<char> window, int position, bool cutBefore, bool cutAfter)
        {
            if (_regex is null)
            {
                return true;
            }

            foreach (var match in _regex.EnumerateMatches(window, position))
            {
                return !icu.IsAnchored
                    || ((!cutBefore || match.Index > 0) && (!cutAfter || match.Index + match.Length < window.Length));
            }

            return false;
        }
    }
}
