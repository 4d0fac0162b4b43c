using System.Collections.Immutable;

namespace TranslationMemory.Text.Tests.Tokens.Oracles;

/// <summary>Cuts a text into a list of tokens; every stretch that may be proclitics is read as such first.</summary>
internal ref struct PlainTokenizer
{
    private readonly ReadOnlySpan<char> _text;
    private readonly ImmutableArray<Placeable> _placeables;
    private readonly List<RawToken> _tokens = [];
    private int _nextPlaceable;
    private int _prefixStart = -1;
    private Proclitics _prefix;
    private bool _inSingleQuotes;

    private PlainTokenizer(ReadOnlySpan<char> text, ImmutableArray<Placeable> placeables)
    {
        _text = text;
        _placeables = placeables;
    }

    /// <summary>The tokens of <paramref name="text"/> in order.</summary>
    /// <param name="text">The text as written.</param>
    /// <param name="placeables">Its placeables in order, none overlapping.</param>
    internal static List<RawToken> Split(ReadOnlySpan<char> text, ImmutableArray<Placeable> placeables)
    {
        var tokenizer = new PlainTokenizer(text, placeables);
        tokenizer.Run();
        return tokenizer._tokens;
    }

    private void Run()
    {
        var i = 0;
        while (i < _text.Length)
        {
            if (_nextPlaceable < _placeables.Length && _placeables[_nextPlaceable].Span.Start == i)
            {
                var placeable = _placeables[_nextPlaceable++];
                Add(i, placeable.Span.End, TokenKind.Placeable, isArabic: false, placeable);
                i = placeable.Span.End;
                continue;
            }

            // Nothing reaches into the next placeable.
            var end = _nextPlaceable < _placeables.Length ? _placeables[_nextPlaceable].Span.Start : _text.Length;
            i = Next(_text[..end], i);
        }
    }

    private int Next(ReadOnlySpan<char> text, int i)
    {
        var kind = PlainCharacters.KindAt(text, i, out var width);
        switch (kind)
        {
            case TokenCharacterKind.Arabic:
                var end = PlainScanner.EndOfArabic(text, i);
                if (!TryHoldPrefix(i, end))
                {
                    Add(i, end, TokenKind.Word, isArabic: true, null);
                }

                return end;
            case TokenCharacterKind.Letter or TokenCharacterKind.Digit:
                end = PlainScanner.EndOfOther(text, i, _inSingleQuotes);
                Add(i, end, TokenKind.Word, isArabic: false, null);
                return end;
            case TokenCharacterKind.Mark:
                end = EndOfMark(text, i, width);
                SeeQuote(i);
                Add(i, end, TokenKind.Punctuation, isArabic: false, null);
                return end;
            default:
                return i + width;
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
        if (PlainCharacters.IsApostrophe(_text[i]))
        {
            var opens = i + 1 < _text.Length && PlainCharacters.KindAt(_text, i + 1, out _) != TokenCharacterKind.Space
                && (i == 0 || PlainCharacters.KindAt(_text, i - 1, out _) is TokenCharacterKind.Space or TokenCharacterKind.Mark);
            _inSingleQuotes = opens;
        }
    }

    /// <summary>Holds an Arabic stretch back when it is proclitics of what follows; the token that follows takes it.</summary>
    private bool TryHoldPrefix(int start, int end)
    {
        const int LongestPrefix = 32;
        if (end - start > LongestPrefix)
        {
            return false;
        }

        Span<char> key = stackalloc char[LongestPrefix];
        if (!ExactKey.TryWrite(_text[start..end], TextLanguage.Arabic, key, [], out var length)
            || ProcliticPrefix.Read(key[..length]) is var prefix && prefix == Proclitics.None)
        {
            return false;
        }

        // A tatweel says that the letter leans on what follows, even over a space (بـ 7.9).
        var leans = _text[end - 1] == KeyCharacters.Tatweel;
        var next = end;
        while (next < _text.Length && !StartsPlaceable(next) && PlainCharacters.KindAt(_text, next, out var width) is var kind
            && (kind is TokenCharacterKind.Invisible or TokenCharacterKind.Attached || (leans && kind == TokenCharacterKind.Space)))
        {
            next += width;
        }

        if (next == _text.Length || !(StartsPlaceable(next)
            || PlainCharacters.KindAt(_text, next, out _) is TokenCharacterKind.Letter or TokenCharacterKind.Digit))
        {
            return false;
        }

        _prefixStart = start;
        _prefix = prefix;
        return true;
    }

    private readonly bool StartsPlaceable(int i) =>
        _nextPlaceable < _placeables.Length && _placeables[_nextPlaceable].Span.Start == i;

    private void Add(int start, int end, TokenKind kind, bool isArabic, Placeable? placeable)
    {
        var from = _prefixStart >= 0 ? _prefixStart : start;
        _tokens.Add(new RawToken(TextSpan.FromBounds(from, end), kind, start, _prefix, isArabic, placeable));
        _prefixStart = -1;
        _prefix = Proclitics.None;
    }
}
