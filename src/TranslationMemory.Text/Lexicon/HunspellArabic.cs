using System.Text;

namespace TranslationMemory.Text;

/// <summary>
/// Reads the word list of the Ayaspell project as Debian packs it: sections named by a line <c>*.dic</c>, entries
/// <c>word/affixes⇥length</c>.
/// </summary>
internal static class HunspellArabic
{
    private const int LongestWord = 40;

    /// <summary>The stems of its sections of particles and names (as nouns) and of its section of verbs.</summary>
    public static (List<string> Nouns, List<string> Verbs) Read(Stream arDic)
    {
        var nouns = new List<string>();
        var verbs = new List<string>();
        var known = false;
        List<string>? section = null;
        using var reader = new StreamReader(arDic, Encoding.UTF8, leaveOpen: true);
        while (reader.ReadLine() is { } line)
        {
            if (line.EndsWith(".dic", StringComparison.Ordinal))
            {
                section = line switch
                {
                    "tools.dic" or "names.dic" => nouns,
                    "verb.huns.dic" => verbs,
                    _ => null,
                };
                known |= section is not null;
            }
            else if (section is not null && WordOf(line) is { } word)
            {
                section.Add(word);
            }
        }

        return known ? (nouns, verbs) : throw new InvalidDataException("This is not the word list of hunspell-ar.");
    }

    private static bool IsArabic(string word)
    {
        foreach (var letter in word)
        {
            if (!ArabicLetters.IsLetter(letter))
            {
                return false;
            }
        }

        return true;
    }

    private static string? WordOf(string line)
    {
        var end = line.AsSpan().IndexOfAny('/', '\t');
        var word = end < 0 ? line : line[..end];
        return word.Length is > 0 and <= LongestWord && IsArabic(word) ? word : null;
    }
}
