using System.Collections.Immutable;

namespace TranslationMemory.Text;

/// <summary>
/// Splits an Arabic word into clitics, bare stem and pronoun. Deterministic: the same word and lexicon always give the
/// same readings. All members may be called from any thread.
/// </summary>
public sealed class CliticAnalyzer
{
    /// <summary>Names the rules: it changes when the same lexicon may give other readings.</summary>
    internal const string RulesVersion = "7";

    /// <summary>No Arabic word with its clitics is longer; what is longer is not taken apart.</summary>
    private const int LongestWord = 32;

    private const int Kept = 1 << 16;

    private readonly CliticGuard _guard;
    private readonly RecentWords<Recent> _recent = new(Kept);

    /// <summary>An analyser that knows the words of a lexicon.</summary>
    public CliticAnalyzer(Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        Lexicon = lexicon;
        _guard = new CliticGuard(lexicon);
    }

    /// <summary>The lexicon in use.</summary>
    public Lexicon Lexicon { get; }

    /// <summary>The likeliest reading, from which the match key of the word is made.</summary>
    /// <param name="exactKey">One word as exact key (K1); what is no Arabic word is read as a whole.</param>
    public Reading Preferred(string exactKey) => Read(exactKey)?.Preferred ?? Reading.Whole(exactKey);

    /// <summary>
    /// All readings that the grammar allows with a stem of three letters or more (two under the article, or a function
    /// word): the preferred one first, the whole word always among them. Which of them has a meaning is for the caller
    /// to know, who looks for certain stems.
    /// </summary>
    /// <param name="exactKey">One word as exact key (K1); what is no Arabic word is read as a whole.</param>
    public ImmutableArray<Reading> Readings(string exactKey) => Read(exactKey)?.All ?? [Reading.Whole(exactKey)];

    /// <summary>
    /// True for a word that is in the lexicon as it stands: then a term may be recognised in it by its preferred
    /// reading only (ورقة is not و + رقة). A word without any hamza also counts when the lexicon spells it with one.
    /// </summary>
    /// <param name="exactKey">One word as exact key (K1).</param>
    public bool IsKnownWord(string exactKey)
    {
        ArgumentNullException.ThrowIfNull(exactKey);
        if (Lexicon.IsNoun(exactKey) || Lexicon.IsVerb(exactKey))
        {
            return true;
        }

        if (exactKey.Length > LongestWord)
        {
            return false;
        }

        var folded = AlefFold.Of(exactKey);
        return FunctionWords.Instance.Contains(folded)
            || (Lexicon.IsFoldedNoun(folded) && !AlefFold.WritesHamza(exactKey));
    }

    /// <summary>The readings of a word, kept or made now; null for what is no Arabic word.</summary>
    private WordReadings? Read(string exactKey)
    {
        ArgumentNullException.ThrowIfNull(exactKey);
        if (!IsArabicWord(exactKey))
        {
            return null;
        }

        var hash = RecentWords<Recent>.HashOf(exactKey, context: 0);
        if (_recent.TryFind(exactKey, context: 0, hash, out var recent))
        {
            return recent.Readings;
        }

        var readings = new WordReadings(exactKey, Choose(exactKey));
        _recent.Add(new Recent(readings), hash);
        return readings;
    }

    private static bool IsArabicWord(string exactKey)
    {
        if (exactKey.Length is < 2 or > LongestWord)
        {
            return false;
        }

        foreach (var c in exactKey)
        {
            if (!ArabicLetters.IsLetter(c))
            {
                return false;
            }
        }

        return true;
    }

    private Reading Choose(string word)
    {
        var folded = AlefFold.Of(word);
        return FunctionWords.Instance.TryRead(word, folded, out var fixedReading) ? fixedReading
            : Lexicon.KeepsArticle(word, folded) ? Reading.Whole(word)
            : _guard.Choose(word, folded, WordSplits.Of(word));
    }

    private readonly record struct Recent(WordReadings? Readings) : IRecentWord
    {
        public string? Word => Readings?.Word;

        public int Context => 0;
    }
}
