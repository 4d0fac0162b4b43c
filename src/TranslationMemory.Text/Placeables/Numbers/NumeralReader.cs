namespace TranslationMemory.Text.Placeables;

/// <summary>
/// Numbers in digits. <c>٫</c> is a decimal point and <c>٬</c> a group mark, always. A point or comma: several groups of three
/// are thousands; one group of three is ambiguous (the thousands come first, in English only for the comma); anything else is a fraction.
/// </summary>
internal static class NumeralReader
{
    private const string ArabicDecimal = "٫";
    private const string ArabicGroup = "٬";
    private const int MaxSpacedGroups = 8;

    private static readonly string[] DegreeWords = ["درج", "حرار", "مءوي"];

    /// <summary>The number in digits that begins at <paramref name="index"/>, which may be its minus.</summary>
    public static Quantity? Read(AtomSequence text, int index)
    {
        var first = IsMinus(text, index) ? index + 1 : index;
        if (text[first].Kind is not (AtomKind.Digits or AtomKind.MixedDigits))
        {
            return null;
        }

        var run = Run(text, first, out var next);
        var spaced = run is { Count: 1 } ? SpacedGroups(text, first, ref next) : null;
        var (value, alternative) = spaced is { } grouped ? (grouped, null) : Interpret(run, text.Language);
        if (value is not { } number || IsPartOfWord(text, first, next))
        {
            return new Quantity(QuantityForm.NoNumber, default, text[first].Start, next);
        }

        if (first > index)
        {
            // A line may also begin with a dash that is no minus, and Arabic typing sets hyphens so (الأكسجين -16).
            var isDoubtful = text.Language == TextLanguage.Arabic || text[index - 1].Kind == AtomKind.None || text.IsSymbol(index - 1, "\n");
            (number, alternative) = (number.Negated(), isDoubtful ? number : alternative?.Negated());
        }
        else if (HasMinusBehind(text, index, next))
        {
            if (IsTemperature(text, index, next))
            {
                return new Quantity(QuantityForm.Digits, number.Negated(), text[index].Start, next + 1) { Alternative = number };
            }

            alternative ??= number.Negated();
        }

        return new Quantity(QuantityForm.Digits, number, text[index].Start, next) { Alternative = alternative };
    }

    /// <summary>The digits and separators of one stretch without spaces; null when the digits are of several sets.</summary>
    private static List<string>? Run(AtomSequence text, int first, out int next)
    {
        var mixed = text[first].Kind == AtomKind.MixedDigits;
        var set = SetOf(text, first);
        List<string> run = [text[first].Key];
        next = first + 1;
        while (IsSeparator(text, next) && text[next + 1] is { Glued: true, Kind: AtomKind.Digits or AtomKind.MixedDigits } part)
        {
            mixed |= part.Kind == AtomKind.MixedDigits || SetOf(text, next + 1) != set;
            run.Add(text[next].Key == "،" ? "," : text[next].Key);
            run.Add(part.Key);
            next += 2;
        }

        return mixed ? null : run;
    }

    private static (ExactNumber? Value, ExactNumber? Alternative) Interpret(List<string>? run, TextLanguage language)
    {
        if (run is null)
        {
            return (null, null);
        }

        if (run.Count == 1)
        {
            return (ExactNumber.Of(run[0], string.Empty), null);
        }

        var last = run[^2];
        var (whole, fraction) = (run[..^2], run[^1]);
        if (run.Count == 3 && last is "." or "," && fraction.Length == 3 && IsGroupHead(run[0]))
        {
            var grouped = ExactNumber.Of(run[0] + fraction, string.Empty);
            var broken = ExactNumber.Of(run[0], fraction);
            return (language, last) switch
            {
                (TextLanguage.English, ",") => (grouped, null),
                (TextLanguage.English, _) => (broken, grouped),
                _ => (grouped, broken),
            };
        }

        if (last != ArabicDecimal && AreGroups(run, last))
        {
            return (ExactNumber.Of(string.Concat(run.Where((_, i) => i % 2 == 0)), string.Empty), null);
        }

        var group = whole.Count > 1 ? whole[1] : string.Empty;
        var isFraction = last != ArabicGroup && last != group && (whole.Count == 1 || (group != ArabicDecimal && AreGroups(whole, group)));
        return isFraction ? (ExactNumber.Of(string.Concat(whole.Where((_, i) => i % 2 == 0)), fraction), null) : (null, null);
    }

