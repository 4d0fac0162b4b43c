namespace TranslationMemory.Matching.Tests;

/// <summary>Real pairs of segments, from the folder that the variable TM_SHARED names.</summary>
internal static class SharedData
{
    /// <summary>The pairs of both corpora: short everyday sentences, long sentences on health.</summary>
    public static (string Arabic, string English)[] Pairs()
    {
        var folder = Environment.GetEnvironmentVariable("TM_SHARED");
        if (string.IsNullOrEmpty(folder))
        {
            Assert.Skip("TM_SHARED names no folder with the shared data.");
        }

        return [.. Read(folder, "tatoeba", "tatoeba.manythings"), .. Read(folder, "tico19", "tico19")];
    }

    private static IEnumerable<(string Arabic, string English)> Read(string folder, string corpus, string name)
    {
        var path = Path.Combine(folder, "data", corpus, name);
        var arabic = File.ReadAllLines(path + ".ar");
        var english = File.ReadAllLines(path + ".en");
        arabic.Length.ShouldBe(english.Length);
        return arabic.Zip(english);
    }
}
