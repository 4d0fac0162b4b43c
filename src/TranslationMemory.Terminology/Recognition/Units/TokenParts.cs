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
    /// <param name="token">The token.</param>
    /// <param name="core">What of it is taken apart: all but the proclitics.</param>
    public TextUnit[] Of(in Token token, TextSpan core)
    {
        var start = token.Span.Start;
        return _recent.GetOrAdd(
            (token.Form.Surface, core.Start - start, core.End - start, token.Reading.Proclitics),
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
                units.Add(new TextUnit(span, kind, token.Form));
            }
            else if (kind == UnitKind.Value)
            {
                var key = token.Placeable is { } placeable
                    ? UnitKeys.OfValue(placeable, placeable.Value)
                    : UnitKeys.OfNumber(token.ExactKey);
                units.Add(new TextUnit(span, kind, token.Form)
                {
                    Value = key,
                    Proclitics = isFirst ? proclitics : token.Reading.Proclitics,
                });
            }
            else if (token.ExactKey is not ("" or "'" or "\"" or "-"))
            {
                units.Add(new TextUnit(part, kind, token.Form));
            }
        }

        return [.. units];
    }
}
