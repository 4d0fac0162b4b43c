using TranslationMemory.Text;

namespace TranslationMemory.Matching;

/// <summary>
/// The tokens of both sides of a unit as codes: the number of codes of the Arabic side, the forms of the Arabic side,
/// those of the English side.
/// </summary>
internal readonly ref struct UnitTokens
{
    private readonly ReadOnlySpan<ushort> _codes;
    private readonly int _arabicStart;
    private readonly int _englishStart;

    /// <summary>The tokens in <paramref name="codes"/>.</summary>
    public UnitTokens(ReadOnlySpan<ushort> codes)
    {
        _codes = codes;
        var position = 0;
        var length = TokenCodes.Read(codes, ref position);
        _arabicStart = position;
        _englishStart = position + length;
    }

    /// <summary>The forms of a side, as codes.</summary>
    public ReadOnlySpan<ushort> Forms(TextLanguage language) =>
        language == TextLanguage.Arabic ? _codes[_arabicStart.._englishStart] : _codes[_englishStart..];

    /// <summary>The codes of a unit.</summary>
    public static ushort[] Write(List<ushort> arabic, List<ushort> english)
    {
        var length = new List<ushort>(2);
        TokenCodes.Write(length, arabic.Count);
        return [.. length, .. arabic, .. english];
    }
}
