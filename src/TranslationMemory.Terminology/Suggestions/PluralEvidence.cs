using TranslationMemory.Text;

namespace TranslationMemory.Terminology;

/// <summary>
/// Counts the Arabic stems of the units whose English has the plural of a rendering and whose Arabic has the term in no
/// known spelling: one of them is likely its plural.
/// </summary>
internal sealed class PluralEvidence
{
    /// <summary>Stems that are kept; enough for every memory in which a count of one still means something.</summary>
    private const int MostStems = 200_000;

    /// <summary>A stem of other letters must stand in so many of these units …</summary>
    private const int LeastUnits = 3;

    /// <summary>… be such a share of all units that it stands in …</summary>
    private const double LeastShareOfStem = 0.5;

    /// <summary>… and such a share of all units that want a plural.</summary>
    private const double LeastShareOfPlurals = 0.25;

    private readonly Dictionary<string, (int WithPlural, int All)> _stems = new(StringComparer.Ordinal);

    private int _withPlural;

    /// <summary>Takes a unit into account.</summary>
    public void Add(AnalyzedText arabic, bool hasPlural)
    {
        _withPlural += hasPlural ? 1 : 0;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var token in arabic.Tokens)
        {
            var stem = token.Reading.Stem;
            if (token.Kind != TokenKind.Word || stem.Length < 3 || !seen.Add(stem))
            {
                continue;
            }

            var known = _stems.TryGetValue(stem, out var counts);
            if (known || _stems.Count < MostStems)
            {
                _stems[stem] = (counts.WithPlural + (hasPlural ? 1 : 0), counts.All + 1);
            }
        }
    }

    /// <summary>The stems that may be the plural of a word, with the number of units that say so.</summary>
    public IEnumerable<(string Stem, int Units)> Plurals(string singular) =>
        from stem in _stems
        let counts = stem.Value
        where counts.WithPlural > 0
            && (Skeletons.MayBePlural(singular, stem.Key)
                || (counts.WithPlural >= LeastUnits
                    && counts.WithPlural >= LeastShareOfStem * counts.All
                    && counts.WithPlural >= LeastShareOfPlurals * _withPlural))
        select (stem.Key, counts.WithPlural);
}
