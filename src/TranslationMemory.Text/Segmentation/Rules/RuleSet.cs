using System.Buffers;
using System.Collections.Immutable;

namespace TranslationMemory.Text;

/// <summary>The rules of one language, with a search for the positions that are worth a try.</summary>
internal sealed class RuleSet
{
    private readonly ImmutableArray<CompiledRule> _rules;
    private readonly ImmutableArray<CompiledRule> _breaking;
    private readonly SearchValues<char> _ends;

    public RuleSet(ImmutableArray<SrxRule> rules)
    {
        _rules = [.. rules.Select(rule => new CompiledRule(rule))];
        _breaking = [.. _rules.Where(rule => rule.Breaks)];
        _ends = SearchValues.Create([.. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(MayEndSentence)]);
    }

    /// <summary>The next position behind <paramref name="from"/> that divides the text; its length when there is none.</summary>
    public int NextBreak(string text, int from)
    {
        for (var position = from; position < text.Length;)
        {
            var end = text.AsSpan(position).IndexOfAny(_ends);
            position += end + 1;
            if (end < 0 || position >= text.Length)
            {
                break;
            }

            if (LineBreaks.Contains(text[position - 1]) || BreaksAt(text, position))
            {
                return position;
            }
        }

        return text.Length;
    }

    private bool MayEndSentence(char c) => LineBreaks.Contains(c) || _breaking.Any(rule => rule.MayApplyBehind(c));

    private bool BreaksAt(string text, int position)
    {
        var (before, after) = (text[position - 1], text[position]);
        if (char.IsSurrogatePair(before, after) || !MayBreakBetween(before, after))
        {
            return false;
        }

        foreach (var rule in _rules)
        {
            if (rule.AppliesAt(text, position))
            {
                return rule.Breaks;
            }
        }

        return false;
    }

    private bool MayBreakBetween(char before, char after)
    {
        foreach (var rule in _breaking)
        {
            if (rule.MayApplyBetween(before, after))
            {
                return true;
            }
        }

        return false;
    }
}
