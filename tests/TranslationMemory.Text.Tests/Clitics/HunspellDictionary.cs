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

    /// <summary>
    /// An analyser that knows the built-in words and those of the dictionary. Without it the test is skipped, but fails
    /// where CI=true promises that it is installed.
    /// </summary>
    internal static CliticAnalyzer Analyzer()
    {
        var isInstalled = File.Exists(Path);
        if (Environment.GetEnvironmentVariable("CI") == "true")
        {
            isInstalled.ShouldBeTrue("hunspell-ar is not installed.");
        }

        Assert.SkipUnless(isInstalled, "hunspell-ar is not installed.");
        return Combined.Value;
    }
}
