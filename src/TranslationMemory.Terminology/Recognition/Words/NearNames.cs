using System.Collections.Immutable;
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

    /// <summary>The index without names.</summary>
    public static readonly NearNames Empty =
        new(CountedSet<string>.Empty, ImmutableDictionary<string, ImmutableArray<string>>.Empty);

    /// <summary>Longer names exist nowhere; a limit keeps the number of rests small.</summary>
    private const int LongestName = 24;

    /// <summary>From this many letters on, two of them may differ.</summary>
    private const int LongName = 10;

    private readonly CountedSet<string> _names;
    private readonly ImmutableDictionary<string, ImmutableArray<string>> _rests;

    private NearNames(CountedSet<string> names, ImmutableDictionary<string, ImmutableArray<string>> rests)
    {
        _names = names;
        _rests = rests;
    }

    /// <summary>True when nothing can be found.</summary>
    public bool IsEmpty => _rests.IsEmpty;

    /// <summary>The index with one more word of a name.</summary>
    public NearNames Add(string name)
    {
        if (name.Length is < ShortestName or > LongestName)
        {
            return this;
        }

        if (_names.Contains(name))
        {
            return new NearNames(_names.Add(name), _rests);
        }

        var rests = _rests.ToBuilder();
        foreach (var rest in RestsOf(name))
        {
            rests[rest] = rests.TryGetValue(rest, out var others) ? others.Add(name) : [name];
        }

        return new NearNames(_names.Add(name), rests.ToImmutable());
    }

    /// <summary>The index with one less of a word of a name.</summary>
    public NearNames Remove(string name)
    {
        var names = _names.Remove(name);
        if (!_names.Contains(name) || names.Contains(name))
        {
            return new NearNames(names, _rests);
        }

        var rests = _rests.ToBuilder();
        foreach (var rest in RestsOf(name))
        {
            var others = rests[rest].Remove(name);
            if (others.IsEmpty)
            {
                rests.Remove(rest);
            }
            else
            {
                rests[rest] = others;
            }
        }

        return new NearNames(names, rests.ToImmutable());
    }

    /// <summary>The names that a bare word (fold key, without clitics and article) nearly spells, itself left out.</summary>
    public IEnumerable<NearName> Find(string word) =>
        word.Length is < ShortestName or > LongestName
            ? []
            : RestsOf(word)
                .SelectMany(rest => _rests.GetValueOrDefault(rest, []))
                .Distinct()
                .Select(name => new NearName(name, NearSpelling.Distance(word, name, TextLanguage.Arabic)))
                .Where(near => near.Distance > 0);

    private static HashSet<string> RestsOf(string word)
    {
        var rests = new HashSet<string> { word };
        for (var i = 1; i < word.Length - 1; i++)
        {
            var one = word.Remove(i, 1);
            rests.Add(one);
            for (var j = i; word.Length >= LongName && j < one.Length - 1; j++)
            {
                rests.Add(one.Remove(j, 1));
            }
        }

        return rests;
    }
}
