using TranslationMemory.Text;

namespace TranslationMemory.Server.Requests;

/// <summary>The language of a text that a client sent: what it says, else what the script says.</summary>
internal static class QueryLanguage
{
    public static LanguageTag Of(string field, string tag, string text, RequestCheck check) =>
        check.Language(field, tag, ScriptDetector.Detect(text) == TextLanguage.Arabic ? LanguageTag.Arabic : LanguageTag.English);

    /// <summary>The other of Arabic and English.</summary>
    public static LanguageTag Other(LanguageTag language) =>
        language.ToTextLanguage() == TextLanguage.Arabic ? LanguageTag.English : LanguageTag.Arabic;
}
