namespace TranslationMemory.Benchmarks.Corpora;

/// <summary>Edits of a segment word by word.</summary>
internal static class WordEdits
{
    /// <summary>Makes so many edits: replaces half of the time, deletes, inserts or swaps neighbours else.</summary>
    /// <param name="words">The segment; it keeps at least one word.</param>
    /// <param name="count">Number of edits.</param>
    /// <param name="draw">Draws a word to put in.</param>
    /// <param name="random">Chooses.</param>
    public static void Apply(List<string> words, int count, Func<SeededRandom, string> draw, SeededRandom random)
    {
        for (var i = 0; i < count; i++)
        {
            var at = random.Next(words.Count);
            switch (random.Next(6))
            {
                case 0 when words.Count > 1:
                    words.RemoveAt(at);
                    break;
                case 1:
                    words.Insert(at, draw(random));
                    break;
                case 2 when at > 0:
                    (words[at - 1], words[at]) = (words[at], words[at - 1]);
                    break;
                default:
                    words[at] = WordShape.WithCore(words[at], draw(random));
                    break;
            }
        }
    }

    /// <summary>Gives the numbers other values of as many digits, equal numbers of both sides the same value.</summary>
    public static void ChangeNumbers(List<string> arabic, List<string> english, SeededRandom random)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var words in new[] { arabic, english })
        {
            for (var i = 0; i < words.Count; i++)
            {
                if (WordShape.IsNumber(words[i]))
                {
                    words[i] = WordShape.WithCore(words[i], Other(WordShape.Core(words[i]).ToString(), values, random));
                }
            }
        }
    }

    private static string Other(string number, Dictionary<string, string> values, SeededRandom random)
    {
        var latin = string.Concat(number.Select(c => char.IsDigit(c) ? (char)('0' + (int)char.GetNumericValue(c)) : c));
        if (!values.TryGetValue(latin, out var other))
        {
            other = string.Concat(latin.Select((c, i) => char.IsDigit(c) ? (char)('0' + random.Between(i == 0 ? 1 : 0, 9)) : c));
            values.Add(latin, other);
        }

        // Digits of the set that the text has: Latin, Arabic-Indic or Persian.
        return string.Concat(other.Select((c, i) => char.IsDigit(c) ? (char)(number[i] - (int)char.GetNumericValue(number[i]) + (c - '0')) : c));
    }
}
