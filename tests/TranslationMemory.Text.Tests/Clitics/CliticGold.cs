namespace TranslationMemory.Text.Tests.Clitics;

/// <summary>The hand-written gold of running text and of single words, as the README beside it describes.</summary>
internal static class CliticGold
{
    /// <summary>The tokens of the running text: word, whether clitics come off, bare stem.</summary>
    internal static IReadOnlyList<(string Word, bool HasClitics, string Stem)> Tokens() =>
        [.. Rows("clitics-dev").Select(row => (ExactKey.Of(row[1], TextLanguage.Arabic), row[2].Length + row[4].Length > 0, Fold(row[3])))];

    /// <summary>Single words with the stems that are right and those that are wrong for them.</summary>
    internal static IReadOnlyList<(string Word, string[] Right, string[] Wrong)> Words() =>
        [.. Rows("stem-dev").Select(row => (row[1], row[2].Split('|').Select(Fold).ToArray(), row[3].Split('|').Select(Fold).ToArray()))];

    /// <summary>The fold key of an Arabic word.</summary>
    internal static string Fold(string word) => FoldKey.Of(ExactKey.Of(word, TextLanguage.Arabic), TextLanguage.Arabic);

    private static IEnumerable<string[]> Rows(string name)
    {
        using var stream = typeof(CliticGold).Assembly.GetManifestResourceStream("CliticGold/" + name)!;
        using var reader = new StreamReader(stream);
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0)
            {
                yield return line.Split('\t');
            }
        }
    }
}
