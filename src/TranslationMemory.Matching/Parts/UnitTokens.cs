using System.Runtime.InteropServices;
using TranslationMemory.Text;

namespace TranslationMemory.Matching;

/// <summary>
/// The tokens of both sides of a unit: the length of the Arabic side's codes (seven bits a byte), these codes, those of
/// the English side.
/// </summary>
internal readonly ref struct UnitTokens
{
    private readonly FormCodes _arabic;
    private readonly FormCodes _english;

    /// <summary>The tokens in <paramref name="bytes"/>, with the frequent forms of both languages.</summary>
    public UnitTokens(ReadOnlySpan<byte> bytes, ReadOnlySpan<int> frequentArabic, ReadOnlySpan<int> frequentEnglish)
    {
        var length = (int)PackedText.ReadNumber(ref bytes);
        _arabic = new FormCodes(bytes[..length], frequentArabic);
        _english = new FormCodes(bytes[length..], frequentEnglish);
    }

    /// <summary>The forms of a side, as codes.</summary>
    public FormCodes Forms(TextLanguage language) => language == TextLanguage.Arabic ? _arabic : _english;

    /// <summary>The tokens of a unit.</summary>
    public static byte[] Write(List<byte> arabic, List<byte> english)
    {
        var bytes = new List<byte>(arabic.Count + english.Count + 2);
        Append(bytes, arabic, english);
        return [.. bytes];
    }

    /// <summary>Appends the tokens of a unit to those of others.</summary>
    public static void Append(List<byte> bytes, List<byte> arabic, List<byte> english)
    {
        var length = (uint)arabic.Count;
        for (; length >= 0x80; length >>= 7)
        {
            bytes.Add((byte)(length | 0x80));
        }

        bytes.Add((byte)length);
        bytes.AddRange(CollectionsMarshal.AsSpan(arabic));
        bytes.AddRange(CollectionsMarshal.AsSpan(english));
    }
}
