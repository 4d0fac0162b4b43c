namespace TranslationMemory.Text.Names;

/// <summary>A way to write Arabic letters in Latin ones.</summary>
/// <param name="Arabic">One letter or a few.</param>
/// <param name="Latin">Small letters a–z.</param>
/// <param name="EndsWord">True when it holds at the end of a word only.</param>
/// <param name="Cost">Hundredths of a wrong consonant; 0 for the usual spellings.</param>
internal readonly record struct LetterClass(string Arabic, string Latin, bool EndsWord, int Cost);

/// <summary>
/// The classes of letters that write each other, one to many (Freeman, Condon and Ackerman, "Cross Linguistic Name Matching
/// in English and Arabic", NAACL 2006).
/// </summary>
internal static class LetterClasses
{
    private const char EndMark = '$';

    private static readonly (LetterClass[][] ByFirstLetter, int Longest) Table = Read();

    /// <summary>Most Arabic letters of a class.</summary>
    public static int LongestArabic => Table.Longest;

    /// <summary>The classes whose Arabic side begins with a letter.</summary>
    public static ReadOnlySpan<LetterClass> StartingWith(char letter)
    {
        var index = letter - LetterWeights.FirstArabic;
        return (uint)index < (uint)Table.ByFirstLetter.Length ? Table.ByFirstLetter[index] : [];
    }

    private static (LetterClass[][] ByFirstLetter, int Longest) Read()
    {
        var classes = NameTables.Rows("letter-classes").SelectMany(row => row[2].Split(' ').Select(latin => new LetterClass(
            row[0].TrimEnd(EndMark), latin, row[0].EndsWith(EndMark), NameTables.Cost(row[1])))).ToLookup(item => item.Arabic[0]);
        var byFirstLetter = Enumerable.Range(LetterWeights.FirstArabic, LetterWeights.ArabicCount)
            .Select(letter => classes[(char)letter].ToArray())
            .ToArray();
        return (byFirstLetter, classes.SelectMany(group => group).Max(item => item.Arabic.Length));
    }
}
