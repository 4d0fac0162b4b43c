using System.Buffers;
using System.Text;

namespace TranslationMemory.Text.Placeables;

/// <summary>Model numbers in Latin letters, in any language: <c>A-320</c>, <c>SARS-CoV-2</c>, <c>H1N1</c>, <c>PM2.5</c>.</summary>
internal static class LatinCode
{
    private const int MaxLetters = 6;
    private const int MaxAtoms = 12;

    private static readonly SearchValues<char> Decimal = SearchValues.Create("0123456789.");

    /// <summary>The code at <paramref name="index"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">Where it begins.</param>
    /// <param name="value">The code.</param>
    /// <param name="alternative">The spelling with a hyphen when letters and digits stand together, else null.</param>
    /// <param name="next">Index of the atom behind it.</param>
    public static bool TryRead(AtomSequence text, int index, out string value, out string? alternative, out int next)
    {
        var spelling = new StringBuilder(Spell(text, index));
        var (hasDigits, hyphens) = (false, 0);
        next = index + 1;
        while (next - index < MaxAtoms)
        {
            var hyphen = text.IsGluedSymbol(next, "-");
            var point = text.IsGluedSymbol(next, ".") && text.IsDigits(next - 1) && text.IsGluedDigits(next + 1);
            var at = hyphen || point ? next + 1 : next;
            if (!IsPart(text, at) || IsPlural(text, at) || (hyphen && text.IsWord(at) && !LeadsToDigits(text, at)))
            {
                break;
            }

            hasDigits |= text.IsDigits(at);
            hyphens += hyphen ? 1 : 0;
            spelling.Append(hyphen ? "-" : point ? "." : string.Empty).Append(text.IsDigits(at) ? text[at].Key : Spell(text, at));
            next = at + 1;
        }

        value = spelling.ToString();
        alternative = hyphens == 0 && text.IsDigits(index + 1) && value.AsSpan(Spell(text, index).Length).IndexOfAnyExcept(Decimal) < 0
            ? value.Insert(Spell(text, index).Length, "-")
            : null;
        return hasDigits && IsCode(text, index);
    }

    private static bool IsPart(AtomSequence text, int index) =>
        text[index].Glued && (text.IsDigits(index) || (text.IsWord(index) && char.IsAsciiLetter(text.Text[text[index].Start])));

    /// <summary>The s of several of a model (<c>MiG-29s</c>) belongs to the sentence.</summary>
    private static bool IsPlural(AtomSequence text, int index) =>
        text.IsDigits(index - 1) && text.Written(index) is "s" && !text[index + 1].Glued;

    /// <summary>True when another hyphen and digits follow the letters at <paramref name="index"/> (the CoV of SARS-CoV-2).</summary>
    private static bool LeadsToDigits(AtomSequence text, int index) =>
        text.IsGluedDigits(index + 1) || (text.IsGluedSymbol(index + 1, "-") && text.IsGluedDigits(index + 2));

    /// <summary>A short word in capitals or with an inner one, or a known name (Covid).</summary>
    private static bool IsCode(AtomSequence text, int index)
    {
        var word = text.Written(index);
        return word.Length <= MaxLetters && word.ContainsAnyInRange('A', 'Z')
            && (word.IndexOfAnyExceptInRange('A', 'Z') < 0 || word[1..].ContainsAnyInRange('A', 'Z') || CodeLetters.NameOf(text[index].Key) is not null);
    }

    private static string Spell(AtomSequence text, int index) =>
        CodeLetters.NameOf(text[index].Key) ?? text.Written(index).ToString();
}
