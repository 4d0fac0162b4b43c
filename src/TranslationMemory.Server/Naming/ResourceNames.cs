using System.Diagnostics.CodeAnalysis;

namespace TranslationMemory.Server.Naming;

/// <summary>Resource names: <c>memories/{memory}/units/{unit}</c> and their like.</summary>
internal static class ResourceNames
{
    /// <summary>Stands for "all" where a list of parents is asked for.</summary>
    public const string Wildcard = "-";

    public static string Memory(string memory) => $"memories/{memory}";

    public static string Unit(string memory, string unit) => $"memories/{memory}/units/{unit}";

    public static string Glossary(string glossary) => $"glossaries/{glossary}";

    public static string Entry(string glossary, string entry) => $"glossaries/{glossary}/entries/{entry}";

    public static string Article(string article) => $"articles/{article}";

    /// <summary>Reads <c>{collection}/{id}</c>.</summary>
    public static bool TryParse(string name, string collection, [NotNullWhen(true)] out string? id)
    {
        id = name.Split('/') is [var first, var last] && first == collection && ResourceId.IsValid(last) ? last : null;
        return id is not null;
    }

    /// <summary>Reads <c>{collection}/{parentId}/{children}/{id}</c>.</summary>
    public static bool TryParse(
        string name,
        string collection,
        string children,
        [NotNullWhen(true)] out string? parentId,
        [NotNullWhen(true)] out string? id)
    {
        (parentId, id) = name.Split('/') is [var first, var parent, var second, var last]
            && first == collection && second == children && ResourceId.IsValid(parent) && ResourceId.IsValid(last)
                ? (parent, last)
                : (null, null);
        return parentId is not null && id is not null;
    }
}
