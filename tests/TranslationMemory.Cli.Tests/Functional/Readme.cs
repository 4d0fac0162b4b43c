using System.Text.RegularExpressions;

namespace TranslationMemory.Cli.Tests.Functional;

/// <summary>The README of the checkout that the tests were built in.</summary>
internal static partial class Readme
{
    /// <summary>The fenced blocks of a language, in order, without their fences.</summary>
    public static IReadOnlyList<string> Blocks(string language) =>
    [
        .. Fence().Matches(File.ReadAllText(Find()).ReplaceLineEndings("\n"))
            .Where(match => match.Groups["language"].Value == language)
            .Select(match => match.Groups["content"].Value),
    ];

    private static string Find()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "TranslationMemory.sln")))
        {
            directory = directory.Parent;
        }

        return Path.Combine(directory.ShouldNotBeNull().FullName, "README.md");
    }

    [GeneratedRegex("^```(?<language>[a-z]+)\\n(?<content>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Fence();
}
