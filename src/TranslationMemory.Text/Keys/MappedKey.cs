namespace TranslationMemory.Text;

/// <summary>An exact key with the way back to the text it was made from.</summary>
public sealed class MappedKey
{
    private readonly int[] _offsets;

    internal MappedKey(string key, int[] offsets)
    {
        Key = key;
        _offsets = offsets;
    }

    /// <summary>The exact key (K1).</summary>
    public string Key { get; }

    /// <summary>
    /// For each character of the key the offset in the text that it comes from, in UTF-16 code units, and behind the last one
    /// the end of the text without its trailing spaces. Never falling.
    /// </summary>
    public ReadOnlySpan<int> Offsets => _offsets;

    /// <summary>
    /// The stretch of the text that a stretch of the key stands for, with the marks and invisible characters behind its last letter.
    /// A ligature, and whatever else became several characters, is taken whole.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches outside the key.</exception>
    public TextSpan ToText(TextSpan keySpan)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(keySpan.Start, nameof(keySpan));
        ArgumentOutOfRangeException.ThrowIfNegative(keySpan.Length, nameof(keySpan));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(keySpan.End, Key.Length, nameof(keySpan));
        var end = keySpan.End;
        if (keySpan.Length > 0)
        {
            while (end < Key.Length && _offsets[end] == _offsets[end - 1])
            {
                end++;
            }
        }

        return TextSpan.FromBounds(_offsets[keySpan.Start], _offsets[end]);
    }
}
