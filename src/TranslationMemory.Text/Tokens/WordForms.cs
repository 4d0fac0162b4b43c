namespace TranslationMemory.Text;

/// <summary>Makes the forms of tokens, each word read by the rules of its own script, and keeps those of words that recur.</summary>
/// <param name="clitics">Reads the Arabic words.</param>
internal sealed class WordForms(CliticAnalyzer clitics)
{
    private const int LongestKept = 32;
    private const int Kept = 1 << 16;

    private readonly RecentWords<Recent> _recent = new(Kept);

    /// <summary>The form of a token.</summary>
    /// <param name="text">The text that the token stands in.</param>
    /// <param name="raw">The token.</param>
    /// <param name="language">The language of the text as a whole.</param>
    /// <param name="isShouted">True when capitals say nothing (<c>THEY TOLD US</c>).</param>
    public WordForm Of(ReadOnlySpan<char> text, in RawToken raw, TextLanguage language, bool isShouted)
    {
        if (!IsKept(raw))
        {
            return Make(text, raw, language, isShouted, context: -1);
        }

        var surface = text.Slice(raw.Span.Start, raw.Span.Length);
        var context = ContextOf(raw, language, isShouted);
        var hash = RecentWords<Recent>.HashOf(surface, context);
        if (_recent.TryFind(surface, context, hash, out var recent))
        {
            return recent.Form!;
        }

        var form = Make(text, raw, language, isShouted, context);
        _recent.Add(new Recent(form), hash);
        return form;
    }

    /// <summary>
    /// False for tokens whose form is made anew each time. What stands before the core of a token depends on what stands behind it:
    /// such tokens are rare.
    /// </summary>
    public static bool IsKept(in RawToken raw) => raw.Span.Length <= LongestKept && raw.Proclitics == Proclitics.None;

    /// <summary>All that a form that is kept depends on besides its letters; five bits.</summary>
    public static int ContextOf(in RawToken raw, TextLanguage language, bool isShouted) =>
        ((int)raw.Kind << 3)
        | (raw.IsArabic ? 4 : 0)
        | (language == TextLanguage.English ? 2 : 0)
        | (isShouted && IsLatinWord(raw) ? 1 : 0);

    private static bool IsLatinWord(in RawToken raw) => raw.Kind == TokenKind.Word && !raw.IsArabic;

    private WordForm Make(ReadOnlySpan<char> text, in RawToken raw, TextLanguage language, bool isShouted, int context) => IsLatinWord(raw)
        ? MakeLatin(text, raw, language, isShouted, context)
        : MakeOther(text, raw, language, context);

    /// <summary>An Arabic word, a placeable or a punctuation mark.</summary>
    private WordForm MakeOther(ReadOnlySpan<char> text, in RawToken raw, TextLanguage language, int context)
    {
        var written = text.Slice(raw.Span.Start, raw.Span.Length);
        var surface = new string(written);
        var exactKey = ExactKey.Of(surface, language);
        var keyLanguage = raw.IsArabic ? TextLanguage.Arabic : language;
        string? arabicKey = null;
        Reading reading;
        if (raw.IsArabic)
        {
            // Arabic words in English text have Persian letters as the text has them in the key, but are read without.
            arabicKey = language == TextLanguage.Arabic ? exactKey : ExactKey.Of(exactKey, TextLanguage.Arabic);
            reading = clitics.Preferred(arabicKey);
        }
        else
        {
            var core = raw.Proclitics == Proclitics.None ? exactKey : CoreKey(text, raw, language);
            reading = new Reading(raw.Proclitics, core, string.Empty);
        }

        return new WordForm(clitics)
        {
            Surface = surface,
            Kind = raw.Kind,
            ExactKey = exactKey,
            FoldKey = FoldKey.Of(exactKey, keyLanguage),
            Reading = reading,
            StemKey = FoldKey.Of(reading.Stem, keyLanguage),
            IsNegation = raw.IsArabic && ArabicNegation.Holds(exactKey),
            IsKnownWord = arabicKey is not null && clitics.IsKnownWord(arabicKey),
            ArabicKey = arabicKey,
            Traits = PlaceableRecognizer.MayTakePart(written, language) ? TokenTraits.MayTakePart : TokenTraits.None,
            Context = context,
        };
    }

    private WordForm MakeLatin(ReadOnlySpan<char> text, in RawToken raw, TextLanguage language, bool isShouted, int context)
    {
        var written = text.Slice(raw.Span.Start, raw.Span.Length);
        var core = CoreKey(text, raw, language);
        var word = isShouted ? core.ToLowerInvariant() : core;
        var reading = EnglishWords.Read(word) with { Proclitics = raw.Proclitics };
        var prefix = raw.Proclitics == Proclitics.None
            ? string.Empty
            : ExactKey.Of(text[raw.Span.Start..raw.CoreStart], TextLanguage.Arabic);
        return new WordForm(clitics)
        {
            Surface = written.SequenceEqual(core) ? core : new string(written),
            Kind = raw.Kind,
            ExactKey = prefix + core,
            FoldKey = prefix + EnglishWords.FoldKey(word),
            Reading = reading,
            StemKey = EnglishWords.StemKey(reading.Stem),
            IsNegation = EnglishWords.IsNegation(core),
            Traits = TokenTraits.IsLatin
                | (HasSmallLetterIn(text[raw.CoreStart..raw.Span.End]) ? TokenTraits.HasSmallLetter : TokenTraits.None)
                | (PlaceableRecognizer.MayTakePart(written, language) ? TokenTraits.MayTakePart : TokenTraits.None),
            Context = context,
        };
    }

    private static string CoreKey(ReadOnlySpan<char> text, in RawToken raw, TextLanguage language) =>
        ExactKey.Of(text[raw.CoreStart..raw.Span.End], language);

    private static bool HasSmallLetterIn(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsLower(c))
            {
                return true;
            }
        }

        return false;
    }

    private readonly record struct Recent(WordForm? Form) : IRecentWord
    {
        public string? Word => Form?.Surface;

        public int Context => Form?.Context ?? 0;
    }
}
