namespace TranslationMemory.Matching.Tests;

/// <summary>Real pairs of segments, from the folder that the variable TM_SHARED names.</summary>
internal static class SharedData
{
    /// <summary>The pairs of both corpora: short everyday sentences, long sentences on health.</summary>
    public static (string Arabic, string English)[] Pairs() => [.. Lines("tatoeba", "tatoeba.manythings"), .. Lines("tico19", "tico19")];

    /// <summary>The distinct pairs of all corpora and glossaries.</summary>
    public static (string Arabic, string English)[] AllPairs() =>
    [
        .. Pairs()
            .Concat(Lines("sdg-un", "sdg-un"))
            .Concat(Lines("udhr", "udhr"))
            .Concat(Directory.EnumerateFiles(Path.Combine(Folder(), "data", "glossaries"), "*.tsv").Order(StringComparer.Ordinal).SelectMany(Table))
            .Where(pair => pair.Arabic.Length > 0 && pair.English.Length > 0)
            .Distinct(),
    ];

    private static string Folder()
    {
        var folder = Environment.GetEnvironmentVariable("TM_SHARED");
        if (string.IsNullOrEmpty(folder))
        {
            Assert.Skip("TM_SHARED names no folder with the shared data.");
        }

        return folder;
    }

    private static IEnumerable<(string Arabic, string English)> Table(string path)
    {
        var lines = File.ReadAllLines(path);
        lines[0].ShouldStartWith("ar\ten");
        return lines.Skip(1).Select(line => line.Split('\t')).Select(cells => (cells[0], cells[1]));
    }

    private static IEnumerable<(string Arabic, string English)> Lines(string corpus, string name)
    {
        var path = Path.Combine(Folder(), "data", corpus, name);
        var arabic = File.ReadAllLines(path + ".ar");
        var english = File.ReadAllLines(path + ".en");
        arabic.Length.ShouldBe(english.Length);
        return arabic.Zip(english);
    }
}
