namespace TranslationMemory.Terminology.Tests;

/// <summary>The examples that lie outside the repository, found through TM_SHARED.</summary>
internal static class SharedFiles
{
    /// <summary>The lines of a file; skips the test when no shared folder is named, fails when the file is missing.</summary>
    public static string[] Lines(string path)
    {
        var folder = Environment.GetEnvironmentVariable("TM_SHARED");
        Assert.SkipWhen(string.IsNullOrEmpty(folder), "TM_SHARED names no folder");
        return File.ReadAllLines(Path.Combine(folder!, path));
    }
}
