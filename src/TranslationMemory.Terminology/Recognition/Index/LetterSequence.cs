namespace TranslationMemory.Terminology;

/// <summary>Letters to be compared piece by piece, without case.</summary>
internal ref struct LetterSequence
{
    private readonly bool _hasMarks;
    private ReadOnlySpan<char> _rest;

    private LetterSequence(ReadOnlySpan<char> letters, bool hasMarks)
    {
        _rest = letters;
        _hasMarks = hasMarks;
    }

    /// <summary>The letters of a form.</summary>
    public static LetterSequence Of(TermForm form) => form.Spelling is { } letters ? new(letters, hasMarks: false) : OfSpelling(form.Exact);

    /// <summary>The letters of a spelling, without its spaces, hyphens and full stops.</summary>
    public static LetterSequence OfSpelling(ReadOnlySpan<char> spelling) => new(spelling, hasMarks: true);

    /// <summary>Takes the letters off the front; false when other ones stand there.</summary>
    public bool Take(ReadOnlySpan<char> letters)
    {
        foreach (var letter in letters)
        {
            SkipMarks();
            if (_rest.IsEmpty || char.ToLowerInvariant(_rest[0]) != char.ToLowerInvariant(letter))
            {
                return false;
            }

            _rest = _rest[1..];
        }

        return true;
    }

    /// <summary>Whether these are the letters, to the last.</summary>
    public bool IsAll(ReadOnlySpan<char> letters) => Take(letters) && IsEnd();

    /// <summary>Whether no letter is left.</summary>
    public bool IsEnd()
    {
        SkipMarks();
        return _rest.IsEmpty;
    }

    private void SkipMarks()
    {
        if (_hasMarks)
        {
            _rest = _rest.TrimStart(" -.");
        }
    }
}
