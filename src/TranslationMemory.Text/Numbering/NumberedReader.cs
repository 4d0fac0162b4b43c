namespace TranslationMemory.Text;

/// <summary>
/// Reads texts as <see cref="TextAnalyzer"/> does, but gives the numbers of the tokens' forms instead of the forms: a word that was met before costs
/// one look-up and allocates nothing. Any thread may use it, each with tokens of its own.
/// </summary>
/// <param name="analyzer">Reads the words.</param>
/// <param name="language">The language of the texts.</param>
/// <param name="numbers">The numbers.</param>
public sealed class NumberedReader(TextAnalyzer analyzer, TextLanguage language, IFormNumbers numbers)
{
    private readonly RecentNumbers _recent = new();

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Receives its tokens; what was in it is forgotten.</param>
    public void Read(string text, NumberedTokens tokens)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(tokens);
        var sink = new Sink(this, text, tokens);
        TokenReader.Read(text, language, ref sink, CancellationToken.None);
    }

    private TokenTraits Add(string text, in RawToken raw, bool isShouted, NumberedTokens tokens)
    {
        // The form of a placeable has its value besides its letters; others that are not kept are rare.
        if (!WordForms.IsKept(raw) || raw.Placeable is not null)
        {
            return Make(text, raw, isShouted, tokens, out _);
        }

        var surface = text.AsSpan(raw.Span.Start, raw.Span.Length);
        var context = WordForms.ContextOf(raw, language, isShouted);
        var hash = RecentNumbers.HashOf(surface, context);
        if (_recent.TryFind(surface, context, hash, numbers, out var number, out var traits))
        {
            tokens.Add(raw.Span, number);
            return traits;
        }

        traits = Make(text, raw, isShouted, tokens, out number);
        if (number >= 0)
        {
            _recent.Add(number, traits, context, hash);
        }

        return traits;
    }

    private TokenTraits Make(string text, in RawToken raw, bool isShouted, NumberedTokens tokens, out int number)
    {
        var token = new Token(raw.Span, analyzer.Forms.Of(text, raw, language, isShouted), raw.Placeable);
        number = numbers.Find(token);
        if (number >= 0)
        {
            tokens.Add(raw.Span, number);
        }
        else
        {
            tokens.AddUnknown(token);
        }

        return token.Form.Traits;
    }

    private readonly struct Sink(NumberedReader reader, string text, NumberedTokens tokens) : ITokenSink
    {
        public void Clear() => tokens.Clear();

        public TokenTraits Add(in RawToken raw, bool isShouted) => reader.Add(text, raw, isShouted, tokens);
    }
}
