namespace TranslationMemory.Matching;

/// <summary>
/// The letters of forms, folded as patterns are (<see cref="WordPattern.Fold"/>), in one list. They are made when a
/// pattern is first searched for, at some 0.3 µs a form, and extended when forms were added since.
/// </summary>
internal sealed class FoldedForms
{
    private readonly Lock _extending = new();
    private readonly AppendList<char> _characters = new();
    private readonly AppendList<int> _ends = new();

    /// <summary>The folded letters of a form.</summary>
    public ReadOnlySpan<char> this[int form]
    {
        get
        {
            var start = form == 0 ? 0 : _ends[form - 1];
            var end = _ends[form];
            return _characters.Items[start..end];
        }
    }

    /// <summary>Folds the forms up to <paramref name="count"/> that are not yet here.</summary>
    public void Extend(StringTable forms, int count)
    {
        if (_ends.Count >= count)
        {
            return;
        }

        lock (_extending)
        {
            for (var form = _ends.Count; form < count; form++)
            {
                _characters.AddRange(WordPattern.Fold(forms[form]));
                _ends.Add(_characters.Count);
            }
        }
    }

    /// <summary>Notes the keys of the forms that a pattern fits.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="formKeys">The keys of the forms, all of which are here.</param>
    /// <param name="keys">For each key whether any of its forms fits; those that are known are not looked at again.</param>
    public void Match(WordPattern pattern, ReadOnlySpan<FormKey> formKeys, Span<bool> keys)
    {
        var ends = _ends.Items;
        var characters = _characters.Items;
        var start = 0;
        for (var form = 0; form < formKeys.Length; form++)
        {
            var key = formKeys[form];
            if (key.IsItem && !keys[key.Key] && pattern.Fits(characters[start..ends[form]]))
            {
                keys[key.Key] = true;
            }

            start = ends[form];
        }
    }
}
