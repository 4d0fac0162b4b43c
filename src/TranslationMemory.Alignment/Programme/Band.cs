namespace TranslationMemory.Alignment.Programme;

/// <summary>
/// The cells of the programme that are looked at: a cell (i, j) is an alignment of the first i Arabic sentences with the first j
/// English ones. Each row is one range of j; the ranges never go back.
/// </summary>
internal sealed class Band
{
    private readonly int[] _first;
    private readonly int[] _last;
    private readonly long[] _offsets;

    /// <summary>Makes a band of ranges; they are widened where they go back, and to hold the first and the last cell.</summary>
    /// <param name="first">By row, the first j.</param>
    /// <param name="last">By row, the last j.</param>
    /// <param name="english">Number of English sentences.</param>
    public Band(int[] first, int[] last, int english)
    {
        (_first, _last, English) = (first, last, english);
        _offsets = new long[first.Length + 1];
        _first[0] = 0;
        _last[^1] = english;
        for (var i = 0; i < first.Length; i++)
        {
            _first[i] = Math.Clamp(_first[i], 0, english);
            _last[i] = Math.Clamp(Math.Max(_last[i], i == 0 ? 0 : _last[i - 1]), 0, english);
        }

        for (var i = first.Length - 2; i >= 0; i--)
        {
            _first[i] = Math.Min(_first[i], _first[i + 1]);
        }

        // Neighbouring rows share a cell, so that there is a way through.
        for (var i = 1; i < first.Length; i++)
        {
            _first[i] = Math.Min(_first[i], _last[i - 1]);
        }

        for (var i = 0; i < first.Length; i++)
        {
            _offsets[i + 1] = _offsets[i] + _last[i] - _first[i] + 1;
        }
    }

    /// <summary>Number of Arabic sentences.</summary>
    public int Arabic => _first.Length - 1;

    /// <summary>Number of English sentences.</summary>
    public int English { get; }

    /// <summary>Number of cells.</summary>
    public long Cells => _offsets[^1];

    /// <summary>All cells.</summary>
    public static Band Whole(int arabic, int english)
    {
        var last = new int[arabic + 1];
        Array.Fill(last, english);
        return new Band(new int[arabic + 1], last, english);
    }

    /// <summary>The cells around a path.</summary>
    /// <param name="path">Cells, ascending; between two of them all cells of their rectangle are taken, near its diagonal if it is large.</param>
    /// <param name="arabic">Number of Arabic sentences.</param>
    /// <param name="english">Number of English sentences.</param>
    /// <param name="margin">How many cells more on both sides.</param>
    /// <param name="mostCells">Large rectangles are taken nearer to their diagonals so that the band has no more cells; it has more when the margin alone makes them.</param>
    public static Band Around(IReadOnlyList<(int Arabic, int English)> path, int arabic, int english, int margin, long mostCells = long.MaxValue)
    {
        for (var mostStray = english; ; mostStray /= 2)
        {
            var band = Around(path, arabic, english, margin, mostStray);
            if (band.Cells <= mostCells || mostStray == 0)
            {
                return band;
            }
        }
    }

    /// <summary>The first j of a row.</summary>
    public int First(int row) => _first[row];

    /// <summary>The last j of a row.</summary>
    public int Last(int row) => _last[row];

    /// <summary>True for a cell of the band.</summary>
    public bool Contains(int row, int column) => row >= 0 && column >= 0 && column >= _first[row] && column <= _last[row];

    /// <summary>The number of a cell.</summary>
    public long IndexOf(int row, int column) => _offsets[row] + column - _first[row];

    /// <summary>True for a cell from which the edge of the band, where it is not the edge of everything, is nearer than <paramref name="distance"/>.</summary>
    public bool IsNearEdge(int row, int column, int distance) =>
        (_first[row] > 0 && column - _first[row] < distance) || (_last[row] < English && _last[row] - column < distance);

    private static Band Around(IReadOnlyList<(int Arabic, int English)> path, int arabic, int english, int margin, int mostStray)
    {
        var (first, last) = (new int[arabic + 1], new int[arabic + 1]);
        Array.Fill(first, english);
        var (fromArabic, fromEnglish) = (0, 0);
        foreach (var (toArabic, toEnglish) in path.Append((arabic, english)))
        {
            var (rows, columns) = (toArabic - fromArabic, toEnglish - fromEnglish);
            // A rectangle as high as the margin is taken whole; in a larger one the way may stray from the diagonal by the margin
            // and by as much as its sides differ.
            var stray = Math.Min(mostStray, Math.Min(rows, columns) <= margin ? columns : Math.Abs(rows - columns));
            for (var i = fromArabic; i <= toArabic; i++)
            {
                var middle = rows == 0 ? fromEnglish : fromEnglish + (int)((long)(i - fromArabic) * columns / rows);
                first[i] = Math.Min(first[i], Math.Max(fromEnglish, middle - stray) - margin);
                last[i] = Math.Max(last[i], Math.Min(toEnglish, middle + stray + 1) + margin);
            }

            if (rows == 0)
            {
                last[fromArabic] = Math.Max(last[fromArabic], toEnglish + margin);
            }

            (fromArabic, fromEnglish) = (toArabic, toEnglish);
        }

        return new Band(first, last, english);
    }
}
