using System.Collections.Immutable;
using TranslationMemory.Text.Placeables;

namespace TranslationMemory.Text;

/// <summary>Cuts a text into tokens: with its placeables where it may have some, and by the rules for headlines in capitals where it is one.</summary>
internal static class TokenReader
{
    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">Its language.</param>
    /// <param name="sink">Takes the tokens.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static void Read<TSink>(string text, TextLanguage language, ref TSink sink, CancellationToken cancellationToken)
        where TSink : struct, ITokenSink
    {
        // Most texts have no placeables. Where something may be one, they are looked for, for they say how tokens are cut.
        if (!TryRead(text, [], giveUp: true, ref sink, cancellationToken))
        {
            TryRead(text, PlaceableRecognizer.Recognize(text, language, cancellationToken), giveUp: false, ref sink, cancellationToken);
        }
    }

    private static bool TryRead<TSink>(
        string text, ImmutableArray<Placeable> placeables, bool giveUp, ref TSink sink, CancellationToken cancellationToken)
        where TSink : struct, ITokenSink
    {
        if (!TryRead(text, placeables, giveUp, isShouted: false, ref sink, out var latinWords, out var hasSmallLetter, cancellationToken))
        {
            return false;
        }

        // Of several words none has a small letter: capitals say nothing, and WHO may be who.
        if (latinWords > 2 && !hasSmallLetter)
        {
            TryRead(text, placeables, giveUp: false, isShouted: true, ref sink, out _, out _, cancellationToken);
        }

        return true;
    }

    private static bool TryRead<TSink>(
        string text,
        ImmutableArray<Placeable> placeables,
        bool giveUp,
        bool isShouted,
        ref TSink sink,
        out int latinWords,
        out bool hasSmallLetter,
        CancellationToken cancellationToken)
        where TSink : struct, ITokenSink
    {
        (latinWords, hasSmallLetter) = (0, false);
        sink.Clear();
        var tokenizer = new Tokenizer(text, placeables);
        while (tokenizer.TryRead(out var raw))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var traits = sink.Add(raw, isShouted);
            if (giveUp && ((traits & TokenTraits.MayTakePart) != TokenTraits.None || JoinsAddress(text, raw.Span.End - 1)))
            {
                return false;
            }

            latinWords += (traits & TokenTraits.IsLatin) != TokenTraits.None ? 1 : 0;
            hasSmallLetter |= (traits & TokenTraits.HasSmallLetter) != TokenTraits.None;
        }

        return true;
    }

    /// <summary>True for a mark that makes an address of the tokens beside it.</summary>
    private static bool JoinsAddress(string text, int i) => text[i] is '.' or ':' && TriggerScanner.IsOfWeb(text, i);
}
