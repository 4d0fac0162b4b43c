using TranslationMemory.Text;

namespace TranslationMemory.Matching;

/// <summary>
/// A pattern of one word, folded as words are: <c>*</c> stands for any letters, none among them, <c>?</c> for one. Time
/// at worst is the product of the two lengths.
/// </summary>
internal sealed class WordPattern
{
    private const char Any = '*';
    private const char One = '?';

    private readonly string _pattern;
    private readonly int _literalStart;
    private readonly int _literalEnd;

    /// <summary>The pattern as typed, and what stands before its first and behind its last wildcard.</summary>
    public WordPattern(string typed)
    {
        _pattern = Fold(typed);
        var first = _pattern.AsSpan().IndexOfAny(Any, One);
        _literalStart = first < 0 ? _pattern.Length : first;
        _literalEnd = first < 0 ? 0 : _pattern.Length - 1 - _pattern.AsSpan().LastIndexOfAny(Any, One);
    }

    /// <summary>True when there is a letter or digit in it.</summary>
    public bool HasLetter => _pattern.Any(char.IsLetterOrDigit);

    /// <summary>True for a character that stands for others.</summary>
    public static bool IsWildcard(char c) => c is Any or One;

    /// <summary>A word as patterns are compared with it: exact key, small letters, spelling folds of both scripts.</summary>
    public static string Fold(ReadOnlySpan<char> word) =>
        FoldKey.Of(ExactKey.Of(word, ScriptDetector.Detect(word)).ToLowerInvariant(), TextLanguage.Arabic);

    /// <summary>True when the pattern fits a folded word.</summary>
    public bool Fits(ReadOnlySpan<char> word)
    {
        if (word.Length < _literalStart
            || !word.StartsWith(_pattern.AsSpan(0, _literalStart))
            || !word.EndsWith(_pattern.AsSpan(_pattern.Length - _literalEnd)))
        {
            return false;
        }

        // Back to the last star is far enough, for an earlier one could take no more than it does.
        var (i, at) = (_literalStart, _literalStart);
        var (star, resumed) = (-1, 0);
        while (i < word.Length)
        {
            if (at < _pattern.Length && _pattern[at] == Any)
            {
                (star, resumed) = (at++, i);
            }
            else if (at < _pattern.Length && (_pattern[at] == One || _pattern[at] == word[i]))
            {
                at++;
                i++;
            }
            else if (star >= 0)
            {
                at = star + 1;
                i = ++resumed;
            }
            else
            {
                return false;
            }
        }

        return _pattern.AsSpan(at).TrimStart(Any).IsEmpty;
    }
}
