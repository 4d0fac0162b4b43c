using TranslationMemory.Alignment;
using TranslationMemory.Matching;
using TranslationMemory.Storage;
using TranslationMemory.Terminology;
using TranslationMemory.Text;

namespace TranslationMemory.Server.Engine;

/// <summary>Learns which words translate which from the glossaries and the memories.</summary>
internal static class LexiconLearning
{
    /// <summary>A smaller memory is about few things: it would take the words of one article for translations of each other.</summary>
    private const int FewUnits = 500;

    /// <summary>Learns from all terms, and from units that can be trusted.</summary>
    /// <param name="store">Gives both, always in the same order.</param>
    /// <param name="analyzer">Reads the texts.</param>
    /// <param name="mostUnits">Learns from no more units than this, the first that were stored.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<TranslationLexicon> LearnAsync(
        ITranslationStore store, TextAnalyzer analyzer, int mostUnits, CancellationToken cancellationToken)
    {
        var trainer = new LexiconTrainer();
        await foreach (var entry in store.ReadEntriesAsync(null, cancellationToken))
        {
            AddTerms(trainer, analyzer, entry);
        }

        var few = new List<TranslationUnit>(FewUnits);
        var count = 0;
        await foreach (var unit in store.ReadUnitsAsync(null, cancellationToken))
        {
            if (unit.Status is not (UnitStatus.Confirmed or UnitStatus.Aligned) || unit.Origin == UnitOrigin.Machine)
            {
                continue;
            }

            if (count++ == mostUnits)
            {
                break;
            }

            few.Add(unit);
            if (few.Count == FewUnits || count > FewUnits)
            {
                few.ForEach(known => AddUnit(trainer, analyzer, known));
                few.Clear();
            }
        }

        return trainer.Train(cancellationToken);
    }

    private static void AddTerms(LexiconTrainer trainer, TextAnalyzer analyzer, TermEntry entry)
    {
        foreach (var arabic in TermsOf(entry, TextLanguage.Arabic))
        {
            foreach (var english in TermsOf(entry, TextLanguage.English))
            {
                trainer.AddTerm(analyzer.Analyze(arabic, TextLanguage.Arabic), analyzer.Analyze(english, TextLanguage.English));
            }
        }
    }

    private static IEnumerable<string> TermsOf(TermEntry entry, TextLanguage language) => entry.Terms
        .Where(term => term.Status != TermStatus.Forbidden && term.Language.ToTextLanguage() == language)
        .Select(term => term.Text);

    private static void AddUnit(LexiconTrainer trainer, TextAnalyzer analyzer, TranslationUnit unit)
    {
        var source = unit.SourceLanguage.ToTextLanguage();
        if (source is null || unit.TargetLanguage.ToTextLanguage() is not { } target || source == target)
        {
            return;
        }

        var (arabic, english) = source == TextLanguage.Arabic ? (unit.SourceText, unit.TargetText) : (unit.TargetText, unit.SourceText);
        trainer.Add(analyzer.Analyze(arabic, TextLanguage.Arabic), analyzer.Analyze(english, TextLanguage.English));
    }
}
