namespace TranslationMemory.Text.Names;

/// <summary>What it costs to leave out a letter, in hundredths of a consonant: vowels, which both scripts write freely, cost less.</summary>
internal static class LetterWeights
{
    /// <summary>The cost of a consonant, left out or replaced by a wrong one.</summary>
    public const int Consonant = 100;

    /// <summary>The first letter of the table of Arabic letters.</summary>
    public const char FirstArabic = '\u0620';

    /// <summary>How many code points the table of Arabic letters covers.</summary>
    public const int ArabicCount = 0xE0;

    /// <summary>The second of two equal letters.</summary>
    private const int Doubled = 10;

    private static readonly (int[] Arabic, int[] Inner, int[] First, int[] Last) Table = Read();

    /// <summary>The cost of an Arabic letter; a space costs nothing.</summary>
    public static int OfArabic(char letter)
    {
        var index = letter - FirstArabic;
        return letter == ' ' ? 0 : (uint)index < ArabicCount ? Table.Arabic[index] : Consonant;
    }

    /// <summary>The cost of a Latin letter wherever it stands; a space costs nothing.</summary>
    public static int OfLatin(char letter) => letter == ' ' ? 0 : Table.Inner[letter - 'a'];

    /// <summary>The cost of the Latin letter at a place of a name.</summary>
    public static int At(ReadOnlySpan<char> latin, int index)
    {
        var letter = latin[index];
        if (letter == ' ')
        {
            return 0;
        }

        if (index > 0 && latin[index - 1] == letter)
        {
            return Math.Min(Doubled, Table.Inner[letter - 'a']);
        }

        var table = index + 1 == latin.Length || latin[index + 1] == ' ' ? Table.Last
            : index == 0 || latin[index - 1] == ' ' ? Table.First
            : Table.Inner;
        return table[letter - 'a'];
    }

    private static (int[] Arabic, int[] Inner, int[] First, int[] Last) Read()
    {
        var arabic = Enumerable.Repeat(Consonant, ArabicCount).ToArray();
        int[][] latin = [.. Enumerable.Range(0, 3).Select(_ => Enumerable.Repeat(Consonant, 26).ToArray())];
        foreach (var row in NameTables.Rows("letter-weights"))
        {
            if (row.Length == 2)
            {
                arabic[row[0][0] - FirstArabic] = NameTables.Cost(row[1]);
                continue;
            }

            for (var place = 0; place < latin.Length; place++)
            {
                latin[place][row[0][0] - 'a'] = NameTables.Cost(row[1 + place]);
            }
        }

        return (arabic, latin[0], latin[1], latin[2]);
    }
}
