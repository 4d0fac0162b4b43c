namespace TranslationMemory.Text.Placeables;

/// <summary>Arabic numbers below 1000 in words: hundreds و units و tens.</summary>
internal sealed class ArabicNumberGroup(NumberLexicon lexicon)
{
    /// <summary>The number whose first word, at <paramref name="index"/>, is <paramref name="first"/>.</summary>
    public bool TryRead(AtomSequence text, int index, NumberWord first, out int value, out int next)
    {
        (value, next) = ((int)first.Value, index + 1);
        switch (first.Kind)
        {
            case NumberWordKind.Zero or NumberWordKind.Tens or NumberWordKind.Ten or NumberWordKind.ShortTen:
                return true;
            case NumberWordKind.Hundred or NumberWordKind.Hundreds:
                AddBelowHundred(text, ref value, ref next);
                return true;
            case NumberWordKind.One or NumberWordKind.Unit or NumberWordKind.Short or NumberWordKind.Joined:
                if (value > 2 && lexicon.TryFind(text, next, out _, NumberWordKind.Hundred))
                {
                    value *= 100;
                    next++;
                    AddBelowHundred(text, ref value, ref next);
                    return true;
                }

                return TryJoin(text, ref value, ref next) || first.Kind != NumberWordKind.Joined;
            default:
                return false;
        }
    }

    /// <summary>A unit with عشر (11–19) or و and a ten (21–99).</summary>
    private bool TryJoin(AtomSequence text, ref int value, ref int next)
    {
        if (lexicon.TryFind(text, next, out _, NumberWordKind.Ten, NumberWordKind.ShortTen))
        {
            value += 10;
            next++;
            return true;
        }

        if (TryAnd(text, next, out var word, out var at) && word.Kind == NumberWordKind.Tens)
        {
            value += (int)word.Value;
            next = at + 1;
            return true;
        }

        return false;
    }

    private void AddBelowHundred(AtomSequence text, ref int value, ref int next)
    {
        if (TryAnd(text, next, out var word, out var at)
            && word.Kind is not (NumberWordKind.Hundred or NumberWordKind.Hundreds or NumberWordKind.Zero)
            && TryRead(text, at, word, out var rest, out var behind)
            && rest < 100)
        {
            value += rest;
            next = behind;
        }
    }

    /// <summary>The second word of a number with the article (الأربع والعشرين).</summary>
    private NumberWord? Definite(string key) =>
        key.StartsWith("وال", StringComparison.Ordinal) && lexicon.Find(key.AsSpan(3)) is { Kind: NumberWordKind.Tens } tens ? tens : null;

    /// <summary>A number word behind و, glued to it or not.</summary>
    private bool TryAnd(AtomSequence text, int index, out NumberWord word, out int at)
    {
        var key = text.IsWord(index) ? text[index].Key : string.Empty;
        at = key == "و" ? index + 1 : index;
        var found = at > index
            ? text.IsWord(at) ? lexicon.Find(text[at].Key) : null
            : key.StartsWith('و') ? lexicon.Find(key.AsSpan(1)) ?? Definite(key) : null;
        word = found ?? default;
        return found is not null;
    }
}
