using TranslationMemory.Text;

namespace TranslationMemory.Matching;

/// <summary>A word of a concordance query: under which keys the forms that fit it are filed, and what each of them costs.</summary>
internal abstract class AskedWord
{
    /// <summary>The keys of all forms that cost less than a whole word; there may be more among them.</summary>
    /// <param name="vocabulary">The forms of the units.</param>
    public abstract int[] Keys(Vocabulary vocabulary);

    /// <summary>What a form under one of the keys costs in place of the word, in hundredths; a whole word when it does not fit.</summary>
    public abstract int Cost(int form, Vocabulary vocabulary);
}

/// <summary>A word that is found in any clitics, inflection, spelling fold or letter case; a placeable in any notation of its value.</summary>
internal sealed class SameWord(TokenForm asked) : AskedWord
{
    /// <inheritdoc/>
    public override int[] Keys(Vocabulary vocabulary)
    {
        var keys = new KeySet();
        vocabulary.AddEqualKeys(asked, keys);
        return keys.Keys.ToArray();
    }

    /// <inheritdoc/>
    public override int Cost(int form, Vocabulary vocabulary) => IsSame(asked, vocabulary.Form(form)) ? 0 : WordPairs.WholeWord;

    /// <summary>True when a word of a query and a word of a text are the same word.</summary>
    public static bool IsSame(TokenForm asked, TokenForm found)
    {
        if (asked.ExactKey == found.ExactKey)
        {
            return true;
        }

        if (asked.Kind != found.Kind)
        {
            return false;
        }

        return asked.Kind == TokenKind.Placeable
            ? asked.PlaceableType == found.PlaceableType && asked.Token.Placeable!.Value == found.Token.Placeable!.Value
            : asked.StemKey == found.StemKey || asked.FoldKey == found.FoldKey;
    }
}

/// <summary>A word that costs what it costs in the score; only another value of a placeable is another word.</summary>
internal sealed class RelatedWord(TokenForm asked, WordRelations relations) : AskedWord
{
    private readonly string? _entity = relations.EntityOf(asked);

    /// <inheritdoc/>
    public override int[] Keys(Vocabulary vocabulary)
    {
        var keys = new KeySet();
        vocabulary.AddRelatedKeys(asked, keys);
        return keys.Keys.ToArray();
    }

    /// <inheritdoc/>
    public override int Cost(int form, Vocabulary vocabulary)
    {
        var found = vocabulary.Form(form);
        var pair = relations.Relate(asked, found, _entity, relations.EntityOf(found));
        return pair == WordPair.Placeables && !SameWord.IsSame(asked, found) ? WordPairs.WholeWord : pair.Cost();
    }
}

/// <summary>A word with wildcards, compared with the folded word and with its folded stem, so that clitics may stand before it.</summary>
internal sealed class PatternWord(WordPattern pattern) : AskedWord
{
    private bool[] _stems = [];

    /// <inheritdoc/>
    public override int[] Keys(Vocabulary vocabulary)
    {
        // In this order each list is as long as the one before asks for, whatever is added meanwhile.
        var forms = vocabulary.FormKeys;
        var folded = vocabulary.FoldedForms;
        _stems = vocabulary.MatchStems(pattern);
        var keys = _stems.AsSpan().ToArray();
        folded.Match(pattern, forms, keys);
        var found = new List<int>();
        for (var key = 0; key < keys.Length; key++)
        {
            if (keys[key])
            {
                found.Add(key);
            }
        }

        return [.. found];
    }

    /// <inheritdoc/>
    public override int Cost(int form, Vocabulary vocabulary)
    {
        var key = vocabulary.FormKeys[form].Key;
        return (key < _stems.Length && _stems[key]) || pattern.Fits(vocabulary.FoldedForms[form]) ? 0 : WordPairs.WholeWord;
    }
}
