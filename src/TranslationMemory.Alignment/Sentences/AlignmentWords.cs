using System.Text;
using TranslationMemory.Text;

namespace TranslationMemory.Alignment.Sentences;

/// <summary>Takes from an analysed sentence what alignment compares.</summary>
internal static class AlignmentWords
{
    private const int LongestKey = 500;

    /// <summary>The words and values in order; punctuation is left out, and what is too long or not well-formed to be one.</summary>
    public static List<AlignmentWord> Of(AnalyzedText sentence)
    {
        var words = new List<AlignmentWord>(sentence.Tokens.Length);
        foreach (var token in sentence.Tokens)
        {
            if (token.Placeable is { } placeable)
            {
                AddValues(words, placeable);
            }
            else if (token.Kind == TokenKind.Word)
            {
                words.Add(new AlignmentWord(AlignmentStem.Of(token.StemKey), token.Form.Surface));
            }
        }

        words.RemoveAll(word => word.Key.Length > LongestKey || !IsWellFormed(word.Key));
        return words;
    }

    private static bool IsWellFormed(string key) =>
        key.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 || !key.EnumerateRunes().Contains(Rune.ReplacementChar);

    /// <summary>
    /// The numbers in a value, each by itself, so that a date with its year and one without still share the day; a value without
    /// digits as a whole.
    /// </summary>
    private static void AddValues(List<AlignmentWord> words, Placeable placeable)
    {
        var value = placeable.Value.AsSpan();
        var before = words.Count;
        if (placeable.Type is not (PlaceableType.Email or PlaceableType.Url or PlaceableType.Handle or PlaceableType.Code))
        {
            foreach (var range in value.SplitAny('-', ':', '/', ' ', '%'))
            {
                var part = value[range];
                if (part.IndexOfAnyInRange('0', '9') >= 0)
                {
                    words.Add(Value(part.TrimStart('0') is { Length: > 0 } number ? number : "0"));
                }
            }
        }

        if (words.Count == before)
        {
            words.Add(Value(value));
        }
    }

    private static AlignmentWord Value(ReadOnlySpan<char> value) => new($"{AlignmentWord.ValueMark}{value}", value.ToString());
}
