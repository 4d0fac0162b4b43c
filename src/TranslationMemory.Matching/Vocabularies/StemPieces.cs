using TranslationMemory.Text;

namespace TranslationMemory.Matching;

/// <summary>
/// The pieces of a stem of which every near spelling keeps one. Near Arabic spellings share their first and last
/// letter. One edit leaves the first two or the last two of five letters as they are. Of three pieces with a letter
/// between each two, an edit spoils one at most (a swap of neighbours reaches over two letters, never over a whole
/// gap; a letter put before the first piece or behind the last moves that one only), so two edits leave one of the
/// three; the one in the middle may have moved by two.
/// </summary>
internal static class StemPieces
{
    /// <summary>Places of a stem at most.</summary>
    public const int MostPlaces = 3;

    /// <summary>Places to look in at most for stems of one length.</summary>
    public const int MostPlacesAsked = 2 + (2 * MostShift) + 1;

    private const int MostShift = 2;

    // Four UTF-16 code units fill a place; longer pieces would tell no more stems apart.
    private const int LongestPiece = 4;

    private enum Piece
    {
        Ends,
        First,
        Middle,
        Last,
    }

    /// <summary>Writes the places in which a stem is filed.</summary>
    /// <returns>How many.</returns>
    public static int Of(ReadOnlySpan<char> stem, TextLanguage language, Span<ulong> places)
    {
        var length = stem.Length;
        if (language == TextLanguage.Arabic)
        {
            places[0] = Ends(stem, length);
            return 1;
        }

        var outer = OuterLength(length);
        places[0] = Place(Piece.First, length, stem[..outer]);
        places[1] = Place(Piece.Last, length, stem[^outer..]);
        if (length < NearStems.TwoEditsFrom)
        {
            return 2;
        }

        places[2] = Place(Piece.Middle, length, stem.Slice(MiddleStart(length), MiddleLength(length)));
        return 3;
    }

    /// <summary>Writes the places in which stems of <paramref name="length"/> letters near a stem lie.</summary>
    /// <returns>How many.</returns>
    public static int Asked(ReadOnlySpan<char> stem, TextLanguage language, int length, Span<ulong> places)
    {
        if (language == TextLanguage.Arabic)
        {
            places[0] = Ends(stem, length);
            return 1;
        }

        var outer = OuterLength(length);
        places[0] = Place(Piece.First, length, stem[..outer]);
        places[1] = Place(Piece.Last, length, stem[^outer..]);
        var count = 2;
        if (length >= NearStems.TwoEditsFrom)
        {
            var middle = MiddleLength(length);
            for (var start = MiddleStart(length) - MostShift; start <= MiddleStart(length) + MostShift; start++)
            {
                if (start >= 0 && start + middle <= stem.Length)
                {
                    places[count++] = Place(Piece.Middle, length, stem.Slice(start, middle));
                }
            }
        }

        return count;
    }

    private static int OuterLength(int length) => length < NearStems.TwoEditsFrom ? 2 : Math.Min(LongestPiece, (length - 2) / 3);

    private static int MiddleStart(int length) => OuterLength(length) + 1;

    private static int MiddleLength(int length) => Math.Min(LongestPiece, length - (2 * OuterLength(length)) - 2);

    private static ulong Ends(ReadOnlySpan<char> stem, int length) => Place(Piece.Ends, length, [stem[0], stem[^1]]);

    private static ulong Place(Piece piece, int length, ReadOnlySpan<char> letters)
    {
        var packed = 0UL;
        foreach (var c in letters)
        {
            packed = (packed << 16) | c;
        }

        // Pieces that fall together cost a look at some stems more. The constant is 2^64 divided by the golden ratio.
        var hash = (packed ^ ((ulong)((length << 2) | (int)piece) << 52)) * 0x9E3779B97F4A7C15;
        return hash ^ (hash >> 32);
    }
}
