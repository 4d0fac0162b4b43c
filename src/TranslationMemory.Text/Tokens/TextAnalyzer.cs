using System.Collections.Immutable;

namespace TranslationMemory.Text;

/// <summary>
/// Takes a text apart into keys and tokens, each word read by the rules of its own script. Pure: the same text and lexicon
/// always give the same result. All members may be called from any thread.
/// </summary>
/// <param name="clitics">Reads the Arabic words.</param>
public sealed class TextAnalyzer(CliticAnalyzer clitics)
{
    /// <summary>Reads the Arabic words.</summary>
    public CliticAnalyzer Clitics { get; } = clitics ?? throw new ArgumentNullException(nameof(clitics));

    /// <summary>
    /// Analyses a text in time linear in its length. Any UTF-16 is taken.
    /// </summary>
    /// <param name="text">The text as written; it stays so in the result, and all spans are offsets in it.</param>
    /// <param name="language">The language of the text as a whole; words of the other script keep their own rules.</param>
    /// <param name="tags">Its inline tags in order; none when left out.</param>
    /// <param name="cancellationToken">Gives up; looked at now and then, for texts as long as books.</param>
    /// <exception cref="ArgumentException">A tag stands outside the text.</exception>
    public AnalyzedText Analyze(
        string text, TextLanguage language, ImmutableArray<InlineTag> tags = default, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        tags = tags.IsDefault ? [] : tags;
        foreach (var tag in tags)
        {
            if (tag.Offset < 0 || tag.Offset > text.Length)
            {
                throw new ArgumentException(
                    FormattableString.Invariant($"Tag {tag.Type} stands at {tag.Offset}, outside the text of {text.Length} UTF-16 code units."),
                    nameof(tags));
            }
        }

        var raw = Tokenizer.Split(text, PlaceableRecognizer.Recognize(text, language, cancellationToken));
        var isShouted = IsShouted(text, raw);
        var tokens = ImmutableArray.CreateBuilder<Token>(raw.Count);
        foreach (var token in raw)
        {
            cancellationToken.ThrowIfCancellationRequested();
            tokens.Add(token.Kind == TokenKind.Word && !token.IsArabic
                ? ReadEnglish(text, token, language, isShouted)
                : Read(text, token, language));
        }

        var exactKey = ExactKey.Of(text, language);
        return new AnalyzedText
        {
            Text = text,
            Language = language,
            ExactKey = exactKey,
            FoldKey = FoldKey.Of(exactKey, language),
            Tokens = tokens.MoveToImmutable(),
            Tags = tags,
        };
    }

    /// <summary>An Arabic word, a placeable or a punctuation mark.</summary>
    private Token Read(string text, RawToken raw, TextLanguage language)
    {
        var exactKey = ExactKey.Of(text.AsSpan(raw.Span.Start, raw.Span.Length), language);
        var keyLanguage = raw.IsArabic ? TextLanguage.Arabic : language;
        Reading reading;
        if (raw.IsArabic)
        {
            // Arabic words in English text have Persian letters as the text has them in the key, but are read without.
            reading = Clitics.Preferred(language == TextLanguage.Arabic ? exactKey : ExactKey.Of(exactKey, TextLanguage.Arabic));
        }
        else
        {
            var core = raw.Proclitics == Proclitics.None ? exactKey : CoreKey(text, raw, language);
            reading = new Reading(raw.Proclitics, core, string.Empty);
        }

        return new Token
        {
            Span = raw.Span,
            Kind = raw.Kind,
            ExactKey = exactKey,
            FoldKey = FoldKey.Of(exactKey, keyLanguage),
            Reading = reading,
            StemKey = FoldKey.Of(reading.Stem, keyLanguage),
            Placeable = raw.Placeable,
            IsNegation = raw.IsArabic && ArabicNegation.Holds(exactKey),
        };
    }

    private static Token ReadEnglish(string text, RawToken raw, TextLanguage language, bool isShouted)
    {
        var core = CoreKey(text, raw, language);
        var word = isShouted ? core.ToLowerInvariant() : core;
        var reading = EnglishWords.Read(word) with { Proclitics = raw.Proclitics };
        var prefix = raw.Proclitics == Proclitics.None
            ? string.Empty
            : ExactKey.Of(text.AsSpan(raw.Span.Start, raw.CoreStart - raw.Span.Start), TextLanguage.Arabic);
        return new Token
        {
            Span = raw.Span,
            Kind = raw.Kind,
            ExactKey = prefix + core,
            FoldKey = prefix + EnglishWords.FoldKey(word),
            Reading = reading,
            StemKey = EnglishWords.StemKey(reading.Stem),
            IsNegation = EnglishWords.IsNegation(core),
        };
    }

    private static string CoreKey(string text, RawToken raw, TextLanguage language) =>
        ExactKey.Of(text.AsSpan(raw.CoreStart, raw.Span.End - raw.CoreStart), language);

    /// <summary>
    /// Whether capitals say nothing: a text of several words, none with a small letter. Then WHO may be who.
    /// </summary>
    private static bool IsShouted(string text, List<RawToken> tokens)
    {
        var words = 0;
        foreach (var token in tokens)
        {
            if (token.Kind != TokenKind.Word || token.IsArabic)
            {
                continue;
            }

            words++;
            foreach (var c in text.AsSpan(token.CoreStart, token.Span.End - token.CoreStart))
            {
                if (char.IsLower(c))
                {
                    return false;
                }
            }
        }

        return words > 2;
    }
}
