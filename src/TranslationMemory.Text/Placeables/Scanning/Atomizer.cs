namespace TranslationMemory.Text.Placeables;

/// <summary>Cuts a text into atoms in one pass. Direction controls and other invisible characters stand between atoms or inside words.</summary>
internal static class Atomizer
{
    /// <summary>The atoms of <paramref name="text"/>.</summary>
    /// <param name="text">Any UTF-16 text.</param>
    /// <param name="language">Its language.</param>
    /// <param name="opaque">Stretches that become one opaque atom each, in order and disjoint.</param>
    public static AtomSequence Cut(string text, TextLanguage language, IReadOnlyList<TextSpan> opaque) =>
        Cut(text, language, opaque, null);

    /// <summary>The atoms of <paramref name="text"/>, each with whether a placeable can begin with it as <see cref="TriggerWords"/> tells.</summary>
    public static AtomSequence CutAndMark(string text, TextLanguage language, IReadOnlyList<TextSpan> opaque)
    {
        var atoms = Cut(text, language, opaque, TriggerWords.For(language));
        CodeBeginnings.Mark(atoms);
        return atoms;
    }

    private static AtomSequence Cut(string text, TextLanguage language, IReadOnlyList<TextSpan> opaque, TriggerWords? triggers)
    {
        var marks = new List<AtomMark>(text.Length / 4);
        var glued = false;
        var nextOpaque = 0;
        var i = 0;
        while (i < text.Length)
        {
            if (nextOpaque < opaque.Count && opaque[nextOpaque].Start == i)
            {
                marks.Add(new AtomMark(i, opaque[nextOpaque].End, AtomKind.Opaque, glued, true));
                i = opaque[nextOpaque++].End;
                glued = true;
                continue;
            }

            var kind = AtomCharacters.KindOf(text[i]);
            switch (kind)
            {
                case AtomCharacter.Ignorable or AtomCharacter.IgnorableMark:
                    i++;
                    continue;
                case AtomCharacter.Space:
                    i++;
                    glued = false;
                    continue;
                case AtomCharacter.LineBreak:
                    marks.Add(new AtomMark(i, i + 1, AtomKind.Symbol, glued, false));
                    i++;
                    glued = false;
                    continue;
                default:
                    var limit = nextOpaque < opaque.Count ? opaque[nextOpaque].Start : text.Length;
                    var end = EndOf(text.AsSpan(0, limit), i, kind, out var atomKind);
                    marks.Add(new AtomMark(i, end, atomKind, glued, triggers is null || triggers.MayBegin(text.AsSpan(i, end - i), atomKind)));
                    i = end;
                    glued = true;
                    continue;
            }
        }

        return new AtomSequence(text, language, marks);
    }

    private static int EndOf(ReadOnlySpan<char> text, int start, AtomCharacter kind, out AtomKind atomKind)
    {
        switch (kind)
        {
            case AtomCharacter.Digit:
                var end = AtomCharacters.EndOfDigits(text, start, out var mixed);
                atomKind = mixed ? AtomKind.MixedDigits : AtomKind.Digits;
                return end;
            case AtomCharacter.ArabicLetter or AtomCharacter.Letter or AtomCharacter.Surrogate when AtomCharacters.LengthOfLetter(text, start) > 0:
                atomKind = AtomKind.Word;
                return AtomCharacters.EndOfWord(text, start);
            default:
                atomKind = AtomKind.Symbol;
                return char.IsHighSurrogate(text[start]) && start + 1 < text.Length && char.IsLowSurrogate(text[start + 1]) ? start + 2 : start + 1;
        }
    }
}
