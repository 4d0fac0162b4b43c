namespace TranslationMemory.Matching;

/// <summary>Words by their keys, as they must stand in a unit.</summary>
/// <param name="words">The keys that each word may have.</param>
/// <param name="mode">How the words must stand.</param>
internal sealed class KeyPattern(int[][] words, ConcordanceMode mode)
{
    private readonly List<int> _keys = [];

    /// <summary>The keys that each word may have.</summary>
    public int[][] Words => words;

    /// <summary>True when the words may stand in a side as the mode wants.</summary>
    public bool MayStandIn(ReadOnlySpan<ushort> codes, ReadOnlySpan<FormKey> formKeys)
    {
        _keys.Clear();
        foreach (var key in new ItemKeys(codes, formKeys))
        {
            _keys.Add(key);
        }

        return mode == ConcordanceMode.Phrase ? HoldsPhrase() : Array.TrueForAll(words, HoldsAny);
    }

    private bool HoldsPhrase()
    {
        for (var start = 0; start + words.Length <= _keys.Count; start++)
        {
            if (StandsAt(start))
            {
                return true;
            }
        }

        return false;
    }

    private bool StandsAt(int start)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (Array.IndexOf(words[i], _keys[start + i]) < 0)
            {
                return false;
            }
        }

        return true;
    }

    private bool HoldsAny(int[] word)
    {
        foreach (var key in word)
        {
            if (_keys.Contains(key))
            {
                return true;
            }
        }

        return false;
    }
}
