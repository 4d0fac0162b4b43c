using System.Collections.Frozen;

namespace TranslationMemory.Text;

/// <summary>Tells the words that say nothing by themselves: prepositions, pronouns, conjunctions, particles.</summary>
public static class FunctionWord
{
    private static readonly FrozenSet<string> English = WordLists.Read("english-function-words").ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>True for a function word of Arabic, whatever its clitics, or of English.</summary>
    public static bool Is(Token token) =>
        token.Kind == TokenKind.Word
        && (ScriptDetector.Detect(token.ExactKey) == TextLanguage.English
            ? English.Contains(token.ExactKey)
            : FunctionWords.Instance.Contains(AlefFold.Of(token.ExactKey))
                || FunctionWords.Instance.Contains(AlefFold.Of(token.Reading.Stem)));
}
