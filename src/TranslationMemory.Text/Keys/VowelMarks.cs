using System.Buffers;

namespace TranslationMemory.Text;

/// <summary>Vowel marks that tell one word from another (عَيَّن "appointed", عُيِّن "was appointed").</summary>
public static class VowelMarks
{
    private const char Tanwin = '\u064B';
    private const char SuperscriptAlef = '\u0670';

    private static readonly SearchValues<char> Marks = SearchValues.Create("\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u0670");

    /// <summary>
    /// True when both texts mark the same letter, and mark it differently. Where one side leaves a letter bare nothing contradicts;
    /// the accusative tanwin may stand on the alef or on the letter before it.
    /// </summary>
    /// <param name="a">An Arabic text as written.</param>
    /// <param name="b">An Arabic text as written, with the same exact key; texts with different keys never conflict.</param>
    public static bool Conflict(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (!a.ContainsAny(Marks) || !b.ContainsAny(Marks) || a.SequenceEqual(b))
        {
            return false;
        }

        var one = ExactKey.Map(a, TextLanguage.Arabic);
        var other = ExactKey.Map(b, TextLanguage.Arabic);
        if (one.Key != other.Key)
        {
            return false;
        }

        for (var i = 0; i < one.Key.Length; i++)
        {
            var marks = MarksOf(a, one, i);
            var others = MarksOf(b, other, i);
            if (marks != 0 && others != 0 && marks != others)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The marks on character <paramref name="i"/> of the key, one bit each.</summary>
    private static int MarksOf(ReadOnlySpan<char> text, MappedKey key, int i)
    {
        var marks = MarksAt(text, key, i);
        if (key.Key[i] == 'ا')
        {
            return marks & ~Bit(Tanwin);
        }

        var alefFollows = i + 1 < key.Key.Length && key.Key[i + 1] == 'ا';
        return alefFollows ? marks | (MarksAt(text, key, i + 1) & Bit(Tanwin)) : marks;
    }

    private static int MarksAt(ReadOnlySpan<char> text, MappedKey key, int i)
    {
        var marks = 0;
        foreach (var c in text[key.Offsets[i]..key.Offsets[i + 1]])
        {
            if (Marks.Contains(c))
            {
                marks |= Bit(c);
            }
        }

        return marks;
    }

    private static int Bit(char mark) => 1 << (mark == SuperscriptAlef ? 31 : mark - Tanwin);
}
