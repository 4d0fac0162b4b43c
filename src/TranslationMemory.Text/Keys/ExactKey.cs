using System.Buffers;

namespace TranslationMemory.Text;

/// <summary>
/// The exact key (K1): equal keys are the same text to a translator. It composes (NFC), leaves out what is invisible or optional
/// (default-ignorables, tatweel, vowel marks), and writes presentation forms, look-alike letters (in Arabic text only), digits,
/// punctuation and white space one way. It is idempotent, takes any UTF-16 input (a lone surrogate becomes U+FFFD) and runs in linear time.
/// </summary>
public static class ExactKey
{
    private const int StackLength = 256;

    /// <summary>The exact key of <paramref name="text"/>; the same instance when the text is its own key.</summary>
    public static string Of(string text, TextLanguage language)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Of(text, language, text);
    }

    /// <summary>The exact key of <paramref name="text"/>.</summary>
    public static string Of(ReadOnlySpan<char> text, TextLanguage language) => Of(text, language, null);

    /// <summary>The exact key of <paramref name="text"/> with the way back from each of its characters.</summary>
    public static MappedKey Map(ReadOnlySpan<char> text, TextLanguage language)
    {
        for (var capacity = text.Length + 32; ; capacity *= 2)
        {
            var destination = ArrayPool<char>.Shared.Rent(capacity);
            var offsets = ArrayPool<int>.Shared.Rent(capacity + 1);
            try
            {
                if (TryWrite(text, language, destination.AsSpan(0, capacity), offsets, out var written))
                {
                    return new MappedKey(new string(destination, 0, written), offsets[..(written + 1)]);
                }
            }
            finally
            {
                ArrayPool<char>.Shared.Return(destination);
                ArrayPool<int>.Shared.Return(offsets);
            }
        }
    }

    /// <summary>
    /// Writes the exact key of <paramref name="text"/> without allocating (letters written apart from their hamza or accent aside, which the framework composes). As a rule a key is no longer than its text;
    /// one ligature can become 22 characters.
    /// </summary>
    /// <param name="text">The text as written.</param>
    /// <param name="language">The language of the text around: look-alike letters are replaced in Arabic only.</param>
    /// <param name="destination">Receives the key.</param>
    /// <param name="offsets">
    /// Receives for each character of the key the offset in <paramref name="text"/> that it comes from, and behind the last one
    /// the end of the text without its trailing spaces. Empty when not wanted, else longer than <paramref name="destination"/>.
    /// </param>
    /// <param name="written">Length of the key in UTF-16 code units.</param>
    /// <returns>False when <paramref name="destination"/> is too small; its content is then of no use.</returns>
    /// <exception cref="ArgumentException"><paramref name="offsets"/> is neither empty nor longer than <paramref name="destination"/>.</exception>
    public static bool TryWrite(
        ReadOnlySpan<char> text, TextLanguage language, Span<char> destination, Span<int> offsets, out int written)
    {
        if (!offsets.IsEmpty && offsets.Length <= destination.Length)
        {
            throw new ArgumentException("There must be more offsets than characters of the key.", nameof(offsets));
        }

        return new KeyWriter(text, language, destination, offsets).TryWrite(out written);
    }

    private static string Of(ReadOnlySpan<char> text, TextLanguage language, string? instance)
    {
        Span<char> stack = stackalloc char[StackLength];
        if (text.Length <= StackLength && TryWrite(text, language, stack, [], out var written))
        {
            return ToString(stack[..written], text, instance);
        }

        for (var capacity = text.Length + 32; ; capacity *= 2)
        {
            var rented = ArrayPool<char>.Shared.Rent(capacity);
            try
            {
                if (TryWrite(text, language, rented, [], out written))
                {
                    return ToString(rented.AsSpan(0, written), text, instance);
                }
            }
            finally
            {
                ArrayPool<char>.Shared.Return(rented);
            }
        }
    }

    private static string ToString(ReadOnlySpan<char> key, ReadOnlySpan<char> text, string? instance) =>
        instance is not null && key.SequenceEqual(text) ? instance : new string(key);
}
