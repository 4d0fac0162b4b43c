namespace TranslationMemory.Benchmarks.Text.Throughput;

/// <summary>How much text there is.</summary>
/// <param name="Utf16Bytes">Two bytes a code unit.</param>
/// <param name="Words">Stretches between spaces.</param>
internal readonly record struct TextAmount(long Utf16Bytes, long Words)
{
    /// <summary>Counts texts.</summary>
    public static TextAmount Of(IReadOnlyCollection<string> texts) =>
        new(texts.Sum(text => 2L * text.Length), texts.Sum(CountWords));

    private static long CountWords(string text)
    {
        var (words, inWord) = (0L, false);
        foreach (var c in text)
        {
            var isSpace = char.IsWhiteSpace(c);
            words += !isSpace && !inWord ? 1 : 0;
            inWord = !isSpace;
        }

        return words;
    }
}
