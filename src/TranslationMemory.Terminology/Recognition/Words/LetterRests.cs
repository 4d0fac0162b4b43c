namespace TranslationMemory.Terminology;

/// <summary>
/// Enumerates a word and what remains of it when one letter, or of a long one two letters, are left out, but never the
/// first or the last. The same rest may come several times.
/// </summary>
/// <param name="word">The word.</param>
/// <param name="buffer">Room for the rests, at least as long as the word.</param>
internal ref struct LetterRests(ReadOnlySpan<char> word, Span<char> buffer)
{
    /// <summary>From this many letters on, two of them may differ.</summary>
    private const int LongName = 10;

    private readonly ReadOnlySpan<char> _word = word;
    private readonly Span<char> _buffer = buffer;
    private int _first = -1;
    private int _second = -1;

    /// <summary>The rest; only until the next step.</summary>
    public ReadOnlySpan<char> Current { get; private set; }

    /// <summary>Goes to the next rest.</summary>
    public bool MoveNext()
    {
        if (_first < 0)
        {
            _first = 0;
            Current = _word;
            return true;
        }

        if (_second < 0 || _second + 1 >= _word.Length - 1 || _word.Length < LongName)
        {
            if (++_first >= _word.Length - 1)
            {
                return false;
            }

            _second = _first;
            Current = Write(_first, _first);
            return true;
        }

        Current = Write(_first, ++_second);
        return true;
    }

    /// <summary>The word without the letters at two places, which may be one place.</summary>
    private readonly ReadOnlySpan<char> Write(int first, int second)
    {
        _word[..first].CopyTo(_buffer);
        var count = first;
        if (second > first)
        {
            _word[(first + 1)..second].CopyTo(_buffer[count..]);
            count += second - first - 1;
        }

        _word[(second + 1)..].CopyTo(_buffer[count..]);
        return _buffer[..(count + _word.Length - second - 1)];
    }
}
