namespace TranslationMemory.Matching;

/// <summary>
/// Texts for the forms that are read differently by themselves (<c>US</c> in a headline, a year behind its name): the
/// form is the token of that number in the text. One writer at a time, readers without a lock.
/// </summary>
internal sealed class FormContexts(char[] characters, int[] ends, int[] forms, int[] tokens)
{
    private readonly AppendList<char> _characters = new(characters);
    private readonly AppendList<int> _ends = new(ends);
    private readonly AppendList<int> _forms = new(forms);
    private readonly AppendList<int> _tokens = new(tokens);

    /// <summary>The characters of all texts.</summary>
    public ReadOnlySpan<char> Characters => _characters.Items;

    /// <summary>Where each text ends.</summary>
    public ReadOnlySpan<int> Ends => _ends.Items;

    /// <summary>The form of each text, ascending.</summary>
    public ReadOnlySpan<int> Forms => _forms.Items;

    /// <summary>The number of the token of each text that has the form.</summary>
    public ReadOnlySpan<int> Tokens => _tokens.Items;

    /// <summary>Bytes in memory.</summary>
    public long Bytes => (2L * _characters.Capacity) + (4L * (_ends.Capacity + _forms.Capacity + _tokens.Capacity));

    /// <summary>Notes where a form stands; forms come in rising order.</summary>
    public void Add(int form, string text, int token)
    {
        _characters.AddRange(text);
        _ends.Add(_characters.Count);
        _tokens.Add(token);
        _forms.Add(form);
    }

    /// <summary>The text and token of a form; null when it is read so by itself.</summary>
    public (string Text, int Token)? Find(int form)
    {
        var i = Forms.BinarySearch(form);
        if (i < 0)
        {
            return null;
        }

        var start = i == 0 ? 0 : _ends[i - 1];
        return (new string(_characters.Items[start.._ends[i]]), _tokens[i]);
    }
}
