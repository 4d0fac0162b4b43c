using TranslationMemory.Text;

namespace TranslationMemory.Terminology;

/// <summary>
/// The words, numbers and marks of a token that has several, and those of the tokens seen lately: dates, numbers and
/// compounds come again and again. All members may be called from any thread.
/// </summary>
internal sealed class TokenParts(TextAnalyzer analyzer, TextLanguage language)
{
    private const int CacheSize = 1 << 12;

    private readonly RecentResults<(string Written, int CoreStart, int CoreEnd, Proclitics Proclitics), TextUnit[]> _recent = new(CacheSize);

    /// <summary>
    /// The parts of a token, with spans counted from its beginning. Proclitics before its core are read with the first part
    /// when that is a word, and stay beside it when it is a number.
    /// </summary>
    /// <param name="text">The text as written.</param>
    /// <param name="token">The token.</param>
    /// <param name="core">What of it is taken apart: all but the proclitics.</param>
    public TextUnit[] Of(string text, Token token, TextSpan core)
    {
        var (start, written) = (token.Span.Start, token.Span.In(text));
        if (written == token.ExactKey)
        {
            // The same string for the same word, so that the cache keeps no second one.
            written = token.ExactKey;
        }

        return _recent.GetOrAdd(
            (written, core.Start - start, core.End - start, token.Reading.Proclitics),
            static (key, parts) => parts.Split(key.Written, TextSpan.FromBounds(key.CoreStart, key.CoreEnd), key.Proclitics),
            this);
    }

    private TextUnit[] Split(string written, TextSpan core, Proclitics proclitics)
    {
        var units = new List<TextUnit>();
        foreach (var (part, kind) in PartSplitter.Split(written, core))
        {
            var isFirst = part.Start == core.Start;
            var span = isFirst ? TextSpan.FromBounds(0, part.End) : part;
            if (analyzer.Analyze((kind == UnitKind.Value ? part : span).In(written), language).Tokens is not [var token])
            {
                continue;
            }

            if (kind == UnitKind.Word)
            {
                units.Add(new TextUnit(span, kind, token.ExactKey, token.FoldKey, token.Reading, UnitJoint.Loose));
            }
            else if (kind == UnitKind.Value)
            {
                var key = token.Placeable is { } placeable
                    ? UnitKeys.OfValue(placeable, placeable.Value)
                    : UnitKeys.OfNumber(token.ExactKey);
                var reading = isFirst ? token.Reading with { Proclitics = proclitics } : token.Reading;
                units.Add(new TextUnit(span, kind, token.ExactKey, key, reading, UnitJoint.Loose));
            }
            else if (token.ExactKey is not ("" or "'" or "\"" or "-"))
            {
                units.Add(new TextUnit(part, kind, token.ExactKey, token.ExactKey, token.Reading, UnitJoint.Loose));
            }
        }

        return [.. units];
    }
}