    /// <summary>
    /// Groups of three behind spaces: behind a no-break or thin space any group; behind a plain one when the last group is 000,
    /// which is no number of its own. <c>000 100</c> is how right-to-left typing stores 100 000.
    /// </summary>
    private static ExactNumber? SpacedGroups(AtomSequence text, int first, ref int next)
    {
        var digits = text[first].Key;
        var reversed = digits == "000" && text.Language == TextLanguage.Arabic;
        if (!reversed && !IsGroupHead(digits))
        {
            return null;
        }

        var set = SetOf(text, first);
        var (best, bestNext) = (default(string), next);
        for (var i = next; i < first + MaxSpacedGroups && text.IsDigits(i) && !text[i].Glued && SetOf(text, i) == set && text.GapBefore(i).Length == 1; i++)
        {
            var group = text[i].Key;
            if (reversed && IsGroupHead(group))
            {
                (best, bestNext) = (group + digits, i + 1);
                break;
            }

            if (group.Length != 3 || (reversed && group != "000"))
            {
                break;
            }

            digits += group;
            if (!reversed && (group == "000" || text.GapBefore(i)[0] is '\u00A0' or '\u202F' or '\u2009'))
            {
                (best, bestNext) = (digits, i + 1);
            }
        }

        next = bestNext;
        return best is null ? null : ExactNumber.Of(best, string.Empty);
    }

    private static bool AreGroups(List<string> run, string separator)
    {
        for (var i = 1; i < run.Count; i += 2)
        {
            if (run[i] != separator || run[i + 1].Length != 3)
            {
                return false;
            }
        }

        return IsGroupHead(run[0]);
    }

    private static bool IsGroupHead(string digits) => digits.Length <= 3 && digits[0] != '0';

    private static int SetOf(AtomSequence text, int index) => DigitSets.ZeroOf(text.Text[text[index].Start]);

    private static bool IsSeparator(AtomSequence text, int index) =>
        text[index] is { Kind: AtomKind.Symbol, Glued: true, Key: "." or "," or "،" or ArabicDecimal or ArabicGroup };

    /// <summary>Digits inside a Latin word (x2), or a decade (1990s).</summary>
    private static bool IsPartOfWord(AtomSequence text, int first, int next) =>
        (text[first].Glued && text.IsWord(first - 1) && char.IsAsciiLetter(text.Text[text[first - 1].Start]))
        || (text[next].Glued && text.IsWord(next, "s"));

    private static bool IsMinus(AtomSequence text, int index) =>
        text.IsSymbol(index, "-") && text.Text[text[index].Start] is '-' or '−'
        && text.IsGluedDigits(index + 1)
        && (!text[index].Glued || text[index - 1].Kind == AtomKind.None || text.IsSymbol(index - 1, "("));

    private static bool HasMinusBehind(AtomSequence text, int index, int next) =>
        text.Language == TextLanguage.Arabic && text.IsGluedSymbol(next, "-") && !text[next + 1].Glued
        && text[index - 1].Kind != AtomKind.None && !text.IsSymbol(index - 1, "\n");

    /// <summary>Degrees around the number: right-to-left typing sets their minus behind it (<c>18- درجة</c>).</summary>
    private static bool IsTemperature(AtomSequence text, int index, int next) =>
        !text.IsDigits(next + 1) && (IsDegree(text, next + 1) || IsDegree(text, index - 1) || IsDegree(text, index - 2));

    private static bool IsDegree(AtomSequence text, int index) =>
        text.IsSymbol(index, "°") || (text.IsWord(index) && DegreeWords.Any(word => text[index].Key.Contains(word, StringComparison.Ordinal)));
}
