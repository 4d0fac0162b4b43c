using System.Collections.Immutable;
using TranslationMemory.Text;

namespace TranslationMemory.Terminology;

/// <summary>
/// The steps of Arabic words: every reading of the clitics, unless the whole word is in the dictionary or the glossary:
/// then it is what its preferred reading says (ورقة is paper, not و + رقة).
/// </summary>
/// <param name="clitics">Gives the readings.</param>
/// <param name="isGlossaryWord">Is a fold key a one-word term?</param>
/// <param name="isTermWord">Is a fold key a word of any term?</param>
/// <param name="names">The names that may be found in a near spelling.</param>
internal sealed class ArabicTermWords(
    CliticAnalyzer clitics, Func<string, bool> isGlossaryWord, Func<string, bool> isTermWord, NearNames names)
{
    private const string Article = "ال";
    private readonly Dictionary<string, ImmutableArray<WordStep>> _seen = [];

    /// <summary>The key of one word of a term.</summary>
    public static string KeyOfTerm(TextUnit word) => Lower(word.Key);

    /// <summary>The steps of a word, safest first.</summary>
    public ImmutableArray<WordStep> Of(TextUnit word)
    {
        if (!_seen.TryGetValue(word.ExactKey, out var steps))
        {
            steps = Read(word);
            _seen.Add(word.ExactKey, steps);
        }

        return steps;
    }

    private ImmutableArray<WordStep> Read(TextUnit word)
    {
        var whole = Lower(word.Key);
        var steps = ImmutableArray.CreateBuilder<WordStep>();
        steps.Add(new WordStep(whole, Proclitics.None, string.Empty) { IsPreferred = word.Reading.IsWhole });
        steps.Add(new WordStep(Article + whole, Proclitics.None, string.Empty) { Kind = StepKind.ArticleMissing });
        var readings = clitics.Readings(word.ExactKey);
        if (!readings.Contains(word.Reading) && !word.Reading.IsWhole)
        {
            // A Latin word behind Arabic proclitics (الـBBC).
            readings = readings.Add(word.Reading);
        }

        var known = clitics.IsKnownWord(word.ExactKey) || isGlossaryWord(whole);
        foreach (var reading in readings)
        {
            var preferred = reading == word.Reading;
            var definite = reading.Proclitics.HasFlag(Proclitics.Article);
            if (!reading.IsWhole && (preferred || (IsNominal(reading) && (definite || !known))))
            {
                Add(steps, reading, definite, preferred);
            }
        }

        if (!known)
        {
            AddNear(steps, readings);
        }

        return steps.ToImmutable();
    }

    /// <summary>
    /// س and ني go with verbs, and ي behind a noun makes the adjective of it (قانون, قانوني) far oftener than "my".
    /// </summary>
    private static bool IsNominal(Reading reading) =>
        !reading.Proclitics.HasFlag(Proclitics.Sin) && reading.Enclitic is not ("ي" or "ني");

    private static void Add(ImmutableArray<WordStep>.Builder steps, Reading reading, bool definite, bool preferred)
    {
        var stem = Lower(FoldKey.Of(reading.Stem, TextLanguage.Arabic));
        var others = reading.Proclitics & ~Proclitics.Article;
        if (definite)
        {
            steps.Add(new WordStep(Article + stem, others, reading.Enclitic) { IsPreferred = preferred });
            steps.Add(new WordStep(stem, reading.Proclitics, reading.Enclitic)
            {
                Kind = StepKind.ArticleAdded,
                IsPreferred = preferred,
            });
            return;
        }

        steps.Add(new WordStep(stem, others, reading.Enclitic) { IsPreferred = preferred });
        if (reading.Enclitic.Length == 0)
        {
            steps.Add(new WordStep(Article + stem, others, string.Empty) { Kind = StepKind.ArticleMissing });
        }
    }

    /// <summary>Near spellings, unless a reading of the word is a word that the dictionary or a term has.</summary>
    private void AddNear(ImmutableArray<WordStep>.Builder steps, ImmutableArray<Reading> readings)
    {
        if (names.IsEmpty)
        {
            return;
        }

        var stems = readings.Where(r => r.Enclitic.Length == 0 && !r.Proclitics.HasFlag(Proclitics.Sin)).ToArray();
        if (Array.Exists(stems, r => r.Stem.Length >= NearNames.ShortestName && IsTermOrDictionaryWord(r)))
        {
            return;
        }

        foreach (var reading in stems)
        {
            var definite = reading.Proclitics.HasFlag(Proclitics.Article);
            foreach (var near in names.Find(FoldKey.Of(reading.Stem, TextLanguage.Arabic)))
            {
                steps.Add(new WordStep(
                    definite ? Article + near.Name : near.Name, reading.Proclitics & ~Proclitics.Article, string.Empty)
                { Distance = near.Distance });
            }
        }
    }

    private bool IsTermOrDictionaryWord(Reading reading)
    {
        var stem = FoldKey.Of(reading.Stem, TextLanguage.Arabic);
        return clitics.IsKnownWord(reading.Stem)
            || isTermWord(reading.Proclitics.HasFlag(Proclitics.Article) ? Article + stem : stem);
    }

    /// <summary>Latin words within Arabic text are compared without case.</summary>
    private static string Lower(string key) => key.ToLowerInvariant();
}
