using TranslationMemory.Text;

namespace TranslationMemory.Terminology;

/// <summary>
/// Takes an analysed text apart into units. A placeable with digits is a value, and the words and numbers inside a longer
/// one can be terms of their own (يناير within 23 يناير 2017); an English compound falls into its parts.
/// </summary>
internal sealed class UnitReader(TextAnalyzer analyzer)
{
    private readonly TokenParts _arabicParts = new(analyzer, TextLanguage.Arabic);
    private readonly TokenParts _englishParts = new(analyzer, TextLanguage.English);

    /// <summary>The units of a text.</summary>
    public UnitText Read(AnalyzedText text)
    {
        var units = new UnitText();
        Read(text, units);
        return units;
    }

    /// <summary>Adds the units of a text to an empty list, in one pass.</summary>
    public void Read(AnalyzedText text, UnitText units)
    {
        foreach (ref readonly var token in text.Tokens.AsSpan())
        {
            if (token.Kind == TokenKind.Punctuation)
            {
                AddMark(units, text, token);
            }
            else if (token.Kind == TokenKind.Placeable && token.Placeable is { } placeable)
            {
                AddPlaceable(units, text, token, placeable);
            }
            else if (text.Language == TextLanguage.English && HasInnerHyphen(token.ExactKey))
            {
                AddParts(units, text, token, token.Span);
            }
            else
            {
                Add(units, text, new TextUnit(token.Span, UnitKind.Word, token.Form));
            }
        }
    }

    private static bool HasInnerHyphen(string word) => word.Length > 2 && word.AsSpan(1, word.Length - 2).Contains('-');

    private static void AddMark(UnitText units, AnalyzedText text, in Token token)
    {
        var between = token.ExactKey is "" or "'" or "\""
            || (token.ExactKey == "-" && text.Language == TextLanguage.English && IsGlued(text.Text, token.Span));
        if (!between)
        {
            Add(units, text, new TextUnit(token.Span, UnitKind.Mark, token.Form));
        }
    }

    private static bool IsGlued(string text, TextSpan span) =>
        span.Start > 0 && span.End < text.Length
        && char.IsLetterOrDigit(text[span.Start - 1]) && char.IsLetterOrDigit(text[span.End]);

    private void AddPlaceable(UnitText units, AnalyzedText text, in Token token, Placeable placeable)
    {
        var key = UnitKeys.OfValue(placeable, placeable.Value);
        var alternative = placeable.AlternativeValue is { } other ? UnitKeys.OfValue(placeable, other) : null;
        var whole = placeable.Type is PlaceableType.Email or PlaceableType.Url or PlaceableType.Handle or PlaceableType.Code;
        var first = units.Count;
        if (!whole)
        {
            AddParts(units, text, token, placeable.Span);
        }

        if (whole || units.Count == first || (units.Count == first + 1 && units[first].Kind == UnitKind.Value))
        {
            units.RemoveFrom(first);
            Add(units, text, new TextUnit(token.Span, UnitKind.Value, token.Form)
            {
                Value = key,
                AlternativeKey = alternative,
                Proclitics = token.Reading.Proclitics,
            });
        }
        else if (units.Count > first + 1 && token.ExactKey.AsSpan().ContainsAnyInRange('0', '9'))
        {
            units.SetValue(first, new UnitValue(key, alternative, units.Count, token.Reading.Proclitics));
        }
    }

    private void AddParts(UnitText units, AnalyzedText text, in Token whole, TextSpan core)
    {
        var parts = text.Language == TextLanguage.Arabic ? _arabicParts : _englishParts;
        foreach (var part in parts.Of(whole, core))
        {
            Add(units, text, part with { Span = new TextSpan(whole.Span.Start + part.Span.Start, part.Span.Length) });
        }
    }

    private static void Add(UnitText units, AnalyzedText text, in TextUnit unit) =>
        units.Add(units.Count == 0
            ? unit
            : unit with { Joint = JointOf(text.Text, units[units.Count - 1].Span.End, unit.Span.Start) });

    private static UnitJoint JointOf(string text, int start, int end)
    {
        var gap = start < end ? text.AsSpan(start, end - start) : [];
        return gap switch
        {
            [' ' or '\u00A0'] => UnitJoint.Space,
            ['-' or '\u2010' or '\u2011'] => UnitJoint.Hyphen,
            _ => gap.IndexOfAny(UnitKeys.LineBreaks) >= 0 ? UnitJoint.Break : UnitJoint.Loose,
        };
    }
}
