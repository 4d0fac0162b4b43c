using TranslationMemory.Text;

namespace TranslationMemory.Matching;

/// <summary>
/// The tokens of both sides of a unit as codes: words and placeables of the Arabic side, codes of the Arabic side,
/// words and placeables of the English side, the forms of the Arabic side, those of the English side.
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
        ArabicItems = TokenCodes.Read(codes, ref position);
        var length = TokenCodes.Read(codes, ref position);
        EnglishItems = TokenCodes.Read(codes, ref position);
        _arabicStart = position;
        _englishStart = position + length;
    }

    /// <summary>Words and placeables of the Arabic side.</summary>
    public int ArabicItems { get; }

    /// <summary>Words and placeables of the English side.</summary>
    public int EnglishItems { get; }

    /// <summary>Words and placeables of a side.</summary>
    public int Items(TextLanguage language) => language == TextLanguage.Arabic ? ArabicItems : EnglishItems;

    /// <summary>The forms of a side, as codes.</summary>
    public ReadOnlySpan<ushort> Forms(TextLanguage language) =>
        language == TextLanguage.Arabic ? _codes[_arabicStart.._englishStart] : _codes[_englishStart..];

    /// <summary>The codes of a unit.</summary>
    public static ushort[] Write(int arabicItems, List<ushort> arabic, int englishItems, List<ushort> english)
    {
        var codes = new List<ushort>(arabic.Count + english.Count + 3);
        TokenCodes.Write(codes, arabicItems);
        TokenCodes.Write(codes, arabic.Count);
        TokenCodes.Write(codes, englishItems);
        codes.AddRange(arabic);
        codes.AddRange(english);
        return [.. codes];
    }
}
