namespace TranslationMemory.Text.Placeables;

/// <summary>
/// Phrases and what they stand for. A phrase is written with spaces between its words; <c>a|b</c> are alternatives,
/// <c>?a|b</c> may be missing. Comparison is by the keys of atoms, so vowel marks, tatweel and forms of alef do not matter.
/// </summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
internal sealed class PhraseTable<T>
{
    private readonly TextLanguage _language;
    private readonly Dictionary<string, List<Phrase>> _phrases = [];
    private readonly Dictionary<string, List<Phrase>>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    public PhraseTable(TextLanguage language)
    {
        _language = language;
        _bySpan = _phrases.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The key of the first atom of each phrase.</summary>
    public IEnumerable<string> FirstKeys => _phrases.Keys;

    /// <summary>Adds every phrase that <paramref name="pattern"/> describes; the first value given to a phrase stays.</summary>
    public void Add(string pattern, T value)
    {
        List<string> written = [string.Empty];
        foreach (var cell in pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var alternatives = cell.TrimStart('?').Split('|');
            written = [.. written.SelectMany(head => alternatives.Select(word => (head + " " + word).Trim()).Concat(cell[0] == '?' ? [head] : []))];
        }

        foreach (var phrase in written)
        {
            AddPhrase(phrase, value);
        }
    }

    /// <summary>
    /// The longest phrase that begins at <paramref name="index"/>; of several with equal keys the one that is spelled as the text
    /// is behind its first atom (<c>د.أ</c> and <c>د.إ</c>), else the first.
    /// </summary>
    public bool TryMatch(AtomSequence text, int index, out T value, out int next) =>
        TryMatch(text, index, text[index].Key, out value, out next);

    /// <summary>The longest phrase that begins at <paramref name="index"/>, the key of the first atom being <paramref name="firstKey"/>.</summary>
    public bool TryMatch(AtomSequence text, int index, ReadOnlySpan<char> firstKey, out T value, out int next)
    {
        (value, next) = (default!, index);
        if (text[index].Kind is not (AtomKind.Word or AtomKind.Symbol) || !_bySpan.TryGetValue(firstKey, out var phrases))
        {
            return false;
        }

        Phrase? found = null;
        foreach (var phrase in phrases)
        {
            if (phrase.Rest.Length < found?.Rest.Length)
            {
                break;
            }

            if (phrase.Follows(text, index) && (found is null || phrase.IsSpelledAt(text, index)))
            {
                found = phrase;
            }
        }

        if (found is null)
        {
            return false;
        }

        (value, next) = (found.Value, index + found.Rest.Length + 1);
        return true;
    }

    private void AddPhrase(string phrase, T value)
    {
        var atoms = Atomizer.Cut(phrase, _language, []);
        var rest = new Piece[atoms.Count - 1];
        for (var i = 0; i < rest.Length; i++)
        {
            rest[i] = new Piece(atoms[i + 1].Kind, atoms[i + 1].Key, atoms[i + 1].Glued, new string(atoms.Written(i + 1)));
        }

        if (!_phrases.TryGetValue(atoms[0].Key, out var list))
        {
            _phrases.Add(atoms[0].Key, list = []);
        }

        // Longest first, and in the order of the table among phrases of one length.
        var at = list.FindIndex(p => p.Rest.Length < rest.Length);
        list.Insert(at < 0 ? list.Count : at, new Phrase(rest, value));
    }

    private readonly record struct Piece(AtomKind Kind, string Key, bool Glued, string Written);

    private sealed record Phrase(Piece[] Rest, T Value)
    {
        public bool Follows(AtomSequence text, int index)
        {
            for (var i = 0; i < Rest.Length; i++)
            {
                var (wanted, found) = (Rest[i], text[index + 1 + i]);
                if (found.Kind != wanted.Kind || found.Key != wanted.Key || (wanted.Glued && !found.Glued))
                {
                    return false;
                }
            }

            return true;
        }

        public bool IsSpelledAt(AtomSequence text, int index)
        {
            for (var i = 0; i < Rest.Length; i++)
            {
                if (!text.Written(index + 1 + i).SequenceEqual(Rest[i].Written))
                {
                    return false;
                }
            }

            return true;
        }
    }
}
