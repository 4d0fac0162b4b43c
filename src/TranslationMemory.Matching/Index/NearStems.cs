using System.Collections.Concurrent;
using System.Numerics;
using TranslationMemory.Text;

namespace TranslationMemory.Matching;

/// <summary>
/// Finds the stems that are near a stem in spelling, whatever else the words must have in common to be near. Arabic
/// stems are filed by their first and last letter, which near spellings share; others by their length, which differs
/// by two at most. A set of the letters that occur rules most of the others out at once: an edit changes two members
/// of it at most. One writer at a time, readers without a lock.
/// </summary>
internal sealed class NearStems
{
    private const int MostEdits = 2;

    private readonly ConcurrentDictionary<(char First, char Last), AppendList<FiledStem>> _arabic = new();
    private readonly ConcurrentDictionary<int, AppendList<FiledStem>> _others = new();

    /// <summary>Files a new stem under its key.</summary>
    public void Add(string stem, int key)
    {
        if (stem.Length == 0)
        {
            return;
        }

        var list = ScriptDetector.Detect(stem) == TextLanguage.Arabic
            ? _arabic.GetOrAdd((stem[0], stem[^1]), static _ => new AppendList<FiledStem>())
            : _others.GetOrAdd(stem.Length, static _ => new AppendList<FiledStem>());
        list.Add(new FiledStem(stem, Letters(stem), key));
    }

    /// <summary>Adds the keys of the stems near <paramref name="stem"/>.</summary>
    public void AddKeys(string stem, HashSet<int> keys)
    {
        if (stem.Length == 0)
        {
            return;
        }

        if (ScriptDetector.Detect(stem) == TextLanguage.Arabic)
        {
            AddKeys(stem, TextLanguage.Arabic, _arabic.GetValueOrDefault((stem[0], stem[^1])), keys);
            return;
        }

        for (var length = stem.Length - MostEdits; length <= stem.Length + MostEdits; length++)
        {
            AddKeys(stem, TextLanguage.English, _others.GetValueOrDefault(length), keys);
        }
    }

    private static void AddKeys(string stem, TextLanguage language, AppendList<FiledStem>? list, HashSet<int> keys)
    {
        if (list is null)
        {
            return;
        }

        var letters = Letters(stem);
        foreach (var filed in list.Items)
        {
            if (BitOperations.PopCount(filed.Letters ^ letters) <= 2 * MostEdits
                && Math.Abs(filed.Stem.Length - stem.Length) <= MostEdits
                && NearSpelling.Distance(stem, filed.Stem, language) > 0)
            {
                keys.Add(filed.Key);
            }
        }
    }

    private static ulong Letters(string stem)
    {
        var letters = 0UL;
        foreach (var c in stem)
        {
            letters |= 1UL << (c & 63);
        }

        return letters;
    }

    private readonly record struct FiledStem(string Stem, ulong Letters, int Key);
}
