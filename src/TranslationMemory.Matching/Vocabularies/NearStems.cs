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

    private readonly ConcurrentDictionary<StemPlace, AppendList<FiledStem>> _files = new();

    /// <summary>Files a new stem under its key; keys come in rising order.</summary>
    public void Add(ReadOnlySpan<char> stem, int key)
    {
        if (stem.Length < ShortestStem)
        {
            return;
        }

        var filed = new FiledStem(Letters(stem), key);
        Span<StemPlace> places = stackalloc StemPlace[StemPieces.MostPlaces];
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
        Span<StemPlace> places = stackalloc StemPlace[StemPieces.MostPlacesAsked];
        for (var length = Math.Max(ShortestStem, stem.Length - MostEdits); length <= stem.Length + MostEdits; length++)
        {
            var edits = Math.Min(length, stem.Length) >= TwoEditsFrom ? MostEdits : 1;
            if (Math.Min(length, stem.Length) < ShortestStem || Math.Abs(length - stem.Length) > edits)
            {
                continue;
            }

            foreach (var place in places[..StemPieces.Asked(stem, language, length, places)])
            {
                if (_files.TryGetValue(place, out var file))
                {
                    AddKeys(stem, letters, language, edits, file.Items, first, end, stems, keys);
                }
            }
        }
    }

    private static void AddKeys(
        ReadOnlySpan<char> stem, ulong letters, TextLanguage language, int edits, ReadOnlySpan<FiledStem> file, int first, int end, StringTable stems, KeySet keys)
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

    private static ulong Letters(ReadOnlySpan<char> stem)
    {
        var letters = 0UL;
        foreach (var c in stem)
        {
            letters |= 1UL << (c & 63);
        }

        return letters;
    }

    private readonly record struct FiledStem(ulong Letters, int Key);
}
