using System.Runtime.CompilerServices;
using TranslationMemory.Text;

namespace TranslationMemory.Matching;

/// <summary>
/// The forms of the words that were asked for lately, with the keys related to them, which hold as long as no form is
/// added. Word forms are shared between texts, so that a word is known by the object. Of a fixed size; a word has one
/// place, and two threads may at worst do the same work twice.
/// </summary>
internal sealed class QueryForms
{
    // Some 300 bytes each: five megabytes at most.
    private const int Places = 1 << 14;

    private readonly Entry?[] _entries = new Entry?[Places];

    /// <summary>The form of a token.</summary>
    public TokenForm Form(Token token)
    {
        // A placeable has a value of its own.
        if (token.Placeable is not null)
        {
            return TokenForm.Of(token);
        }

        ref var place = ref Place(token.Form);
        if (Volatile.Read(ref place) is { } entry && ReferenceEquals(entry.Form.Token.Form, token.Form))
        {
            return entry.Form;
        }

        var form = TokenForm.Of(token);
        Volatile.Write(ref place, new Entry(form, -1, []));
        return form;
    }

    /// <summary>The keys related to a form as long as there are so many forms; null when they must be found.</summary>
    public int[]? Keys(TokenForm form, int forms) =>
        Volatile.Read(ref Place(form.Token.Form)) is { } entry && ReferenceEquals(entry.Form, form) && entry.Forms == forms ? entry.Keys : null;

    /// <summary>Keeps the keys related to a form.</summary>
    public void Keep(TokenForm form, int forms, ReadOnlySpan<int> keys)
    {
        if (form.Kind == TokenKind.Word)
        {
            Volatile.Write(ref Place(form.Token.Form), new Entry(form, forms, keys.ToArray()));
        }
    }

    private ref Entry? Place(WordForm form) => ref _entries[RuntimeHelpers.GetHashCode(form) & (Places - 1)];

    private sealed record Entry(TokenForm Form, int Forms, int[] Keys);
}
