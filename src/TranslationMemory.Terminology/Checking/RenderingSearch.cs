using TranslationMemory.Text;

namespace TranslationMemory.Terminology;

/// <summary>
/// Looks for a rendering more generously than recognition does, because a translator may turn a phrase: an English
/// phrase may have one more word in it (the joint military committee), an Arabic one may gain or lose its articles.
/// </summary>
internal sealed class RenderingSearch(TextAnalyzer analyzer, CliticAnalyzer clitics)
{
    private readonly UnitReader _units = new(analyzer);

    /// <summary>Does a spelling of the term stand in the text?</summary>
    public bool Stands(Term term, EntryKind kind, AnalyzedText text)
    {
        var units = _units.Read(text);
        return term.Variants.Concat(term.Forms).Prepend(term.Text).Any(spelling => Stands(spelling, kind, text, units));
    }

    private bool Stands(string spelling, EntryKind kind, AnalyzedText text, UnitText units)
    {
        var words = _units.Read(analyzer.Analyze(spelling, text.Language));
        if (text.Language == TextLanguage.English)
        {
            words = EnglishTermWords.WithoutArticles(words, words.Count > 1 && EnglishTermWords.IsArticle(words[0]) ? 1 : 0);
            return words.Count > 1
                && Enumerable.Range(0, units.Count).Any(at => EnglishStandsAt(words, 0, units, at, insertions: 1));
        }

        var isName = kind is EntryKind.Person or EntryKind.Place or EntryKind.Organization;
        var readings = new ArabicTermWords(clitics, new SpellingWords(words));
        return words.Count > (isName ? 1 : 0)
            && Enumerable.Range(0, Math.Max(0, units.Count - words.Count + 1))
                .Any(first => ArabicStandsAt(words, units, first, readings));
    }

    private static bool EnglishStandsAt(UnitText words, int word, UnitText units, int at, int insertions)
    {
        if (word == words.Count)
        {
            return true;
        }

        if (at == units.Count || (word > 0 && units[at].Joint == UnitJoint.Break))
        {
            return false;
        }

        if (IsEnglish(words[word], units[at]) && EnglishStandsAt(words, word + 1, units, at + 1, insertions))
        {
            return true;
        }

        if (word == 0 || units[at].Kind == UnitKind.Mark)
        {
            return false;
        }

        if (EnglishTermWords.IsArticle(units[at]))
        {
            return EnglishStandsAt(words, word, units, at + 1, insertions);
        }

        return insertions > 0
            && EnglishTermWords.MayBeAdjective(units[at])
            && EnglishStandsAt(words, word, units, at + 1, insertions - 1);
    }

    private static bool IsEnglish(TextUnit word, TextUnit unit) =>
        word.Kind == UnitKind.Word && unit.Kind == UnitKind.Word
            ? EnglishTermWords.Of(unit).Any(step => step.Key == EnglishTermWords.KeyOfTerm(word))
            : word.Kind == unit.Kind && word.Key == unit.Key;

    private static bool ArabicStandsAt(UnitText words, UnitText units, int first, ArabicTermWords readings) =>
        Enumerable.Range(0, words.Count).All(i =>
            (i == 0 || units[first + i].Joint != UnitJoint.Break)
            && IsArabic(words[i], units[first + i], readings, i == 0, i == words.Count - 1));

    private static bool IsArabic(TextUnit word, TextUnit unit, ArabicTermWords readings, bool isFirst, bool isLast) =>
        word.Kind == UnitKind.Word && unit.Kind == UnitKind.Word
            ? Array.Exists(readings.Of(unit).Steps, step =>
                step.Key == ArabicTermWords.KeyOfTerm(word)
                && (isFirst || (step.Proclitics & ~Proclitics.Article) == Proclitics.None)
                && (isLast || step.Enclitic.Length == 0))
            : word.Kind == unit.Kind && word.Key == unit.Key;
}
