using System.Collections.Immutable;
using TranslationMemory.Text.Placeables;

namespace TranslationMemory.Text;

/// <summary>
/// Finds what is compared by value: addresses, model numbers, dates, times, money, percentages, ordinals, numbers in digits and words,
/// and names of the calendar where they are meant. Values have one notation for both languages (<see cref="PlaceableType"/>).
/// </summary>
public static class PlaceableRecognizer
{
    private static readonly IRecognizer[] Recognizers =
    [
        new CodeRecognizer(),
        new DottedNumberRecognizer(),
        new DecadeRecognizer(),
        new NumericDateRecognizer(),
        new NamedDateRecognizer(),
        new YearRecognizer(),
        new FractionRecognizer(),
        new TimeRecognizer(),
        new CalendarNameRecognizer(),
        new OrdinalRecognizer(),
        new AmountRecognizer(),
    ];

    /// <summary>
    /// The placeables of <paramref name="text"/>, in order and disjoint, in time linear in its length. A proclitic before a placeable
    /// (<c>و24</c>, <c>بخمسة</c>) is not in its span. Safe for use by several threads.
    /// </summary>
    /// <param name="text">Any UTF-16 text; spans are offsets in it as it is written.</param>
    /// <param name="language">Its language.</param>
    /// <param name="cancellationToken">Gives up; looked at word by word.</param>
    public static ImmutableArray<Placeable> Recognize(
        string text, TextLanguage language, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!TriggerScanner.HasTrigger(text, language))
        {
            return [];
        }

        var web = WebScanner.Find(text);
        var atoms = Atomizer.CutAndMark(text, language, web.ConvertAll(placeable => placeable.Span));
        return Recognize(atoms, web, static (atoms, index) => atoms.MayBegin(index), cancellationToken);
    }

    /// <summary>
    /// False when no text that consists of words like <paramref name="word"/> has a placeable. A word here is a stretch between white space.
    /// </summary>
    internal static bool MayTakePart(ReadOnlySpan<char> word, TextLanguage language) => TriggerScanner.HasTrigger(word, language);

    /// <summary>The placeables of a text that is cut already.</summary>
    /// <param name="atoms">The text.</param>
    /// <param name="web">The placeables of its opaque atoms.</param>
    /// <param name="mayBegin">Where the recognisers try; nothing may begin elsewhere.</param>
    /// <param name="cancellationToken">Gives up.</param>
    internal static ImmutableArray<Placeable> Recognize(
        AtomSequence atoms, List<Placeable> web, Func<AtomSequence, int, bool> mayBegin, CancellationToken cancellationToken)
    {
        var found = ImmutableArray.CreateBuilder<Placeable>();
        var nextWeb = 0;
        var index = 0;
        while (index < atoms.Count)
        {
            if (!mayBegin(atoms, index))
            {
                index++;
                continue;
            }

            cancellationToken.ThrowIfCancellationRequested();
            if (atoms[index].Kind == AtomKind.Opaque)
            {
                found.Add(web[nextWeb++]);
                index++;
                continue;
            }

            var hit = FirstHit(atoms, index);
            if (hit?.Placeable is { } placeable)
            {
                found.Add(placeable);
            }

            index = hit?.Next ?? index + 1;
        }

        return found.DrainToImmutable();
    }

    private static Hit? FirstHit(AtomSequence atoms, int index)
    {
        foreach (var recognizer in Recognizers)
        {
            if (recognizer.TryRecognize(atoms, index) is { } hit)
            {
                return hit;
            }
        }

        return null;
    }
}
