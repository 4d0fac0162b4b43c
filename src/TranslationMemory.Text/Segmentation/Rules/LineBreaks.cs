using System.Buffers;

namespace TranslationMemory.Text;

/// <summary>The mandatory line breaks of Unicode (UAX #14: BK, CR, LF, NL).</summary>
internal static class LineBreaks
{
    /// <summary>All of them.</summary>
    public static readonly SearchValues<char> All = SearchValues.Create("\n\v\f\r\u0085\u2028\u2029");

    /// <summary>True for a line break.</summary>
    public static bool Contains(char c) => c is >= '\n' and <= '\r' or '\u0085' or '\u2028' or '\u2029';
}
