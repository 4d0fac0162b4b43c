namespace TranslationMemory.Cli.Printing;

/// <summary>A word and its clitics, as grammars write them: <c>و+ل+ال+وفد</c>, <c>وفد+هم</c>.</summary>
internal static class CliticParts
{
    public static string Of(IEnumerable<string> proclitics, string stem, string enclitic)
    {
        var parts = proclitics.Append(stem);
        return string.Join('+', enclitic.Length > 0 ? parts.Append(enclitic) : parts);
    }
}
