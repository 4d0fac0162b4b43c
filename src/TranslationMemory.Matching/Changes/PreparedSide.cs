using System.Collections.Immutable;
using TranslationMemory.Text;

namespace TranslationMemory.Matching;

/// <summary>One analysed side of a unit.</summary>
/// <param name="Text">The side.</param>
/// <param name="Forms">The ids of its tokens' forms; −1 for those that are not known.</param>
/// <param name="Unknown">The tokens whose forms are not known, with their places among all.</param>
/// <param name="KeyHash">The hash of its exact key.</param>
/// <param name="IsInOrder">True when its forms' letters, looked for one behind the other, give the tokens' places.</param>
internal sealed record PreparedSide(
    string Text, int[] Forms, ImmutableArray<(int Index, Token Token)> Unknown, ulong KeyHash, bool IsInOrder)
{
    [ThreadStatic]
    private static NumberedTokens? _threadTokens;

    /// <summary>Changes nothing: looks up what is known of a text. Any thread may call this.</summary>
    public static PreparedSide Of(string text, Vocabulary vocabulary)
    {
        var tokens = _threadTokens ??= new NumberedTokens();
        vocabulary.Reader.Read(text, tokens);
        return new PreparedSide(
            text,
            tokens.Numbers.ToArray(),
            [.. tokens.Unknown],
            StableHash.OfExactKey(text, vocabulary.Language),
            AreInOrder(text, tokens.Spans));
    }

    /// <summary>Writes the codes of the forms, all of which are known afterwards. Only the writer may call this.</summary>
    public void WriteCodes(Vocabulary vocabulary, List<byte> codes)
    {
        foreach (var (index, token) in Unknown)
        {
            Forms[index] = vocabulary.Add(Text, index, token);
        }

        foreach (var form in Forms)
        {
            FormCodes.WriteForm(codes, form);
        }
    }

    /// <summary>True when no token's letters stand earlier behind the token before it than it does.</summary>
    private static bool AreInOrder(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> spans)
    {
        var end = 0;
        foreach (var span in spans)
        {
            if (span.Start < end)
            {
                return false;
            }

            // Between tokens stand spaces, as a rule one: looking there only is enough.
            var letters = text.Slice(span.Start, span.Length);
            for (; end < span.Start; end++)
            {
                if (text[end] == letters[0] && text[end..].StartsWith(letters))
                {
                    return false;
                }
            }

            end = span.End;
        }

        return true;
    }
}
