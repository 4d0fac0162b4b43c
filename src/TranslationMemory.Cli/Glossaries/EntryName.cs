using System.CommandLine;
using TranslationMemory.Cli.CommandLine;

namespace TranslationMemory.Cli.Glossaries;

/// <summary>An entry as people name it: <c>astana</c>, or <c>glossaries/news/entries/astana</c> as the program prints it.</summary>
internal static class EntryName
{
    public static Argument<string> Argument() => new("ENTRY") { Description = "The entry: its id, or its name as the program prints it." };

    /// <summary>The name of an entry.</summary>
    /// <param name="entry">Its id or name.</param>
    /// <param name="glossary">The glossary of an id; null for the default.</param>
    public static string Of(string entry, string? glossary) =>
        entry.Contains('/') ? entry : $"{ResourceNames.Glossary(glossary ?? ResourceNames.Default)}/entries/{entry}";
}
