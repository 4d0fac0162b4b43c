namespace TranslationMemory.Text;

/// <summary>
/// Gathers word knowledge for a <see cref="Lexicon"/>. Words are exact keys (K1). Not for use from several threads.
/// </summary>
public sealed class LexiconBuilder
{
    private readonly LexiconContent _content = new();

    /// <summary>Adds nouns, adjectives and particles, without article and pronoun.</summary>
    public LexiconBuilder AddNouns(IEnumerable<string> words) => Add(_content.Nouns, words);

    /// <summary>Adds names of persons and organisations; a name of several words counts word by word.</summary>
    public LexiconBuilder AddNames(IEnumerable<string> names) => Add(_content.Persons, Words(names));

    /// <summary>Adds names of places, without article; a name of several words counts word by word.</summary>
    public LexiconBuilder AddPlaces(IEnumerable<string> names) => Add(_content.Places, Words(names));

    /// <summary>Adds inflected verb forms, without pronoun.</summary>
    public LexiconBuilder AddVerbs(IEnumerable<string> words) => Add(_content.Verbs, words);

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
                _content.Attested[word] = _content.Attested.GetValueOrDefault(word) + count;
            }
        }

        return this;
    }

    /// <summary>Adds the project's own word lists.</summary>
    public LexiconBuilder AddBuiltIn()
    {
        var own = new LexiconBuilder()
            .AddNouns(WordLists.Names("nouns-").SelectMany(WordLists.Read))
            .AddNames(WordLists.Names("names-people").SelectMany(WordLists.Read))
            .AddPlaces(WordLists.Names("names-places").SelectMany(WordLists.Read))
            .AddNouns(WordLists.Read("radical-article").Where(word => word[0] != 'ا' && word.Length > 3));
        foreach (var verb in VerbList.Read())
        {
            own.AddVerbs(VerbInflection.FormsOf(verb)).AddNouns(VerbalNouns.Of(verb));
        }

        Add(_content.Common, own._content.AllNouns());
        Add(_content.Common, own._content.Verbs);
        return AddNouns(own._content.Nouns)
            .AddNames(own._content.Persons)
            .AddPlaces(own._content.Places)
            .AddVerbs(own._content.Verbs)
            .AddRadicalArticles();
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
        return AddNouns(words.Nouns).AddVerbs(words.Verbs).AddRadicalArticles();
    }

    /// <summary>The lexicon of all that was added so far; what is added later does not change it.</summary>
    public Lexicon Build() => new(_content.Copy());

    private static IEnumerable<string> Words(IEnumerable<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        return names.SelectMany(name => name.Split(' '));
    }

    private LexiconBuilder AddRadicalArticles() => Add(_content.RadicalArticles, WordLists.Read("radical-article"));

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
