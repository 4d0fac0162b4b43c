namespace TranslationMemory.Text;

/// <summary>Escapes that stand for code points, inside and outside of sets.</summary>
internal static class IcuEscape
{
    private static readonly CodePointSet Horizontal = CodePointSet.OfItems(@"\t\p{Zs}");
    private static readonly CodePointSet Vertical = CodePointSet.OfItems(@"\n-\r\u0085\u2028\u2029");
    private static readonly CodePointSet Space = CodePointSet.OfItems(@"\t\n\f\r\p{Z}");
    private static readonly CodePointSet Word = UnicodeProperty.Find("Word")!;
    private static readonly CodePointSet Digit = CodePointSet.OfItems(@"\p{Nd}");

    /// <summary>Reads what stands behind a backslash.</summary>
    /// <param name="cursor">Behind the backslash.</param>
    /// <param name="single">The code point when the escape stands for just one; else −1.</param>
    public static CodePointSet Read(PatternCursor cursor, out int single)
    {
        single = -1;
        var letter = cursor.NextCodePoint();
        switch (letter)
        {
            case 'd': return Digit;
            case 'D': return Digit.Complement();
            case 's': return Space;
            case 'S': return Space.Complement();
            case 'w': return Word;
            case 'W': return Word.Complement();
            case 'h': return Horizontal;
            case 'H': return Horizontal.Complement();
            case 'v': return Vertical;
            case 'V': return Vertical.Complement();
            case 'p': return Property(cursor);
            case 'P': return Property(cursor).Complement();
            default:
                single = Single(cursor, letter);
                return CodePointSet.Of(single);
        }
    }

    private static int Single(PatternCursor cursor, int letter)
    {
        switch (letter)
        {
            case 'a': return '\a';
            case 'e': return '\u001B';
            case 'f': return '\f';
            case 'n': return '\n';
            case 'r': return '\r';
            case 't': return '\t';
            case 'c': return cursor.Next() & 0x1F;
            case 'x' when cursor.Skip("{"): return cursor.CodePoint(cursor.Until("}"));
            case 'x': return cursor.Hex(2);
            case 'u': return Utf16(cursor, cursor.Hex(4));
            case 'U': return cursor.Hex(8);
            case '0': return Octal(cursor);
            default:
                return letter < 128 && char.IsAsciiLetterOrDigit((char)letter)
                    ? throw cursor.Fault($"the escape \\{(char)letter} is not supported.")
                    : letter;
        }
    }

    // Files written by Java tools spell what lies beyond the Basic Multilingual Plane as two \u escapes.
    private static int Utf16(PatternCursor cursor, int unit)
    {
        if (!char.IsHighSurrogate((char)unit) || !cursor.Skip("\\u"))
        {
            return unit;
        }

        var trail = (char)cursor.Hex(4);
        return char.IsLowSurrogate(trail)
            ? char.ConvertToUtf32((char)unit, trail)
            : throw cursor.Fault("a low surrogate must stand behind a high one.");
    }

    private static int Octal(PatternCursor cursor)
    {
        var digits = cursor.While(c => c is >= '0' and <= '7', 3);
        return digits.Length > 0 ? Convert.ToInt32(digits, 8) : throw cursor.Fault("octal digits are wanted behind \\0.");
    }

    private static CodePointSet Property(PatternCursor cursor)
    {
        var name = cursor.Skip("{") ? cursor.Until("}") : cursor.Next().ToString();
        return name.StartsWith('^') ? Known(cursor, name[1..]).Complement() : Known(cursor, name);
    }

    /// <summary>The set of a property.</summary>
    /// <exception cref="IcuPatternException">The name is not known.</exception>
    public static CodePointSet Known(PatternCursor cursor, string name) =>
        UnicodeProperty.Find(name) ?? throw cursor.Fault($"the Unicode property '{name}' is not supported.");
}
