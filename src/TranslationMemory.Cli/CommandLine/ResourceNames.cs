namespace TranslationMemory.Cli.CommandLine;

/// <summary>Ids as people type them, and the names that the service wants.</summary>
internal static class ResourceNames
{
    /// <summary>The memory or glossary that is used, and made when it is missing, when none is named.</summary>
    public const string Default = "main";

    public static string Memory(string id) => Of("memories", id);

    public static string Glossary(string id) => Of("glossaries", id);

    public static string Article(string id) => Of("articles", id);

    /// <summary>The last part of a name.</summary>
    public static string IdOf(string name) => name[(name.LastIndexOf('/') + 1)..];

    /// <summary><c>news</c> and <c>memories/news</c> both mean <c>memories/news</c>.</summary>
    private static string Of(string collection, string id) =>
        id.StartsWith($"{collection}/", StringComparison.Ordinal) ? id : $"{collection}/{id}";
}
