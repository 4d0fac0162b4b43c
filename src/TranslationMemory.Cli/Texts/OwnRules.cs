using TranslationMemory.Cli.CommandLine;
using TranslationMemory.Cli.Input;
using TranslationMemory.Text;
using TranslationMemory.V1;

namespace TranslationMemory.Cli.Texts;

/// <summary>Segmentation by the rules of a file. It needs no service.</summary>
internal static class OwnRules
{
    /// <summary>Divides a text as the service does, but by the rules of an SRX file.</summary>
    /// <param name="file">SRX 2.0; other rules than those for Arabic and English are not looked at.</param>
    /// <param name="text">The text.</param>
    /// <param name="languageCode">Its language; empty when the script is to decide.</param>
    /// <param name="surroundings">The process around.</param>
    /// <exception cref="UsageException">The file is not there.</exception>
    /// <exception cref="RefusedException">The file is no SRX 2.0, a pattern in it is wrong or takes too long, or the language is not known.</exception>
    public static IEnumerable<Sentence> Segment(string file, string text, string languageCode, Surroundings surroundings)
    {
        var path = TextFile.Require(file, surroundings);
        var language = Language(languageCode, text);
        try
        {
            using var stream = File.OpenRead(path);
            return [.. new ArticleSegmenter(new Segmenter(SrxReader.Read(stream))).Segment(text, language).Select(sentence => ToMessage(sentence, text))];
        }
        catch (SrxException exception)
        {
            throw new RefusedException($"{file}: {exception.Message}");
        }
    }

    private static TextLanguage Language(string code, string text) =>
        code.Length == 0 ? ScriptDetector.Detect(text)
        : LanguageTag.TryParse(code, out var tag) && tag.ToTextLanguage() is { } language ? language
        : throw new RefusedException($"The language '{code}' is neither Arabic (ar) nor English (en).");

    private static Sentence ToMessage(ArticleSentence sentence, string text) => new()
    {
        Index = sentence.Index,
        Text = sentence.Span.In(text),
        Span = new V1.TextSpan { Start = sentence.Span.Start, Length = sentence.Span.Length },
        Kind = (V1.SentenceKind)sentence.Kind,
        SameAs = sentence.SameAs ?? 0,
    };
}
