namespace TranslationMemory.Text;

/// <summary>
/// Gathers word knowledge for a <see cref="Lexicon"/>. Words are exact keys (K1). Not for use from several threads.
/// </summary>
public sealed class LexiconBuilder
{
    /// <summary>More than the built-in lists make: the table need not grow while they are read.</summary>
    private const int BuiltInWords = 140_000;

    private LexiconContent _content = new();
    private bool _isShared;

    /// <summary>Adds nouns, adjectives and particles, without article and pronoun.</summary>
    public LexiconBuilder AddNouns(IEnumerable<string> words) => Add(WordKinds.Noun, words);

    /// <summary>Adds names of persons and organisations; a name of several words counts word by word.</summary>
    public LexiconBuilder AddNames(IEnumerable<string> names) => Add(WordKinds.Person, Words(names));

    /// <summary>Adds names of places, without article; a name of several words counts word by word.</summary>
    public LexiconBuilder AddPlaces(IEnumerable<string> names) => Add(WordKinds.Place, Words(names));

    /// <summary>Adds inflected verb forms, without pronoun.</summary>
    public LexiconBuilder AddVerbs(IEnumerable<string> words) => Add(WordKinds.Verb, words);

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
                Own().AddAttested(word, count);
            }
        }

        return this;
    }

    /// <summary>Adds the project's own word lists.</summary>
    public LexiconBuilder AddBuiltIn()
    {
        Own().Reserve(BuiltInWords);
        Add(WordKinds.Noun | WordKinds.Common, WordLists.Names("nouns-").SelectMany(WordLists.Read));
        Add(WordKinds.Person | WordKinds.Common, WordLists.Names("names-people").SelectMany(WordLists.Read));
        Add(WordKinds.Place | WordKinds.Common, WordLists.Names("names-places").SelectMany(WordLists.Read));
        Add(WordKinds.Noun | WordKinds.Common, WordLists.Read("radical-article").Where(word => word[0] != 'ا' && word.Length > 3));
        foreach (var verb in VerbList.Read())
        {
            Add(WordKinds.Verb | WordKinds.Common, VerbInflection.FormsOf(verb));
            Add(WordKinds.Noun | WordKinds.Common, VerbalNouns.Of(verb));
        }

        return Add(WordKinds.Governor, WordLists.Read("verbs-before-pronouns")).AddRadicalArticles();
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
    public Lexicon Build()
    {
        _isShared = true;
        return new Lexicon(_content);
    }

    private static IEnumerable<string> Words(IEnumerable<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        return names.SelectMany(name => name.Split(' '));
    }

    private LexiconBuilder AddRadicalArticles() => Add(WordKinds.RadicalArticle, WordLists.Read("radical-article"));

    private LexiconBuilder Add(WordKinds kinds, IEnumerable<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var content = Own();
        foreach (var word in words)
        {
            content.Add(word, kinds);
        }

        return this;
    }

    /// <summary>The content to add to, no part of a lexicon that was built.</summary>
    private LexiconContent Own()
    {
        if (_isShared)
        {
            _content = _content.Copy();
            _isShared = false;
        }

        return _content;
    }
}
