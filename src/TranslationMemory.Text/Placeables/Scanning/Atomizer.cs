using System.Globalization;
using System.Text;

namespace TranslationMemory.Text.Placeables;

/// <summary>Cuts a text into atoms in one pass. Direction controls and other invisible characters stand between atoms or inside words.</summary>
internal static class Atomizer
{
    private static readonly string[] AsciiSymbols = [.. Enumerable.Range(0, 128).Select(c => ((char)c).ToString())];

    /// <summary>The atoms of <paramref name="text"/>.</summary>
    /// <param name="text">Any UTF-16 text.</param>
    /// <param name="language">Its language.</param>
    /// <param name="opaque">Stretches that become one opaque atom each, in order and disjoint.</param>
    public static AtomSequence Cut(string text, TextLanguage language, IReadOnlyList<TextSpan> opaque)
    {
        var atoms = new List<Atom>(text.Length / 4);
        var glued = false;
        var nextOpaque = 0;
        var i = 0;
        while (i < text.Length)
        {
            if (nextOpaque < opaque.Count && opaque[nextOpaque].Start == i)
            {
                atoms.Add(new Atom(AtomKind.Opaque, i, opaque[nextOpaque].End, string.Empty, glued));
                i = opaque[nextOpaque++].End;
                glued = true;
                continue;
            }

            var c = text[i];
            if (KeyCharacters.IsIgnorable(c))
            {
                i++;
                continue;
            }

            if (char.IsWhiteSpace(c))
            {
                if (c is '\n' or '\r' or '\u2028' or '\u2029')
                {
                    atoms.Add(new Atom(AtomKind.Symbol, i, i + 1, "\n", glued));
                }

                i++;
                glued = false;
                continue;
            }

            var limit = nextOpaque < opaque.Count ? opaque[nextOpaque].Start : text.Length;
            var atom = DigitSets.ZeroOf(c) != 0
                ? ReadDigits(text, i, limit, glued)
                : LengthOfLetter(text, i) > 0
                    ? ReadWord(text, i, limit, language, glued)
                    : ReadSymbol(text, i, glued);
            atoms.Add(atom);
            i = atom.End;
            glued = true;
        }

        return new AtomSequence(text, language, atoms);
    }

    /// <summary>The comparison form of a word.</summary>
    public static string KeyOf(ReadOnlySpan<char> word, TextLanguage language) => FoldKey.Of(ExactKey.Of(word, language), language);

    private static Atom ReadDigits(string text, int start, int limit, bool glued)
    {
        var zero = DigitSets.ZeroOf(text[start]);
        var mixed = false;
        var end = start;
        for (; end < limit && DigitSets.ZeroOf(text[end]) is var set and not 0; end++)
        {
            mixed |= set != zero;
        }

        return mixed
            ? new Atom(AtomKind.MixedDigits, start, end, string.Empty, glued)
            : new Atom(AtomKind.Digits, start, end, DigitSets.ToAscii(text.AsSpan(start, end - start)), glued);
    }

    private static Atom ReadWord(string text, int start, int limit, TextLanguage language, bool glued)
    {
        var script = IsArabic(text[start]);
        var end = start;
        var i = start;
        while (i < limit)
        {
            var length = LengthOfLetter(text, i);
            if (length > 0 && (IsArabic(text[i]) == script || text[i] == KeyCharacters.Tatweel))
            {
                i += length;
                end = i;
            }
            else if (length == 0 && IsMark(text[i]))
            {
                end = ++i;
            }
            else if (length == 0 && KeyCharacters.IsIgnorable(text[i]))
            {
                i++;
            }
            else
            {
                break;
            }
        }

        return new Atom(AtomKind.Word, start, end, KeyOf(text.AsSpan(start, end - start), language), glued);
    }

    private static Atom ReadSymbol(string text, int start, bool glued)
    {
        var c = text[start];
        if (char.IsHighSurrogate(c) && start + 1 < text.Length && char.IsLowSurrogate(text[start + 1]))
        {
            return new Atom(AtomKind.Symbol, start, start + 2, string.Empty, glued);
        }

        var key = c switch
        {
            < '\u0080' => AsciiSymbols[c],
            '٪' or '％' => "%",
            '−' or '‐' or '‑' or '–' or '—' or '―' => "-",
            '’' or '‘' or 'ʼ' or '′' => "'",
            _ => c.ToString(),
        };
        return new Atom(AtomKind.Symbol, start, start + 1, key, glued);
    }

    /// <summary>Number of UTF-16 code units of the letter at <paramref name="i"/>; 0 when there is none.</summary>
    private static int LengthOfLetter(string text, int i)
    {
        if (char.IsLetter(text[i]))
        {
            return text[i] == 'ʼ' ? 0 : 1;
        }

        return char.IsHighSurrogate(text[i])
            && Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var length) == System.Buffers.OperationStatus.Done
            && Rune.IsLetter(rune)
                ? length
                : 0;
    }

    private static bool IsMark(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsArabic(char c) => c is
        (>= '\u0600' and <= '\u06FF') or (>= '\u0750' and <= '\u077F') or (>= '\u0870' and <= '\u08FF')
        or (>= '\uFB50' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC');
}
