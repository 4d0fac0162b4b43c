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

    /// <summary>False when nothing that was read can be a placeable or part of one.</summary>
    public bool MayHavePlaceables { get; private set; }

    /// <summary>Reads the whole text, in place of what was read before.</summary>
    /// <param name="placeables">Its placeables in order, none overlapping.</param>
    public void Read(ImmutableArray<Placeable> placeables)
    {
        if (IsShouted(Read(placeables, isShouted: false)))
        {
            Read(placeables, isShouted: true);
        }
    }

    /// <summary>What was read.</summary>
    public readonly ImmutableArray<Token> ToTokens() => ImmutableCollectionsMarshal.AsImmutableArray(_tokens.AsSpan(0, _count).ToArray());

    /// <summary>Gives the buffer back, empty: it shall not keep words alive.</summary>
    public readonly void Dispose()
    {
        _tokens.AsSpan(0, _mostTokens).Clear();
        ArrayPool<Token>.Shared.Return(_tokens);
    }

    /// <summary>Whether capitals say nothing: a text of several words, none with a small letter. Then WHO may be who.</summary>
    private static bool IsShouted((int Words, bool HasSmallLetter) latin) => latin.Words > 2 && !latin.HasSmallLetter;

    private (int Words, bool HasSmallLetter) Read(ImmutableArray<Placeable> placeables, bool isShouted)
    {
        var (words, hasSmallLetter) = (0, false);
        _count = 0;
        var tokenizer = new Tokenizer(_text, placeables);
        while (tokenizer.TryRead(out var raw))
        {
            _cancellationToken.ThrowIfCancellationRequested();
            var form = _forms.Of(_text, raw, _language, isShouted);
            words += form.IsLatin ? 1 : 0;
            hasSmallLetter |= form.HasSmallLetter;
            MayHavePlaceables |= form.MayTakePart || JoinsAddress(raw.Span.End - 1);
            Add(new Token(raw.Span, form, raw.Placeable));
        }

        return (words, hasSmallLetter);
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
