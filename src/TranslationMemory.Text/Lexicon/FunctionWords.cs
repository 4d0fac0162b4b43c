namespace TranslationMemory.Text;

/// <summary>
/// The closed table of function words and of their forms with conjunction, preposition and pronoun. They are short and
/// frequent, so their analysis is fixed and no word list can change it.
/// </summary>
internal sealed class FunctionWords
{
    private static readonly Lazy<FunctionWords> Table = new(Build);

    private readonly Dictionary<string, Reading> _forms;
    private readonly HashSet<string> _words;

    private FunctionWords(Dictionary<string, Reading> forms, HashSet<string> words)
    {
        _forms = forms;
        _words = words;
    }

    /// <summary>The table of Modern Standard Arabic.</summary>
    public static FunctionWords Instance => Table.Value;

    /// <summary>True for a bare function word, in alef-folded spelling.</summary>
    public bool Contains(string folded) => _words.Contains(folded);

    /// <summary>The fixed reading of a word, its stem spelled as the word spells it.</summary>
    public bool TryRead(string word, string folded, out Reading reading)
    {
        if (!_forms.TryGetValue(folded, out reading))
        {
            return false;
        }

        var start = word.Length - reading.Enclitic.Length - reading.Stem.Length;
        if (start >= 0)
        {
            var written = word.Substring(start, reading.Stem.Length);
            if (AlefFold.Of(written) == AlefFold.Of(reading.Stem))
            {
                reading = reading with { Stem = written };
            }
        }

        return true;
    }

    private static FunctionWords Build()
    {
        var forms = new Dictionary<string, Reading>(StringComparer.Ordinal);
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in WordLists.Read("function-words"))
        {
            words.Add(AlefFold.Of(word));
            forms.TryAdd(AlefFold.Of(word), Reading.Whole(word));
        }

        AddFixed(forms);
        AddPronominal(forms);
        AddPrepositional(forms);
        AddRelative(forms);
        AddConjunctions(forms);
        return new FunctionWords(forms, words);
    }

    /// <summary>Entries <c>proclitics|stem|pronoun</c>; they are no function words but need a fixed reading too.</summary>
    private static void AddFixed(Dictionary<string, Reading> forms)
    {
        foreach (var entry in WordLists.Read("fixed-readings"))
        {
            var parts = entry.Split('|');
            var proclitics = parts[0].Aggregate(Proclitics.None, (all, letter) => all | ProcliticsText.Of(letter));
            forms[AlefFold.Of(string.Concat(parts))] = new Reading(proclitics, parts[1], parts[2]);
        }
    }

    /// <summary>Lines <c>written=stem:pronouns</c>, the pronouns separated by commas.</summary>
    private static void AddPronominal(Dictionary<string, Reading> forms)
    {
        foreach (var line in WordLists.Read("function-pronouns"))
        {
            var equals = line.IndexOf('=', StringComparison.Ordinal);
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var written = line[..equals];
            var stem = line[(equals + 1)..colon];
            foreach (var pronoun in line[(colon + 1)..].Split(','))
            {
                forms.TryAdd(AlefFold.Of(written + pronoun), new Reading(Proclitics.None, stem, pronoun));
            }
        }
    }

    /// <summary>Words <c>ب+أن</c>; the pronouns of the bare word are taken over (بأنه).</summary>
    private static void AddPrepositional(Dictionary<string, Reading> forms)
    {
        var pronominal = forms
            .Where(form => form.Value is { Proclitics: Proclitics.None, Enclitic.Length: > 0 })
            .ToLookup(form => form.Value.Stem, StringComparer.Ordinal);
        foreach (var line in WordLists.Read("function-prepositions"))
        {
            var plus = line.IndexOf('+', StringComparison.Ordinal);
            var preposition = ProcliticsText.Of(line[0]);
            var stem = line[(plus + 1)..];
            forms.TryAdd(AlefFold.Of(line[0] + stem), new Reading(preposition, stem, string.Empty));
            foreach (var (surface, reading) in pronominal[stem])
            {
                forms.TryAdd(line[0] + surface, reading with { Proclitics = preposition });
            }
        }
    }

    /// <summary>الذي, الله and their like keep ال, which melts into a preposition ل (للذين, لله).</summary>
    private static void AddRelative(Dictionary<string, Reading> forms)
    {
        foreach (var word in WordLists.Read("function-relatives"))
        {
            var folded = AlefFold.Of(word);
            forms.TryAdd(folded, Reading.Whole(word));
            foreach (var preposition in "بك")
            {
                forms.TryAdd(preposition + folded, new Reading(ProcliticsText.Of(preposition), word, string.Empty));
            }

            var bare = folded[2..];
            forms.TryAdd(
                (bare[0] == 'ل' ? "ل" : "لل") + bare, new Reading(Proclitics.Lam, word, string.Empty));
        }
    }

    private static void AddConjunctions(Dictionary<string, Reading> forms)
    {
        foreach (var (surface, reading) in forms.ToArray())
        {
            if ((reading.Proclitics & (Proclitics.Waw | Proclitics.Fa)) != Proclitics.None)
            {
                continue;
            }

            foreach (var conjunction in "وف")
            {
                forms.TryAdd(
                    conjunction + surface,
                    reading with { Proclitics = reading.Proclitics | ProcliticsText.Of(conjunction) });
            }
        }
    }
}
