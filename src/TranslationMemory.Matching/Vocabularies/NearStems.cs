using System.Collections.Concurrent;
using System.Numerics;
using TranslationMemory.Text;

namespace TranslationMemory.Matching;

/// <summary>
/// Finds the stems that are near a stem in spelling, whatever else the words must have in common to be near
/// (<see cref="NearSpelling.Distance"/>). A stem is filed by its length and by pieces of it, one of which every near
/// spelling shares (<see cref="StemPieces"/>). The set of the letters that occur rules most of the stems in a file out
/// at once: each edit takes at most one letter out of it and puts at most one in. One writer at a time, readers
/// without a lock.
/// </summary>
internal sealed class NearStems
{
    /// <summary>Shorter stems have no near spellings.</summary>
    public const int ShortestStem = 5;

    /// <summary>From this length on, two edits are near.</summary>
    public const int TwoEditsFrom = 9;

    private const int MostEdits = 2;

    // An entry of the dictionary, the list and its array, without what is in it.
    private const int BytesOfFile = 128;

    private readonly ConcurrentDictionary<ulong, AppendList<FiledStem>> _files = new();
    private readonly StemFiles _stored;

    /// <summary>Files for stored stems and those to come.</summary>
    public NearStems(StemFiles stored) => _stored = stored;

    /// <summary>Empty files.</summary>
    public NearStems()
        : this(StemFiles.Empty)
    {
    }

    /// <summary>Bytes in memory, about.</summary>
    public long Bytes => _stored.Bytes + _files.Sum(static file => BytesOfFile + (8L * file.Value.Capacity));

    /// <summary>Files a new stem under its key; keys come in rising order.</summary>
    public void Add(ReadOnlySpan<char> stem, int key)
    {
        if (stem.Length < ShortestStem)
        {
            return;
        }

        var filed = new FiledStem(Letters(stem), key);
        Span<ulong> places = stackalloc ulong[StemPieces.MostPlaces];
        foreach (var place in places[..StemPieces.Of(stem, ScriptDetector.Detect(stem), places)])
        {
            _files.GetOrAdd(place, static _ => new AppendList<FiledStem>()).Add(filed);
        }
    }

    /// <summary>Adds the keys of the stems near <paramref name="stem"/> that lie from <paramref name="first"/> to before <paramref name="end"/>.</summary>
    public void AddKeys(ReadOnlySpan<char> stem, int first, int end, StringTable stems, KeySet keys)
    {
        var language = ScriptDetector.Detect(stem);
        var letters = Letters(stem);
        Span<ulong> places = stackalloc ulong[StemPieces.MostPlacesAsked];
        for (var length = Math.Max(ShortestStem, stem.Length - MostEdits); length <= stem.Length + MostEdits; length++)
        {
            var edits = Math.Min(length, stem.Length) >= TwoEditsFrom ? MostEdits : 1;
            if (Math.Min(length, stem.Length) < ShortestStem || Math.Abs(length - stem.Length) > edits)
            {
                continue;
            }

            foreach (var place in places[..StemPieces.Asked(stem, language, length, places)])
            {
                AddKeys(stem, letters, language, edits, _stored.Of(place), first, end, stems, keys);
                if (_files.TryGetValue(place, out var file))
                {
                    AddKeys(stem, letters, language, edits, file.Items, first, end, stems, keys);
                }
            }
        }
    }

    /// <summary>The files of all stems with keys before <paramref name="end"/>, to be stored.</summary>
    public StemFiles Store(int end)
    {
        var places = new SortedSet<ulong>(_files.Keys);
        places.UnionWith(_stored.Places.ToArray());
        var starts = new List<int>(places.Count + 1);
        var stems = new List<FiledStem>();
        foreach (var place in places)
        {
            starts.Add(stems.Count);
            stems.AddRange(_stored.Of(place));
            if (_files.TryGetValue(place, out var file))
            {
                foreach (var stem in file.Items)
                {
                    if (stem.Key < end)
                    {
                        stems.Add(stem);
                    }
                }
            }
        }

        return new StemFiles([.. places], [.. starts, stems.Count], [.. stems]);
    }

    private static void AddKeys(
        ReadOnlySpan<char> stem, uint letters, TextLanguage language, int edits, ReadOnlySpan<FiledStem> file, int first, int end, StringTable stems, KeySet keys)
    {
        for (var i = file.Length - 1; i >= 0 && file[i].Key >= first; i--)
        {
            var filed = file[i];
            if (BitOperations.PopCount(filed.Letters & ~letters) <= edits
                && BitOperations.PopCount(letters & ~filed.Letters) <= edits
                && filed.Key < end
                && NearSpelling.Distance(stem, stems[filed.Key], language) > 0)
            {
                keys.Add(filed.Key);
            }
        }
    }

    private static uint Letters(ReadOnlySpan<char> stem)
    {
        var letters = 0u;
        foreach (var c in stem)
        {
            letters |= 1u << c;
        }

        return letters;
    }
}
