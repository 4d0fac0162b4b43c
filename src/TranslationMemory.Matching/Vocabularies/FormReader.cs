using TranslationMemory.Text;

namespace TranslationMemory.Matching;

/// <summary>Finds the least text in which a token is read as it is.</summary>
internal static class FormReader
{
    /// <summary>The text and the number of the token in it; null when the letters alone are read so.</summary>
    /// <param name="analyzer">Reads.</param>
    /// <param name="text">The text that the token stands in.</param>
    /// <param name="index">Its number.</param>
    /// <param name="form">Its form.</param>
    public static (string Text, int Token)? Context(TextAnalyzer analyzer, AnalyzedText text, int index, TokenForm form)
    {
        if (Reads(analyzer, form.Surface, text.Language, 0, form))
        {
            return null;
        }

        var first = Math.Max(0, index - 1);
        var last = Math.Min(text.Tokens.Length - 1, index + 1);
        var window = TextSpan.FromBounds(text.Tokens[first].Span.Start, text.Tokens[last].Span.End).In(text.Text);
        return Reads(analyzer, window, text.Language, index - first, form) ? (window, index - first) : (text.Text, index);
    }

    private static bool Reads(TextAnalyzer analyzer, string text, TextLanguage language, int index, TokenForm form)
    {
        var tokens = analyzer.Analyze(text, language).Tokens;
        return index < tokens.Length && TokenForm.Of(tokens[index]) == form;
    }
}
