using System.Collections.Immutable;
using TranslationMemory.Text;

namespace TranslationMemory.Matching;

/// <summary>A punctuation mark by its exact key and the number of words before it.</summary>
internal readonly record struct Mark(string Key, int ItemsBefore);

/// <summary>One side of a comparison: the words and placeables in order, and what stands beside them.</summary>
internal sealed class SegmentText
{
    private SegmentText(string text, ImmutableArray<InlineTag> tags, TokenForm[] forms, TextSpan[] spans)
    {
        Text = text;
        Tags = tags;
        var count = 0;
        foreach (var form in forms)
        {
            count += form.IsItem ? 1 : 0;
        }

        Items = new TokenForm[count];
        Marks = new Mark[forms.Length - count];
        Spans = new TextSpan[count];
        MarkSpans = new TextSpan[Marks.Length];
        var items = 0;
        var marks = 0;
        for (var i = 0; i < forms.Length; i++)
        {
            if (forms[i].IsItem)
            {
                Spans[items] = spans[i];
                Items[items++] = forms[i];
                Negations += forms[i].IsNegation ? 1 : 0;
            }
            else
            {
                MarkSpans[marks] = spans[i];
                Marks[marks++] = new Mark(forms[i].ExactKey, items);
            }
        }
    }

    /// <summary>The text as written.</summary>
    public string Text { get; }

    /// <summary>The inline tags.</summary>
    public ImmutableArray<InlineTag> Tags { get; }

    /// <summary>The words and placeables (W).</summary>
    public TokenForm[] Items { get; }

    /// <summary>Where the items stand.</summary>
    public TextSpan[] Spans { get; }

    /// <summary>The punctuation.</summary>
    public Mark[] Marks { get; }

    /// <summary>Where the punctuation stands.</summary>
    public TextSpan[] MarkSpans { get; }

    /// <summary>How many items are negations.</summary>
    public int Negations { get; }

    /// <summary>The side of an analysed text.</summary>
    public static SegmentText Of(AnalyzedText text) => Of(text, TokenForm.Of);

    /// <summary>The side of an analysed text, with forms that were made before.</summary>
    public static SegmentText Of(AnalyzedText text, Func<Token, TokenForm> formOf)
    {
        var forms = new TokenForm[text.Tokens.Length];
        var spans = new TextSpan[forms.Length];
        for (var i = 0; i < forms.Length; i++)
        {
            forms[i] = formOf(text.Tokens[i]);
            spans[i] = text.Tokens[i].Span;
        }

        return new SegmentText(text.Text, text.Tags, forms, spans);
    }
}
