namespace TranslationMemory.Text;

/// <summary>
/// Gathers word knowledge for a <see cref="Lexicon"/>. Words are exact keys (K1). Not for use from several threads.
/// </summary>
public sealed class LexiconBuilder
{
    private readonly HashSet<string> _nouns = new(StringComparer.Ordinal);
    private readonly HashSet<string> _verbs = new(StringComparer.Ordinal);
    private readonly HashSet<string> _radicalArticles = new(StringComparer.Ordinal);
    private readonly HashSet<string> _common = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _attested = new(StringComparer.Ordinal);

    /// <summary>Adds nouns, adjectives and particles, without article and pronoun.</summary>
    public LexiconBuilder AddNouns(IEnumerable<string> words) => Add(_nouns, words);

    /// <summary>Adds names of persons, places and organisations; a name of several words counts word by word.</summary>
    public LexiconBuilder AddNames(IEnumerable<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        return Add(_nouns, names.SelectMany(name => name.Split(' ')));
    }

    /// <summary>Adds inflected verb forms, without pronoun.</summary>
    public LexiconBuilder AddVerbs(IEnumerable<string> words) => Add(_verbs, words);

    /// <summary>
    /// Adds words as they stand in texts, with how often they were seen; counts of the same word add up. A word of a
    /// glossary term is worth a count of 5.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public LexiconBuilder AddAttested(IEnumerable<KeyValuePair<string, long>> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        foreach (var (word, count) in words)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(count, nameof(words));
            if (word.Length > 0 && count > 0)
            {
                _attested[word] = _attested.GetValueOrDefault(word) + count;
            }
        }

        return this;
    }

    /// <summary>Adds the project's own word lists.</summary>
    public LexiconBuilder AddBuiltIn()
    {
        var own = new LexiconBuilder();
        foreach (var list in WordLists.Names("nouns-").Concat(WordLists.Names("names-")))
        {
            own.AddNouns(WordLists.Read(list));
        }

        own.AddNouns(WordLists.Read("radical-article").Where(word => word[0] != 'ا' && word.Length > 3));
        foreach (var verb in VerbList.Read())
        {
            own.AddVerbs(VerbInflection.FormsOf(verb)).AddNouns(VerbalNouns.Of(verb));
        }

        AddNouns(own._nouns).AddVerbs(own._verbs);
        Add(_common, own._nouns);
        Add(_common, own._verbs);
        Add(_radicalArticles, WordLists.Read("radical-article"));
        return this;
    }

    /// <summary>
    /// Adds the nouns, particles and verbs of Debian's <c>hunspell-ar</c> (<c>ar.dic</c>, UTF-8). Its section of stop
    /// words is left out: it lists words together with their clitics.
    /// </summary>
    /// <exception cref="InvalidDataException">The stream holds no section of that list.</exception>
    public LexiconBuilder AddHunspell(Stream arDic)
    {
        ArgumentNullException.ThrowIfNull(arDic);
        var words = HunspellArabic.Read(arDic);
        Add(_radicalArticles, WordLists.Read("radical-article"));
        return AddNouns(words.Nouns).AddVerbs(words.Verbs);
    }

    /// <summary>The lexicon of all that was added.</summary>
    public Lexicon Build() => new(_nouns, _verbs, _radicalArticles, _common, _attested);

    private LexiconBuilder Add(HashSet<string> set, IEnumerable<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        foreach (var word in words)
        {
            if (word.Length > 0)
            {
                set.Add(word);
            }
        }

        return this;
    }
}
