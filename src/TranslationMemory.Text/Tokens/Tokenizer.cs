using System.Collections.Immutable;

namespace TranslationMemory.Text;

/// <summary>
/// Cuts a text into words, placeables and punctuation marks in one pass. Proclitics glued to digits or to a Latin word
/// belong to that token; a run of full stops is one mark, so that <c>...</c> and <c>…</c> are the same.
/// </summary>
internal ref struct Tokenizer
{
    private readonly ReadOnlySpan<char> _text;
    private readonly ImmutableArray<Placeable> _placeables;
    private RawToken _token;
    private int _next;
    private int _nextPlaceable;
    private int _prefixStart = -1;
    private Proclitics _prefix;
    private bool _inSingleQuotes;

    /// <summary>Begins to cut a text.</summary>
    /// <param name="text">The text as written.</param>
    /// <param name="placeables">Its placeables in order, none overlapping.</param>
    internal Tokenizer(ReadOnlySpan<char> text, ImmutableArray<Placeable> placeables)
    {
        _text = text;
        _placeables = placeables;
    }

    /// <summary>Gives the next token; false at the end of the text.</summary>
    internal bool TryRead(out RawToken token)
    {
        while (_next < _text.Length)
        {
            bool isToken;
            if (StartsPlaceable(_next))
            {
                var placeable = _placeables[_nextPlaceable++];
                isToken = Give(_next, placeable.Span.End, TokenKind.Placeable, isArabic: false, placeable);
                _next = placeable.Span.End;
            }
            else
            {
                // Nothing reaches into the next placeable.
                var end = _nextPlaceable < _placeables.Length ? _placeables[_nextPlaceable].Span.Start : _text.Length;
                (isToken, _next) = Read(_text[..end], _next);
            }

            if (isToken)
            {
                token = _token;
                return true;
            }
        }

        token = default;
        return false;
    }

    /// <summary>Reads one character, or the token that it begins; returns whether that was a token, and where the text goes on.</summary>
    private (bool IsToken, int Next) Read(ReadOnlySpan<char> text, int i)
    {
        var kind = TokenCharacters.KindAt(text, i, out var width);
        switch (kind)
        {
            case TokenCharacterKind.Arabic:
                var end = WordScanner.EndOfArabic(text, i);
                return (!TryHoldPrefix(i, end) && Give(i, end, TokenKind.Word, isArabic: true, null), end);
            case TokenCharacterKind.Letter or TokenCharacterKind.Digit:
                end = WordScanner.EndOfOther(text, i, _inSingleQuotes);
                return (Give(i, end, TokenKind.Word, isArabic: false, null), end);
            case TokenCharacterKind.Mark:
                end = EndOfMark(text, i, width);
                SeeQuote(i);
                return (Give(i, end, TokenKind.Punctuation, isArabic: false, null), end);
            default:
                return (false, i + width);
        }
    }

    private static int EndOfMark(ReadOnlySpan<char> text, int i, int width)
    {
        var end = i + width;
        while (text[i] == '.' && end < text.Length && text[end] == '.')
        {
            end++;
        }

        return end;
    }

    /// <summary>Keeps in mind whether single quotes are open, where an apostrophe behind s closes them.</summary>
    private void SeeQuote(int i)
    {
        if (TokenCharacters.IsApostrophe(_text[i]))
        {
            var opens = i + 1 < _text.Length && TokenCharacters.KindAt(_text, i + 1, out _) != TokenCharacterKind.Space
                && (i == 0 || TokenCharacters.KindAt(_text, i - 1, out _) is TokenCharacterKind.Space or TokenCharacterKind.Mark);
            _inSingleQuotes = opens;
        }
    }

    /// <summary>Holds an Arabic stretch back when it is proclitics of what follows; the token that follows takes it.</summary>
    private bool TryHoldPrefix(int start, int end)
    {
        const int LongestPrefix = 32;

        // A tatweel says that the letter leans on what follows, even over a space (بـ 7.9).
        var leans = _text[end - 1] == KeyCharacters.Tatweel;
        var next = end;
        while (next < _text.Length && !StartsPlaceable(next) && TokenCharacters.KindAt(_text, next, out var width) is var kind
            && (kind is TokenCharacterKind.Invisible or TokenCharacterKind.Attached || (leans && kind == TokenCharacterKind.Space)))
        {
            next += width;
        }

        if (next == _text.Length || !(StartsPlaceable(next)
            || TokenCharacters.KindAt(_text, next, out _) is TokenCharacterKind.Letter or TokenCharacterKind.Digit))
        {
            return false;
        }

        Span<char> key = stackalloc char[LongestPrefix];
        if (end - start > LongestPrefix
            || !ExactKey.TryWrite(_text[start..end], TextLanguage.Arabic, key, [], out var length)
            || ProcliticPrefix.Read(key[..length]) is var prefix && prefix == Proclitics.None)
        {
            return false;
        }

        _prefixStart = start;
        _prefix = prefix;
        return true;
    }

    private readonly bool StartsPlaceable(int i) =>
        _nextPlaceable < _placeables.Length && _placeables[_nextPlaceable].Span.Start == i;

    private bool Give(int start, int end, TokenKind kind, bool isArabic, Placeable? placeable)
    {
        var from = _prefixStart >= 0 ? _prefixStart : start;
        _token = new RawToken(TextSpan.FromBounds(from, end), kind, start, _prefix, isArabic, placeable);
        _prefixStart = -1;
        _prefix = Proclitics.None;
        return true;
    }
}
