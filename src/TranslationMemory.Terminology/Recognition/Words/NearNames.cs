using TranslationMemory.Text;

namespace TranslationMemory.Terminology;

/// <summary>A name that a word nearly spells.</summary>
/// <param name="Name">Fold key of the name without article.</param>
/// <param name="Distance">Letters that differ, 1 or 2.</param>
internal readonly record struct NearName(string Name, int Distance);

/// <summary>
/// Words of names by what remains when one letter, or of long ones two letters, are left out: two spellings that differ
/// by so many edits share such a rest (the symmetric delete method). First and last letter must be equal and are never
/// left out. Never changes: adding and removing give a new index.
/// </summary>
internal sealed class NearNames
{
    /// <summary>The shortest name that may be found in a near spelling, in letters without article.</summary>
    public const int ShortestName = 6;

    /// <summary>Longer names exist nowhere; a limit keeps the number of rests small.</summary>
    public const int LongestName = 24;

    /// <summary>The index without names.</summary>
    public static readonly NearNames Empty = new(WordCounts.Empty, default);

    private readonly WordCounts _names;

    // Names, one or an array of several, by the hash of a rest: that two rests may share a hash only costs a comparison.
    private readonly VersionedMap<int, object> _rests;

    private NearNames(WordCounts names, VersionedMap<int, object> rests)
    {
        _names = names;
        _rests = rests;
    }

    /// <summary>True when nothing can be found.</summary>
    public bool IsEmpty => _names.IsEmpty;

    /// <summary>The index with one more word of a name.</summary>
    public NearNames Add(string name, object? writer = null)
    {
        if (name.Length is < ShortestName or > LongestName)
        {
            return this;
        }

        var rests = _rests;
        if (_names.Find(name) is null)
        {
            Span<char> buffer = stackalloc char[LongestName];
            var all = new LetterRests(name, buffer);
            while (all.MoveNext())
            {
                // Leaving out either of two equal neighbours gives one rest, which then lists the name twice in a row.
                var hash = StringMap.HashOf(all.Current);
                var others = NamesOf(rests.Find(hash, hash));
                if (others.IsEmpty || others[^1] != name)
                {
                    rests = rests.With(hash, hash, others.IsEmpty ? name : (string[])[.. others, name], writer);
                }
            }
        }

        return new NearNames(_names.Add(name, writer), rests);
    }

    /// <summary>The index with one less of a word of a name.</summary>
    public NearNames Remove(string name, object? writer = null)
    {
        var names = _names.Remove(name, writer);
        var rests = _rests;
        if (name.Length <= LongestName && names.Find(name) is null)
        {
            Span<char> buffer = stackalloc char[LongestName];
            var all = new LetterRests(name, buffer);
            while (all.MoveNext())
            {
                var hash = StringMap.HashOf(all.Current);
                var others = NamesOf(rests.Find(hash, hash));
                if (others.Contains(name))
                {
                    rests = others.Length == 1
                        ? rests.Without(hash, hash, writer)
                        : rests.With(hash, hash, Array.FindAll(others.ToArray(), other => other != name), writer);
                }
            }
        }

        return new NearNames(names, rests);
    }

    /// <summary>Adds the names that a bare word (fold key, without clitics and article) nearly spells, itself left out.</summary>
    public void Find(ReadOnlySpan<char> word, List<NearName> found)
    {
        if (IsEmpty || word.Length is < ShortestName or > LongestName)
        {
            return;
        }

        Span<char> buffer = stackalloc char[LongestName];
        var first = found.Count;
        var rests = new LetterRests(word, buffer);
        while (rests.MoveNext())
        {
            var hash = StringMap.HashOf(rests.Current);
            foreach (var name in NamesOf(_rests.Find(hash, hash)))
            {
                if (NearSpelling.Distance(word, name, TextLanguage.Arabic) is > 0 and var distance
                    && found.FindIndex(first, near => near.Name == name) < 0)
                {
                    found.Add(new NearName(name, distance));
                }
            }
        }
    }

    private static ReadOnlySpan<string> NamesOf(VersionedMap<int, object>.Item? item) => item?.Value switch
    {
        null => default,
        string[] names => names,
        var name => (string[])[(string)name],
    };
}
