using System.Collections.Immutable;
using TranslationMemory.Text;

namespace TranslationMemory.Matching;

/// <summary>
/// Finds the words of a concordance query in a text. A word is found in any clitics, inflection, spelling fold or
/// letter case, a placeable in any notation of its value; punctuation between words does not matter.
/// </summary>
internal sealed class WordSearch(TokenForm[] words, ConcordanceMode mode)
{
    /// <summary>
    /// Where the words stand: for a phrase, each occurrence from its first to its last word, none inside another; else
    /// each word that was asked for. Empty when they do not stand in the text as the mode wants.
    /// </summary>
    public ImmutableArray<TextSpan> Find(TokenForm[] items, TextSpan[] spans) =>
        mode == ConcordanceMode.Phrase ? FindPhrase(items, spans) : FindAllWords(items, spans);

    /// <summary>True when a word of the query and a word of a text are the same word.</summary>
    private static bool IsSame(TokenForm asked, TokenForm found)
    {
        if (asked.ExactKey == found.ExactKey)
        {
            return true;
        }

        if (asked.Kind != found.Kind)
        {
            return false;
        }

        return asked.Kind == TokenKind.Placeable
            ? asked.PlaceableType == found.PlaceableType && asked.Token.Placeable!.Value == found.Token.Placeable!.Value
            : asked.StemKey == found.StemKey || asked.FoldKey == found.FoldKey;
    }

    private ImmutableArray<TextSpan> FindPhrase(TokenForm[] items, TextSpan[] spans)
    {
        var found = ImmutableArray.CreateBuilder<TextSpan>();
        for (var start = 0; start + words.Length <= items.Length; start++)
        {
            if (StandsAt(items, start))
            {
                var last = start + words.Length - 1;
                found.Add(TextSpan.FromBounds(spans[start].Start, spans[last].End));
                start = last;
            }
        }

        return found.ToImmutable();
    }

    private bool StandsAt(TokenForm[] items, int start)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!IsSame(words[i], items[start + i]))
            {
                return false;
            }
        }

        return true;
    }

    private ImmutableArray<TextSpan> FindAllWords(TokenForm[] items, TextSpan[] spans)
    {
        if (!words.All(word => items.Any(item => IsSame(word, item))))
        {
            return [];
        }

        return [.. spans.Where((_, i) => words.Any(word => IsSame(word, items[i])))];
    }
}
