namespace TranslationMemory.Text.Placeables;

/// <summary>Times of day in digits and words.</summary>
internal sealed class TimeRecognizer : IRecognizer
{
    private static readonly HashSet<string> Hours = ["الساعه", "ساعه"];

    /// <inheritdoc/>
    public Hit? TryRecognize(AtomSequence text, int index)
    {
        var isHour = text.IsWord(index - 1) && text.Language == TextLanguage.Arabic && Proclitic.Contains(Hours, text[index - 1].Key);
        var time = text[index].Kind switch
        {
            AtomKind.Digits => DigitTime.Read(text, index, isHour && text[index - 1].Key.EndsWith("الساعه", StringComparison.Ordinal)),
            AtomKind.Word when text.Language == TextLanguage.Arabic => ArabicSpokenTime.Read(text, index, isHour),
            AtomKind.Word => EnglishSpokenTime.Read(text, index),
            _ => null,
        };
        return time?.ToHit(text);
    }
}
