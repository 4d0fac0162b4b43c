namespace TranslationMemory.Text.Tests.Segmentation;

/// <summary>Sentences as tables of cases write them.</summary>
internal static class Sentences
{
    internal const string Mark = " ¦ ";

    internal static string Joined(string text, TextLanguage language) =>
        Joined(text, language, Segmenter.Default);

    internal static string Joined(string text, TextLanguage language, Segmenter segmenter) =>
        string.Join(Mark, segmenter.Split(text, language).Select(span => span.In(text)));
}
