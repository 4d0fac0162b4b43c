using System.Collections.Immutable;
using TranslationMemory.Text;

namespace TranslationMemory.Terminology;

/// <summary>
/// Takes an analysed text apart into units. A placeable with digits is a value, and the words and numbers inside a longer
/// one can be terms of their own (يناير within 23 يناير 2017); an English compound falls into its parts.
/// </summary>
internal sealed class UnitReader(TextAnalyzer analyzer)
{
    /// <summary>The units of a text, in one pass.</summary>
    public UnitText Read(AnalyzedText text)
    {
        var units = new List<TextUnit>(text.Tokens.Length);
        var values = new Dictionary<int, UnitValue>();
        var parts = new Dictionary<string, ImmutableArray<Token>>(StringComparer.Ordinal);
        foreach (var token in text.Tokens)
        {
            switch (token)
            {
                case { Kind: TokenKind.Punctuation }:
                    AddMark(units, text, token);
                    break;
                case { Kind: TokenKind.Placeable, Placeable: { } placeable }:
                    AddPlaceable(units, values, parts, text, token, placeable);
                    break;
                case var word when text.Language == TextLanguage.English && HasInnerHyphen(word.ExactKey):
                    AddParts(units, parts, text, word, word.Span);
                    break;
                default:
                    Add(units, text, new TextUnit(
                        token.Span, UnitKind.Word, token.ExactKey, token.FoldKey, token.Reading, UnitJoint.Loose));
                    break;
            }
        }

        return new UnitText(units, values);
    }

    private static bool HasInnerHyphen(string word) => word.Length > 2 && word.AsSpan(1, word.Length - 2).Contains('-');

    private static void AddMark(List<TextUnit> units, AnalyzedText text, Token token)
    {
        var between = token.ExactKey is "" or "'" or "\""
            || (token.ExactKey == "-" && text.Language == TextLanguage.English && IsGlued(text.Text, token.Span));
        if (!between)
        {
            Add(units, text, new TextUnit(
                token.Span, UnitKind.Mark, token.ExactKey, token.ExactKey, token.Reading, UnitJoint.Loose));
        }
    }

    private static bool IsGlued(string text, TextSpan span) =>
        span.Start > 0 && span.End < text.Length
        && char.IsLetterOrDigit(text[span.Start - 1]) && char.IsLetterOrDigit(text[span.End]);

    private void AddPlaceable(
        List<TextUnit> units,
        Dictionary<int, UnitValue> values,
        Dictionary<string, ImmutableArray<Token>> parts,
        AnalyzedText text,
        Token token,
        Placeable placeable)
    {
        var key = UnitKeys.OfValue(placeable, placeable.Value);
        var alternative = placeable.AlternativeValue is { } other ? UnitKeys.OfValue(placeable, other) : null;
        var whole = placeable.Type is PlaceableType.Email or PlaceableType.Url or PlaceableType.Handle or PlaceableType.Code;
        var first = units.Count;
        if (!whole)
        {
            AddParts(units, parts, text, token, placeable.Span);
        }

        if (whole || units.Count == first || (units.Count == first + 1 && units[first].Kind == UnitKind.Value))
        {
            units.RemoveRange(first, units.Count - first);
            Add(units, text, new TextUnit(
                token.Span, UnitKind.Value, token.ExactKey, key, token.Reading, UnitJoint.Loose)
            { AlternativeKey = alternative });
        }
        else if (units.Count > first + 1 && token.ExactKey.AsSpan().ContainsAnyInRange('0', '9'))
        {
            values[first] = new UnitValue(key, alternative, units.Count, token.Reading.Proclitics);
        }
    }

    /// <summary>
    /// Adds the words, numbers and marks of a token. Proclitics before its core are read with the first part when that is
    /// a word, and stay beside it when it is a number.
    /// </summary>
    private void AddParts(
        List<TextUnit> units, Dictionary<string, ImmutableArray<Token>> parts, AnalyzedText text, Token whole, TextSpan core)
    {
        foreach (var (part, kind) in PartSplitter.Split(text.Text, core))
        {
            var isFirst = part.Start == core.Start;
            var span = isFirst ? TextSpan.FromBounds(whole.Span.Start, part.End) : part;
            var written = (kind == UnitKind.Value ? part : span).In(text.Text);
            if (!parts.TryGetValue(written, out var tokens))
            {
                tokens = analyzer.Analyze(written, text.Language).Tokens;
                parts.Add(written, tokens);
            }

            if (tokens is not [var token])
            {
                continue;
            }

            if (kind == UnitKind.Word)
            {
                Add(units, text, new TextUnit(span, kind, token.ExactKey, token.FoldKey, token.Reading, UnitJoint.Loose));
            }
            else if (kind == UnitKind.Value)
            {
                var key = token.Placeable is { } placeable
                    ? UnitKeys.OfValue(placeable, placeable.Value)
                    : UnitKeys.OfNumber(token.ExactKey);
                var reading = isFirst ? token.Reading with { Proclitics = whole.Reading.Proclitics } : token.Reading;
                Add(units, text, new TextUnit(span, kind, token.ExactKey, key, reading, UnitJoint.Loose));
            }
            else if (token.ExactKey is not ("" or "'" or "\"" or "-"))
            {
                Add(units, text, new TextUnit(part, kind, token.ExactKey, token.ExactKey, token.Reading, UnitJoint.Loose));
            }
        }
    }

    private static void Add(List<TextUnit> units, AnalyzedText text, TextUnit unit) =>
        units.Add(units.Count == 0 ? unit : unit with { Joint = JointOf(text.Text, units[^1].Span.End, unit.Span.Start) });

    private static UnitJoint JointOf(string text, int start, int end)
    {
        var gap = start < end ? text.AsSpan(start, end - start) : [];
        return gap switch
        {
            _ when gap.IndexOfAny(UnitKeys.LineBreaks) >= 0 => UnitJoint.Break,
            [' ' or '\u00A0'] => UnitJoint.Space,
            ['-' or '\u2010' or '\u2011'] => UnitJoint.Hyphen,
            _ => UnitJoint.Loose,
        };
    }
}
