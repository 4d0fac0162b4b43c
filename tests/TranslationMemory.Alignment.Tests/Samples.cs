using CsCheck;
using TranslationMemory.Alignment.Evidence;
using TranslationMemory.Alignment.Sentences;
using TranslationMemory.Text;

namespace TranslationMemory.Alignment.Tests;

/// <summary>Texts of a small language, in which every Arabic word has one English translation, and a lexicon that was learnt from it.</summary>
internal static class Samples
{
    public static readonly TextAnalyzer Analyzer = new(new CliticAnalyzer(Text.Lexicon.BuiltIn));

    public static readonly string[] Arabic =
        ["وزير", "مدينة", "حرب", "سلام", "كتاب", "طريق", "مدرسة", "سفينة", "جبل", "نهر", "شجرة", "قمر", "بيت", "سوق", "مطار", "جسر", "حديقة", "مستشفى", "رسالة", "صحيفة"];

    public static readonly string[] English =
        ["minister", "city", "war", "peace", "book", "road", "school", "ship", "mountain", "river", "tree", "moon", "house", "market", "airport", "bridge", "garden", "hospital", "letter", "newspaper"];

    /// <summary>Learnt from pairs of two to five words each.</summary>
    public static readonly TranslationLexicon Lexicon = Learn();

    /// <summary>Words by number; numbers behind the words are written in digits.</summary>
    public static readonly Gen<int[]> Sentence = Gen.Int[0, 29].Array[0, 6];

    public static string ToArabic(IEnumerable<int> words) => string.Join(' ', words.Select(word => word < 20 ? Arabic[word] : $"{word * 7}"));

    public static string ToEnglish(IEnumerable<int> words) => string.Join(' ', words.Select(word => word < 20 ? English[word] : $"{word * 7}"));

    public static AlignmentSentence ArabicSentence(string text) => new(Analyzer.Analyze(text, TextLanguage.Arabic));

    public static AlignmentSentence EnglishSentence(string text) => new(Analyzer.Analyze(text, TextLanguage.English));

    public static AlignmentSentence[] ArabicText(IEnumerable<string> texts) => [.. texts.Select(ArabicSentence)];

    public static AlignmentSentence[] EnglishText(IEnumerable<string> texts) => [.. texts.Select(EnglishSentence)];

    public static LexicalEvidence Evidence(IReadOnlyList<AlignmentSentence> arabic, IReadOnlyList<AlignmentSentence> english, TranslationLexicon lexicon) => new(
        ArticleSide.Of(TextSentences.Of(arabic), lexicon.Arabic), ArticleSide.Of(TextSentences.Of(english), lexicon.English), lexicon, CancellationToken.None);

    /// <summary>Sentences of distinct words, by a linear congruential generator, so that they are the same everywhere.</summary>
    public static int[][] Story(int sentences, uint seed, int longest = 6)
    {
        var state = seed;
        return [.. Enumerable.Range(0, sentences).Select(_ => Enumerable.Range(0, 2 + Next(longest - 1)).Select(_ => Next(20)).ToArray())];

        int Next(int end)
        {
            state = (state * 1664525) + 1013904223;
            return (int)((state >> 8) % (uint)end);
        }
    }

    private static TranslationLexicon Learn()
    {
        var trainer = new LexiconTrainer();
        foreach (var words in Story(400, 1, longest: 5))
        {
            trainer.Add(Analyzer.Analyze(ToArabic(words), TextLanguage.Arabic), Analyzer.Analyze(ToEnglish(words), TextLanguage.English));
        }

        return trainer.Train();
    }
}
