using System.Collections.Frozen;
using System.Collections.Immutable;

namespace TranslationMemory.Text;

/// <summary>
/// Divides a text into sentences by segmentation rules. Line breaks always divide, whatever the rules say. The time is
/// linear in the length of the text; one instance may be used from any thread.
/// </summary>
public sealed class Segmenter
{
    private readonly FrozenDictionary<TextLanguage, RuleSet> _rules;

    /// <summary>Makes a segmenter of rules; they are looked up by the language codes <c>ar</c> and <c>en</c>.</summary>
    /// <exception cref="SrxException">A pattern cannot be used.</exception>
    public Segmenter(SrxRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        Rules = rules;
        try
        {
            _rules = new[] { (TextLanguage.Arabic, LanguageTag.Arabic), (TextLanguage.English, LanguageTag.English) }
                .ToFrozenDictionary(pair => pair.Item1, pair => new RuleSet(rules.RulesFor(pair.Item2.Value)));
        }
        catch (IcuPatternException e)
        {
            throw new SrxException($"A pattern is wrong: {e.Message}", e);
        }
    }

    /// <summary>The segmenter with the rules that come with the project.</summary>
    public static Segmenter Default { get; } = new(SrxRules.Default);

    /// <summary>The rules in use.</summary>
    public SrxRules Rules { get; }

    /// <summary>Finds the sentences of a text, in order.</summary>
    /// <returns>
    /// Where they stand, in UTF-16 code units. White space around a sentence, and direction marks behind it, are left
    /// out, and a sentence of nothing else; every other character stands in exactly one span.
    /// </returns>
    /// <exception cref="SrxException">A pattern of user-made rules took too long.</exception>
    public ImmutableArray<TextSpan> Split(string text, TextLanguage language)
    {
        ArgumentNullException.ThrowIfNull(text);
        var rules = _rules[language];
        var sentences = ImmutableArray.CreateBuilder<TextSpan>();
        for (var start = 0; start < text.Length;)
        {
            var end = rules.NextBreak(text, start);
            if (Trim(text, start, end) is { Length: > 0 } sentence)
            {
                sentences.Add(sentence);
            }

            start = end;
        }

        return sentences.DrainToImmutable();
    }

    // A direction mark at the end belongs to the space behind it (“.‏ ‏و…”); at the beginning it turns the sentence.
    private static TextSpan Trim(string text, int start, int end)
    {
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || IsMark(text[end - 1])))
        {
            end--;
        }

        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return TextSpan.FromBounds(start, end);
    }

    private static bool IsMark(char c) => c is '\u061C' or '\u200B' or '\u200E' or '\u200F' or '\uFEFF';
}
