using System.Buffers;

namespace TranslationMemory.Text;

/// <summary>Folds the carriers of hamza on alef, the spelling that newsrooms leave out most.</summary>
internal static class AlefFold
{
    private static readonly SearchValues<char> Carriers = SearchValues.Create("أإآ");

    /// <summary>The word with أ إ آ written as ا; the same instance when there is none.</summary>
    public static string Of(string word)
    {
        if (!word.AsSpan().ContainsAny(Carriers))
        {
            return word;
        }

        return string.Create(word.Length, word, static (span, source) =>
        {
            source.CopyTo(span);
            Fold(span);
        });
    }

    /// <summary>Writes أ إ آ as ا in place.</summary>
    public static void Fold(Span<char> word) => word.ReplaceAny(Carriers, 'ا');

    /// <summary>True when a hamza is written on (or a madda over) an alef of the word.</summary>
    public static bool WritesHamza(string word) => word.AsSpan().ContainsAny(Carriers);
}
