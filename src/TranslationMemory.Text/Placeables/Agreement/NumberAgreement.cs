using TranslationMemory.Text.Placeables;

namespace TranslationMemory.Text;

/// <summary>
/// Compares the numbers, dates, times, amounts, codes and addresses of a text and its translation by value. A value agrees that the other
/// side has in any writing: in digits or words, scaled or in full, as a dual (<c>عامان</c>, two years), a date in parts, a time by
/// either clock. How often a value occurs does not matter. Pure; all members may be called from any thread.
/// </summary>
public static class NumberAgreement
{
    /// <summary>Compares two texts.</summary>
    /// <param name="source">The text.</param>
    /// <param name="sourceLanguage">Its language.</param>
    /// <param name="target">The translation.</param>
    /// <param name="targetLanguage">Its language.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static NumberComparison Compare(
        string source, TextLanguage sourceLanguage, string target, TextLanguage targetLanguage, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(target);
        return Compare(
            new NumberSide(source, sourceLanguage, PlaceableRecognizer.Recognize(source, sourceLanguage, cancellationToken)),
            new NumberSide(target, targetLanguage, PlaceableRecognizer.Recognize(target, targetLanguage, cancellationToken)));
    }

    /// <summary>Compares two texts whose placeables are found already.</summary>
    public static NumberComparison Compare(AnalyzedText source, AnalyzedText target)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(target);
        return Compare(SideOf(source), SideOf(target));
    }

    private static NumberComparison Compare(NumberSide source, NumberSide target)
    {
        // Most texts have no numbers; then the words need not be looked at.
        return source.Claims.Length == 0 && target.Claims.Length == 0
            ? NumberComparison.Equal
            : new NumberComparison(source.WithoutCounterpartIn(target), target.WithoutCounterpartIn(source));
    }

    private static NumberSide SideOf(AnalyzedText text) => new(
        text.Text,
        text.Language,
        [.. text.Tokens.Where(token => token.Placeable is not null).Select(token => token.Placeable!)]);
}
