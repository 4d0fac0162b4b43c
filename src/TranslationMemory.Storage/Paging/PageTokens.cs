using System.Buffers.Text;
using System.Security.Cryptography;

namespace TranslationMemory.Storage;

/// <summary>
/// Page tokens: the last item of the page before, and a hash that binds it to its list. A token of another list, of
/// another parent, of another form, or a changed one is refused.
/// </summary>
internal static class PageTokens
{
    /// <summary>Goes into the hash: a token of another form of this class is not taken for one of this form.</summary>
    private const long Version = 1;

    /// <summary>Enough to tell lists apart; a token protects nothing.</summary>
    private const int HashBytes = 8;

    /// <summary>Makes the token for the page behind an item.</summary>
    /// <param name="list">Name of the list, with its parent.</param>
    /// <param name="cursor">What the list orders by.</param>
    public static string Make(string list, string cursor)
    {
        var text = ExactText.Encode(cursor);
        return Base64Url.EncodeToString([.. Hash(list, cursor), .. text]);
    }

    /// <summary>Reads a token.</summary>
    /// <returns>The cursor; null for the first page.</returns>
    /// <exception cref="StoreException">The list did not make it.</exception>
    public static string? Read(string list, string? token)
    {
        if (string.IsNullOrEmpty(token))
        {
            return null;
        }

        try
        {
            var bytes = Base64Url.DecodeFromChars(token);
            if (bytes.Length > HashBytes)
            {
                var cursor = ExactText.Decode(bytes.AsSpan(HashBytes));
                if (Hash(list, cursor).AsSpan().SequenceEqual(bytes.AsSpan(0, HashBytes)))
                {
                    return cursor;
                }
            }
        }
        catch (Exception exception) when (exception is FormatException or InvalidDataException)
        {
            // Not one of ours: said below.
        }

        throw StoreFailures.BadPageToken(list);
    }

    private static byte[] Hash(string list, string cursor) =>
        SHA256.HashData(new PackedWriter().Add(Version).Add(list).Add(cursor).Written)[..HashBytes];
}
