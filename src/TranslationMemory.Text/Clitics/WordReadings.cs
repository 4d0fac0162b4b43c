using System.Collections.Immutable;

namespace TranslationMemory.Text;

/// <summary>The readings of one Arabic word.</summary>
/// <param name="word">The word as exact key (K1).</param>
/// <param name="preferred">The likeliest reading.</param>
internal sealed class WordReadings(string word, Reading preferred)
{
    private ImmutableArray<Reading> _all;

    /// <summary>The word as exact key (K1).</summary>
    public string Word => word;

    /// <summary>The likeliest reading.</summary>
    public Reading Preferred => preferred;

    /// <summary>All readings, the preferred one first; made when they are first asked for, by two threads at worst twice.</summary>
    public ImmutableArray<Reading> All
    {
        get
        {
            if (_all.IsDefault)
            {
                _all = [preferred, .. WordSplits.Of(word).Where(split => split != preferred && IsLicensed(split)).Distinct()];
            }

            return _all;
        }
    }

    private static bool IsLicensed(Reading split) =>
        split.IsWhole
        || split.Stem.Length >= 3
        || split.Proclitics.HasFlag(Proclitics.Article)
        || FunctionWords.Instance.Contains(AlefFold.Of(split.Stem));
}
