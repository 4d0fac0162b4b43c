namespace TranslationMemory.Storage;

/// <summary>Names of things as errors give them.</summary>
internal static class ResourceNames
{
    public static string Memory(string memory) => $"memories/{memory}";

    public static string Unit(string memory, string unit) => $"memories/{memory}/units/{unit}";

    public static string Glossary(string glossary) => $"glossaries/{glossary}";

    public static string Entry(string glossary, string entry) => $"glossaries/{glossary}/entries/{entry}";

    public static string Article(string article) => $"articles/{article}";
}
