namespace TranslationMemory.Text.Placeables;

/// <summary>
/// The fold key of a word letter by letter, for words whose letters fold one by one: all that is in the tables of placeables.
/// </summary>
internal sealed class FoldMap
{
    private const char Deleted = '\0';
    private const char Complex = '\uFFFF';

    private readonly char[] _map;
    private readonly bool _isArabic;

    private FoldMap(TextLanguage language)
    {
        _isArabic = language == TextLanguage.Arabic;
        _map = [.. Enumerable.Range(0, char.MaxValue + 1).Select(c => Map((char)c, _isArabic))];
    }

    /// <summary>Letters of Arabic text.</summary>
    public static FoldMap Arabic { get; } = new(TextLanguage.Arabic);

    /// <summary>Letters of English text.</summary>
    public static FoldMap English { get; } = new(TextLanguage.English);

    /// <summary>Writes the fold key of a word.</summary>
    /// <param name="word">Letters with their marks.</param>
    /// <param name="key">Receives the key.</param>
    /// <param name="length">Its length; more than <paramref name="key"/> holds when the key is longer than that.</param>
    /// <returns>False when the key cannot be made letter by letter.</returns>
    public bool TryWrite(ReadOnlySpan<char> word, Span<char> key, out int length)
    {
        length = 0;
        foreach (var c in word)
        {
            var letter = _map[c];
            switch (letter)
            {
                case Deleted:
                    continue;
                case Complex:
                    return false;
            }

            if (length == key.Length)
            {
                length++;
                return true;
            }

            key[length++] = letter;
        }

        if (_isArabic && length > 0)
        {
            ref var last = ref key[length - 1];
            last = last switch { 'ى' => 'ي', 'ة' => 'ه', _ => last };
        }

        return true;
    }

    private static char Map(char c, bool isArabic)
    {
        switch (KeyCharacters.KindOf(c))
        {
            case KeyCharacterKind.Deleted:
                return Deleted;
            case KeyCharacterKind.Lookalike when isArabic:
                return MapLetter(KeyCharacters.MapOf(c), isArabic);
            case KeyCharacterKind.Lookalike or KeyCharacterKind.Plain:
                return MapLetter(c, isArabic);
            default:
                return Complex;
        }
    }

    /// <summary>ى and ة fold at the end of a word only.</summary>
    private static char MapLetter(char c, bool isArabic) =>
        !isArabic ? char.ToLowerInvariant(c) : c is 'ى' or 'ة' ? c : FoldKey.Fold([c], 0);
}
