using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace TranslationMemory.Text;

/// <summary>Collects the tokens of one text in a rented buffer, so that only the result is allocated.</summary>
internal struct TokenList : ITokenSink, IDisposable
{
    // Of most texts a fourth of the characters begin a token at most; a text of punctuation has one a character.
    private const int CharactersPerToken = 4;

    private readonly WordForms _forms;
    private readonly string _text;
    private readonly TextLanguage _language;
    private Token[] _tokens;
    private int _count;
    private int _mostTokens;

    public TokenList(WordForms forms, string text, TextLanguage language)
    {
        _forms = forms;
        _text = text;
        _language = language;
        _tokens = ArrayPool<Token>.Shared.Rent((text.Length / CharactersPerToken) + 1);
    }

    /// <inheritdoc/>
    public void Clear() => _count = 0;

    /// <inheritdoc/>
    public TokenTraits Add(in RawToken raw, bool isShouted)
    {
        var form = _forms.Of(_text, raw, _language, isShouted);
        Add(new Token(raw.Span, form, raw.Placeable));
        return form.Traits;
    }

    /// <summary>What was read.</summary>
    public readonly ImmutableArray<Token> ToTokens() => ImmutableCollectionsMarshal.AsImmutableArray(_tokens.AsSpan(0, _count).ToArray());

    /// <summary>Gives the buffer back, empty: it shall not keep words alive.</summary>
    public readonly void Dispose()
    {
        _tokens.AsSpan(0, _mostTokens).Clear();
        ArrayPool<Token>.Shared.Return(_tokens);
    }

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
