using System.Collections.Concurrent;
using System.Numerics;
using TranslationMemory.Text;

namespace TranslationMemory.Matching;

/// <summary>
/// Finds the stems that are near a stem in spelling, whatever else the words must have in common to be near
/// (<see cref="NearSpelling.Distance"/>). Arabic stems are filed by their first and last letter, which near spellings
/// share. Of other stems, one edit in five letters or more leaves the first two letters or the last two as they are;
/// where two edits are allowed, all stems of like length are looked through. The set of the letters that occur rules
/// most of them out at once: each edit takes at most one letter out of it and puts at most one in. One writer at a
/// time, readers without a lock.
/// </summary>
internal sealed class NearStems
{
    private const int OneEditFrom = 5;
    private const int TwoEditsFrom = 9;

    private readonly ConcurrentDictionary<Place, AppendList<FiledStem>> _stems = new();

    /// <summary>Where a stem is filed: by its first and last letters, its beginning, its end or its length.</summary>
    private enum By
    {
        Ends,
        Beginning,
        End,
        Length,
    }

    /// <summary>Files a new stem under its key.</summary>
    public void Add(string stem, int key)
    {
        if (stem.Length < OneEditFrom)
        {
            return;
        }

        var filed = new FiledStem(stem, Letters(stem), key);
        if (ScriptDetector.Detect(stem) == TextLanguage.Arabic)
        {
            Add(new Place(By.Ends, stem[0], stem[^1]), filed);
            return;
        }

        Add(Beginning(stem), filed);
        Add(End(stem), filed);
        if (stem.Length >= TwoEditsFrom)
        {
            Add(OfLength(stem.Length), filed);
        }
    }

    /// <summary>Adds the keys of the stems near <paramref name="stem"/>.</summary>
    public void AddKeys(string stem, HashSet<int> keys)
    {
        if (stem.Length < OneEditFrom)
        {
            return;
        }

        if (ScriptDetector.Detect(stem) == TextLanguage.Arabic)
        {
            AddKeys(stem, TextLanguage.Arabic, new Place(By.Ends, stem[0], stem[^1]), edits: 2, keys);
            return;
        }

        AddKeys(stem, TextLanguage.English, Beginning(stem), edits: 1, keys);
        AddKeys(stem, TextLanguage.English, End(stem), edits: 1, keys);
        for (var length = Math.Max(TwoEditsFrom, stem.Length - 2); stem.Length >= TwoEditsFrom && length <= stem.Length + 2; length++)
        {
            AddKeys(stem, TextLanguage.English, OfLength(length), edits: 2, keys);
        }
    }

    private static Place Beginning(string stem) => new(By.Beginning, stem[0], stem[1]);

    private static Place End(string stem) => new(By.End, stem[^2], stem[^1]);

    private static Place OfLength(int length) => new(By.Length, (char)Math.Min(length, char.MaxValue), default);

    private static ulong Letters(string stem)
    {
        var letters = 0UL;
        foreach (var c in stem)
        {
            letters |= 1UL << (c & 63);
        }

        return letters;
    }

    private void Add(Place place, FiledStem stem) => _stems.GetOrAdd(place, static _ => new AppendList<FiledStem>()).Add(stem);

    private void AddKeys(string stem, TextLanguage language, Place place, int edits, HashSet<int> keys)
    {
        if (!_stems.TryGetValue(place, out var list))
        {
            return;
        }

        var letters = Letters(stem);
        foreach (var filed in list.Items)
        {
            if (BitOperations.PopCount(filed.Letters & ~letters) <= edits
                && BitOperations.PopCount(letters & ~filed.Letters) <= edits
                && Math.Abs(filed.Stem.Length - stem.Length) <= edits
                && NearSpelling.Distance(stem, filed.Stem, language) > 0)
            {
                keys.Add(filed.Key);
            }
        }
    }

    private readonly record struct Place(By By, char First, char Second);

    private readonly record struct FiledStem(string Stem, ulong Letters, int Key);
}
