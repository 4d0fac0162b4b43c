namespace TranslationMemory.Terminology.Tests;

/// <summary>Files of the repository that the tests read where they lie.</summary>
internal static class RepositoryFiles
{
    /// <summary>Path of a file or folder in the repository.</summary>
    public static string At(params string[] path) => Path.Combine([Root(), .. path]);

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "TranslationMemory.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests do not run within the repository.");
        }

        return folder.FullName;
    }
}
