using TranslationMemory.Text;

namespace TranslationMemory.Matching;

/// <summary>One analysed side of a unit.</summary>
/// <param name="Text">The side; null when all of its forms are known, since it would live on for nothing.</param>
/// <param name="Forms">The ids of its tokens' forms; −1 for those that are not known.</param>
/// <param name="KeyHash">The hash of its exact key.</param>
/// <param name="IsInOrder">True when its forms' letters, looked for one behind the other, give the tokens' places.</param>
internal sealed record PreparedSide(AnalyzedText? Text, int[] Forms, ulong KeyHash, bool IsInOrder)
{
    /// <summary>Analyses nothing and changes nothing: looks up what is known of a text. Any thread may call this.</summary>
    public static PreparedSide Of(AnalyzedText text, Vocabulary vocabulary)
    {
        var forms = new int[text.Tokens.Length];
        var isInOrder = true;
        var end = 0;
        for (var i = 0; i < forms.Length; i++)
        {
            forms[i] = vocabulary.Find(text.Tokens[i]);
            var span = text.Tokens[i].Span;
            isInOrder &= span.Start >= end && text.Text.AsSpan(end).IndexOf(text.Tokens[i].Form.Surface.AsSpan()) == span.Start - end;
            end = span.End;
        }

        return new PreparedSide(forms.AsSpan().Contains(-1) ? text : null, forms, StableHash.Of(text.ExactKey), isInOrder);
    }

    /// <summary>Writes the codes of the forms, all of which are known afterwards. Only the writer may call this.</summary>
    public void WriteCodes(Vocabulary vocabulary, List<ushort> codes)
    {
        for (var i = 0; i < Forms.Length; i++)
        {
            TokenCodes.Write(codes, Forms[i] >= 0 ? Forms[i] : vocabulary.Add(Text!, i));
        }
    }
}
