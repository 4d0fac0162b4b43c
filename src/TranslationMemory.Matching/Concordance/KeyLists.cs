namespace TranslationMemory.Matching;

/// <summary>Reads the lists of a part for words that may have several keys.</summary>
internal static class KeyLists
{
    /// <summary>The units that hold the rarest of the words, each once.</summary>
    /// <param name="side">The sides of the part.</param>
    /// <param name="words">The keys that each word may have.</param>
    public static IEnumerable<int> Units(in PartSide side, int[][] words)
    {
        var rarest = words[0];
        var least = long.MaxValue;
        foreach (var word in words)
        {
            var length = Length(side, word);
            if (length < least)
            {
                (rarest, least) = (word, length);
            }
        }

        var units = new HashSet<int>();
        var numbers = new int[least];
        foreach (var key in rarest)
        {
            var list = side.List(key);
            if (list.IsEmpty)
            {
                continue;
            }

            foreach (var number in numbers.AsSpan(0, Postings.Read(list, 0, side.Count, numbers)))
            {
                units.Add(side.Ordinal(number));
            }
        }

        return units;
    }

    private static long Length(in PartSide side, int[] word)
    {
        var length = 0L;
        foreach (var key in word)
        {
            var list = side.List(key);
            length += list.IsEmpty ? 0 : Postings.Count(list);
        }

        return length;
    }
}
