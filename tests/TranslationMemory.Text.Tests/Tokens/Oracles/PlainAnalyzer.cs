namespace TranslationMemory.Text.Tests.Tokens.Oracles;

/// <summary>Analyses texts step after step, every word anew and with all placeables looked for everywhere.</summary>
internal sealed class PlainAnalyzer(CliticAnalyzer clitics)
{
    internal List<PlainToken> Tokens(string text, TextLanguage language)
    {
        var raw = PlainTokenizer.Split(text, PlaceableRecognizer.Recognize(text, language));
        var isShouted = IsShouted(text, raw);
        return raw.ConvertAll(token => token.Kind == TokenKind.Word && !token.IsArabic
            ? ReadEnglish(text, token, language, isShouted)
            : Read(text, token, language));
    }

    /// <summary>An Arabic word, a placeable or a punctuation mark.</summary>
    private PlainToken Read(string text, RawToken raw, TextLanguage language)
    {
        var exactKey = ExactKey.Of(text.AsSpan(raw.Span.Start, raw.Span.Length), language);
        var keyLanguage = raw.IsArabic ? TextLanguage.Arabic : language;
        Reading reading;
        if (raw.IsArabic)
        {
            // Arabic words in English text have Persian letters as the text has them in the key, but are read without.
            reading = clitics.Preferred(language == TextLanguage.Arabic ? exactKey : ExactKey.Of(exactKey, TextLanguage.Arabic));
        }
        else
        {
            var core = raw.Proclitics == Proclitics.None ? exactKey : CoreKey(text, raw, language);
            reading = new Reading(raw.Proclitics, core, string.Empty);
        }

        return new PlainToken
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

    private static PlainToken ReadEnglish(string text, RawToken raw, TextLanguage language, bool isShouted)
    {
        var core = CoreKey(text, raw, language);
        var word = isShouted ? core.ToLowerInvariant() : core;
        var reading = EnglishWords.Read(word) with { Proclitics = raw.Proclitics };
        var prefix = raw.Proclitics == Proclitics.None
            ? string.Empty
            : ExactKey.Of(text.AsSpan(raw.Span.Start, raw.CoreStart - raw.Span.Start), TextLanguage.Arabic);
        return new PlainToken
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
