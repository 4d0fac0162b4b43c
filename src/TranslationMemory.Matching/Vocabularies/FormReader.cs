using TranslationMemory.Text;

namespace TranslationMemory.Matching;

/// <summary>Finds the least text in which a token is read as it is.</summary>
internal static class FormReader
{
    /// <summary>The text and the number of the token in it; null when the letters alone are read so.</summary>
    /// <param name="analyzer">Reads.</param>
    /// <param name="text">The text that the token stands in.</param>
    /// <param name="language">Its language.</param>
    /// <param name="index">The token's number.</param>
    /// <param name="form">Its form.</param>
    public static (string Text, int Token)? Context(TextAnalyzer analyzer, string text, TextLanguage language, int index, TokenForm form)
    {
        if (Reads(analyzer, form.Surface, language, 0, form))
        {
            return null;
        }

        var tokens = analyzer.Analyze(text, language).Tokens;
        var first = Math.Max(0, index - 1);
        var last = Math.Min(tokens.Length - 1, index + 1);
        var window = TextSpan.FromBounds(tokens[first].Span.Start, tokens[last].Span.End).In(text);
        return Reads(analyzer, window, language, index - first, form) ? (window, index - first) : (text, index);
    }

    private static bool Reads(TextAnalyzer analyzer, string text, TextLanguage language, int index, TokenForm form)
    {
        var tokens = analyzer.Analyze(text, language).Tokens;
        return index < tokens.Length && TokenForm.Of(tokens[index]) == form;
    }
}
