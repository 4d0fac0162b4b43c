using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using TranslationMemory.Text.Placeables;

namespace TranslationMemory.Text;

/// <summary>Reads the tokens of one text into a rented buffer, so that only the result is allocated.</summary>
internal ref struct TokenReader
{
    // Of most texts a fourth of the characters begin a token at most; a text of punctuation has one a character.
    private const int CharactersPerToken = 4;

    private readonly WordForms _forms;
    private readonly ReadOnlySpan<char> _text;
    private readonly TextLanguage _language;
    private readonly CancellationToken _cancellationToken;
    private Token[] _tokens;
    private int _count;
    private int _mostTokens;

    internal TokenReader(WordForms forms, ReadOnlySpan<char> text, TextLanguage language, CancellationToken cancellationToken)
    {
        _forms = forms;
        _text = text;
        _language = language;
        _cancellationToken = cancellationToken;
        _tokens = ArrayPool<Token>.Shared.Rent((text.Length / CharactersPerToken) + 1);
    }

    /// <summary>
    /// Reads the whole text, unless something in it may be a placeable: then it gives up at the first such thing, for placeables say
    /// how tokens are cut.
    /// </summary>
    /// <returns>False when it gave up.</returns>
    public bool TryReadWithoutPlaceables() => TryRead([], giveUp: true);

    /// <summary>Reads the whole text.</summary>
    /// <param name="placeables">Its placeables in order, none overlapping.</param>
    public void Read(ImmutableArray<Placeable> placeables) => TryRead(placeables, giveUp: false);

    /// <summary>What was read.</summary>
    public readonly ImmutableArray<Token> ToTokens() => ImmutableCollectionsMarshal.AsImmutableArray(_tokens.AsSpan(0, _count).ToArray());

    /// <summary>Gives the buffer back, empty: it shall not keep words alive.</summary>
    public readonly void Dispose()
    {
        _tokens.AsSpan(0, _mostTokens).Clear();
        ArrayPool<Token>.Shared.Return(_tokens);
    }

    private bool TryRead(ImmutableArray<Placeable> placeables, bool giveUp)
    {
        if (!TryRead(placeables, giveUp, isShouted: false, out var latinWords, out var hasSmallLetter))
        {
            return false;
        }

        // Of several words none has a small letter: capitals say nothing, and WHO may be who.
        if (latinWords > 2 && !hasSmallLetter)
        {
            TryRead(placeables, giveUp: false, isShouted: true, out _, out _);
        }

        return true;
    }

    private bool TryRead(ImmutableArray<Placeable> placeables, bool giveUp, bool isShouted, out int latinWords, out bool hasSmallLetter)
    {
        (latinWords, hasSmallLetter) = (0, false);
        _count = 0;
        var tokenizer = new Tokenizer(_text, placeables);
        while (tokenizer.TryRead(out var raw))
        {
            _cancellationToken.ThrowIfCancellationRequested();
            var form = _forms.Of(_text, raw, _language, isShouted);
            if (giveUp && (form.MayTakePart || JoinsAddress(raw.Span.End - 1)))
            {
                return false;
            }

            latinWords += form.IsLatin ? 1 : 0;
            hasSmallLetter |= form.HasSmallLetter;
            Add(new Token(raw.Span, form, raw.Placeable));
        }

        return true;
    }

    /// <summary>True for a mark that makes an address of the tokens beside it.</summary>
    private readonly bool JoinsAddress(int i) => _text[i] is '.' or ':' && TriggerScanner.IsOfWeb(_text, i);

    private void Add(Token token)
    {
        if (_count == _tokens.Length)
        {
            var larger = ArrayPool<Token>.Shared.Rent(2 * _count);
            _tokens.CopyTo(larger, 0);
            _tokens.AsSpan(0, _count).Clear();
            ArrayPool<Token>.Shared.Return(_tokens);
            _tokens = larger;
        }

        _tokens[_count++] = token;
        _mostTokens = Math.Max(_mostTokens, _count);
    }
}
