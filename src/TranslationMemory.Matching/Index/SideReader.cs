using TranslationMemory.Text;

namespace TranslationMemory.Matching;

/// <summary>Turns analysed texts into indexed sides and back into sides that can be compared.</summary>
internal static class SideReader
{
    /// <summary>Makes the indexed side of a text. Only the writer may call this.</summary>
    public static IndexedSide Read(AnalyzedText text, Vocabulary vocabulary)
    {
        var forms = new int[text.Tokens.Length];
        var spans = new TextSpan[forms.Length];
        var items = 0;
        for (var i = 0; i < forms.Length; i++)
        {
            var form = TokenForm.Of(text.Tokens[i]);
            forms[i] = vocabulary.Add(form);
            spans[i] = text.Tokens[i].Span;
            items += form.IsItem ? 1 : 0;
        }

        var told = Places(text.Text, forms, vocabulary) is { } places && places.AsSpan().SequenceEqual(spans);
        return new IndexedSide(
            text.Text, text.Language, forms, items, KeyHash.Of(text.ExactKey), told ? null : spans);
    }

    /// <summary>The side for comparison; <paramref name="withSpans"/> when it is to be explained too.</summary>
    public static SegmentText Open(IndexedSide side, Vocabulary vocabulary, bool withSpans)
    {
        var forms = new TokenForm[side.Forms.Length];
        for (var i = 0; i < forms.Length; i++)
        {
            forms[i] = vocabulary.Form(side.Forms[i]);
        }

        return SegmentText.Of(side.Text, forms, withSpans ? Spans(side, vocabulary) : null);
    }

    /// <summary>Where the tokens of a side stand.</summary>
    private static TextSpan[] Spans(IndexedSide side, Vocabulary vocabulary) =>
        side.Spans ?? Places(side.Text, side.Forms, vocabulary)!;

    /// <summary>The places at which the surfaces stand one behind the other; null when one is not found.</summary>
    private static TextSpan[]? Places(string text, int[] forms, Vocabulary vocabulary)
    {
        var spans = new TextSpan[forms.Length];
        var next = 0;
        for (var i = 0; i < forms.Length; i++)
        {
            var surface = vocabulary.Form(forms[i]).Surface;
            var start = text.IndexOf(surface, next, StringComparison.Ordinal);
            if (start < 0)
            {
                return null;
            }

            spans[i] = new TextSpan(start, surface.Length);
            next = start + surface.Length;
        }

        return spans;
    }
}
