using System.Collections.Immutable;

namespace TranslationMemory.Text;

/// <summary>
/// Splits an Arabic word into clitics, bare stem and pronoun. Deterministic: the same word and lexicon always give the
/// same readings. All members may be called from any thread.
/// </summary>
public sealed class CliticAnalyzer
{
    /// <summary>Names the rules: it changes when the same lexicon may give other readings.</summary>
    internal const string RulesVersion = "4";

    /// <summary>No Arabic word with its clitics is longer; what is longer is not taken apart.</summary>
    private const int LongestWord = 32;

    private const int CacheSize = 1 << 16;

    private readonly CliticGuard _guard;
    private readonly RecentResults<string, ImmutableArray<Reading>> _results = new(CacheSize);

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
    public Reading Preferred(string exactKey) => Readings(exactKey)[0];

    /// <summary>
    /// All readings that the grammar allows with a stem of three letters or more (two under the article, or a function
    /// word): the preferred one first, the whole word always among them. Which of them has a meaning is for the caller
    /// to know, who looks for certain stems.
    /// </summary>
    /// <param name="exactKey">One word as exact key (K1); what is no Arabic word is read as a whole.</param>
    public ImmutableArray<Reading> Readings(string exactKey)
    {
        ArgumentNullException.ThrowIfNull(exactKey);
        if (exactKey.Length is < 2 or > LongestWord || !exactKey.All(ArabicLetters.IsLetter))
        {
            return [Reading.Whole(exactKey)];
        }

        return _results.GetOrAdd(exactKey, Analyze);
    }

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

    private ImmutableArray<Reading> Analyze(string word)
    {
        var folded = AlefFold.Of(word);
        var splits = WordSplits.Of(word);
        var preferred = FunctionWords.Instance.TryRead(word, folded, out var fixedReading) ? fixedReading
            : Lexicon.KeepsArticle(word, folded) ? Reading.Whole(word)
            : _guard.Choose(word, folded, splits);
        return [preferred, .. splits.Where(split => split != preferred && IsLicensed(split)).Distinct()];
    }

    private static bool IsLicensed(Reading split) =>
        split.IsWhole
        || split.Stem.Length >= 3
        || split.Proclitics.HasFlag(Proclitics.Article)
        || FunctionWords.Instance.Contains(AlefFold.Of(split.Stem));
}
