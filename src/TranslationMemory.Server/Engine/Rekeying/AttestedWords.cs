using TranslationMemory.Storage;
using TranslationMemory.Text;

namespace TranslationMemory.Server.Engine;

/// <summary>Counts the Arabic words of all units and term entries.</summary>
internal static class AttestedWords
{
    /// <summary>Far more than the distinct words of any million sentences that matter; some 20 MB while they are counted.</summary>
    private const int Capacity = 250_000;

    /// <summary>A term was chosen by a person, and stands for every text in which it will be met.</summary>
    private const long TermWeight = 5;

    public static async Task<IReadOnlyDictionary<string, long>> CountAsync(ITranslationStore store, CancellationToken cancellationToken)
    {
        var counter = new AttestedWordCounter(Capacity);
        await foreach (var entry in store.ReadEntriesAsync(null, cancellationToken))
        {
            foreach (var term in entry.Terms)
            {
                Add(term.Language, term.Text, TermWeight);
            }
        }

        await foreach (var unit in store.ReadUnitsAsync(null, cancellationToken))
        {
            Add(unit.SourceLanguage, unit.SourceText, 1);
            Add(unit.TargetLanguage, unit.TargetText, 1);
        }

        return counter.Counts;

        void Add(LanguageTag language, string text, long weight)
        {
            if (language.ToTextLanguage() == TextLanguage.Arabic)
            {
                counter.Add(text, weight);
            }
        }
    }
}
