namespace TranslationMemory.Text.Tests.Clitics;

/// <summary>The word list of Debian's hunspell-ar, where it is installed.</summary>
internal static class HunspellDictionary
{
    private const string Path = "/usr/share/hunspell/ar.dic";

    private static readonly Lazy<CliticAnalyzer> Combined = new(() =>
    {
        using var stream = File.OpenRead(Path);
        return new CliticAnalyzer(new LexiconBuilder().AddBuiltIn().AddHunspell(stream).Build());
    });

    /// <summary>An analyser that knows the built-in words and those of the dictionary; skips the test without it.</summary>
    internal static CliticAnalyzer Analyzer()
    {
        Assert.SkipUnless(File.Exists(Path), "hunspell-ar is not installed.");
        return Combined.Value;
    }
}
