namespace TranslationMemory.Text.Placeables;

/// <summary>
/// Arabic quantities: summands joined by و with falling scales (<c>ثلاثمائة وخمسة وعشرون ألفا</c>, <c>مليون و200 ألف</c>,
/// <c>3 ملايين ونصف المليون</c>). A proclitic before the first word is no part of the quantity.
/// </summary>
internal sealed class ArabicQuantityReader : QuantityReader
{
    public static readonly ArabicQuantityReader Instance = new();

    private static readonly NumberLexicon Lexicon = new("numbers-ar", TextLanguage.Arabic);
    private static readonly ArabicNumberGroup Group = new(Lexicon);

    private ArabicQuantityReader()
    {
    }

    /// <summary>The number word with this key; null when there is none.</summary>
    public static NumberWord? Find(ReadOnlySpan<char> key) => Lexicon.Find(key);

    /// <summary>The number words by key.</summary>
    public static IReadOnlyDictionary<string, NumberWord> Words => Lexicon.Words;

    /// <inheritdoc/>
    public override Quantity? Read(AtomSequence text, int index)
    {
        var head = NumeralReader.Read(text, index);
        if (head is { Form: QuantityForm.NoNumber })
        {
            return head;
        }

        return head is null ? ReadWords(text, index) : ReadScaled(text, head);
    }

    /// <inheritdoc/>
    public override bool TryScaleWord(AtomSequence text, int index, out long scale) =>
        TryScale(text, index, long.MaxValue, out scale, out _);

    /// <inheritdoc/>
    public override bool StandsAlone(AtomSequence text, int index, Quantity quantity) =>
        ArabicNumberContext.StandsAlone(text, index, quantity);

    private static Quantity ReadScaled(AtomSequence text, Quantity digits)
    {
        if (digits.Value.Amount is not { } amount || !TryScale(text, digits.Next, long.MaxValue, out var scale, out var next))
        {
            return digits is { Alternative: null, Value.Amount: { } whole } && decimal.IsInteger(whole)
                && TryHalf(text, whole, digits.Next, out var more, out var end)
                    ? digits with { Value = ExactNumber.Of(more), Next = end }
                    : digits;
        }

        var total = amount * scale;
        var alternative = digits.Alternative?.Amount * scale;
        var rest = AddRest(text, ref next, scale);
        return digits with
        {
            Value = ExactNumber.Of(total + rest),
            Alternative = alternative is { } other ? ExactNumber.Of(other + rest) : null,
            Next = next,
            DigitsNext = digits.Next,
            DigitsValue = digits.Value,
        };
    }

    private static Quantity? ReadWords(AtomSequence text, int index)
    {
        if (!text.IsWord(index) || text[index].Glued && text.IsDigits(index - 1))
        {
            return null;
        }

        var key = text[index].Key;
        foreach (var prefix in Proclitic.Bare)
        {
            if (key.StartsWith(prefix, StringComparison.Ordinal) && Lexicon.Find(key.AsSpan(prefix.Length)) is { } word
                && !(prefix == "ل" && word is { Kind: NumberWordKind.Short, Value: 6 }))
            {
                return ReadWords(text, index, word, prefix.Length, false);
            }
        }

        foreach (var prefix in Proclitic.WithArticle)
        {
            if (key.StartsWith(prefix, StringComparison.Ordinal) && Lexicon.Find(key.AsSpan(prefix.Length)) is { } word
                && word.Kind is not (NumberWordKind.Zero or NumberWordKind.Half or NumberWordKind.Quarter or NumberWordKind.One))
            {
                return ReadWords(text, index, word, prefix.Length, true);
            }
        }

        return null;
    }

    private static Quantity? ReadWords(AtomSequence text, int index, NumberWord word, int prefix, bool article)
    {
        decimal total;
        int next;
        var form = QuantityForm.Words;
        if (word.Kind is NumberWordKind.Scale or NumberWordKind.OpenScale or NumberWordKind.DualScale)
        {
            next = index + 1;
            var rest = AddRest(text, ref next, word.Value);
            var times = word.Kind switch
            {
                NumberWordKind.DualScale => 2,
                NumberWordKind.OpenScale when rest == 0 => ArabicNumberContext.TimesOfOpenScale(text, index),
                _ => 1,
            };
            total = (times * word.Value) + rest;
            form = next == index + 1 && word.Kind == NumberWordKind.Scale ? QuantityForm.Scale : form;
        }
        else if (word.Kind is NumberWordKind.Half or NumberWordKind.Quarter)
        {
            if (!TryPart(text, index + 1, out var scale))
            {
                // نصف counts in نصف بالمئة only.
                return PercentSign.At(text, index + 1) > 0
                    ? new Quantity(QuantityForm.Words, ExactNumber.Of(word.Kind == NumberWordKind.Half ? 0.5m : 0.25m), text.OffsetOfLetter(index, prefix), index + 1)
                    : null;
            }

            next = index + 2;
            total = scale / (word.Kind == NumberWordKind.Half ? 2m : 4m);
        }
        else if (Group.TryRead(text, index, word, out var value, out next))
        {
            total = value;
            form = FormOf(word, next == index + 1);
            if (TryScale(text, next, long.MaxValue, out var scale, out var behind))
            {
                (next, form) = (behind, QuantityForm.Words);
                total = (value * scale) + AddRest(text, ref next, scale);
            }
        }
        else
        {
            return null;
        }

        if (total is > 0 and < 100 && TryHalf(text, total, next, out var more, out var end))
        {
            (total, next, form) = (more, end, QuantityForm.Words);
        }

        return total == 0 && word.Kind != NumberWordKind.Zero
            ? null
            : new Quantity(form, ExactNumber.Of(total), text.OffsetOfLetter(index, prefix), next) { HasArticle = article };
    }

    /// <summary>A half right behind a number, of its scale when one follows (<c>خمسة ونصف</c>, <c>خمسة ونصف مليون</c>).</summary>
    private static bool TryHalf(AtomSequence text, decimal whole, int index, out decimal total, out int next)
    {
        var scaled = TryScale(text, index + 1, long.MaxValue, out var scale, out next);
        total = (whole + 0.5m) * (scaled ? scale : 1);
        next = scaled ? next : index + 1;
        return text.IsWord(index, "ونصف");
    }

    private static QuantityForm FormOf(NumberWord word, bool alone) => word.Kind switch
    {
        NumberWordKind.One when alone => QuantityForm.One,
        NumberWordKind.Short or NumberWordKind.ShortTen when alone => QuantityForm.Short,
        _ => QuantityForm.Words,
    };

    /// <summary>The sum of the further summands, each joined by و and of a smaller scale than the one before.</summary>
    private static decimal AddRest(AtomSequence text, ref int next, long limit)
    {
        decimal sum = 0;
        while (limit > 1 && TrySummand(text, next, limit, out var value, out var scale, out var behind))
        {
            (sum, limit, next) = (sum + value, scale, behind);
        }

        return sum;
    }

    private static bool TrySummand(AtomSequence text, int index, long limit, out decimal value, out long scale, out int next)
    {
        (value, scale, next) = (0, 1, index);
        if (!text.IsWord(index) || !text[index].Key.StartsWith('و'))
        {
            return false;
        }

        var apart = text[index].Key.Length == 1;
        var at = apart ? index + 1 : index;
        if (text.IsDigits(at))
        {
            if (NumeralReader.Read(text, at) is not { Form: QuantityForm.Digits, Value.Amount: { } amount } digits
                || PercentSign.At(text, digits.Next) > 0)
            {
                return false;
            }

            next = digits.Next;
            return TryScaled(text, amount, limit, ref next, out value, out scale);
        }

        if (!text.IsWord(at) || Lexicon.Find(apart ? text[at].Key : text[at].Key.AsSpan(1)) is not { } word)
        {
            return false;
        }

        if (word.Kind is NumberWordKind.Scale or NumberWordKind.OpenScale or NumberWordKind.DualScale)
        {
            (value, scale, next) = (word.Value * (word.Kind == NumberWordKind.DualScale ? 2 : 1), word.Value, at + 1);
            return word.Value < limit;
        }

        if (word.Kind is NumberWordKind.Half or NumberWordKind.Quarter)
        {
            value = limit / (word.Kind == NumberWordKind.Half ? 2m : 4m);
            next = TryPart(text, at + 1, out var part) && part == limit ? at + 2 : at + 1;
            return true;
        }

        return Group.TryRead(text, at, word, out var group, out next) && TryScaled(text, group, limit, ref next, out value, out scale);
    }

    private static bool TryScaled(AtomSequence text, decimal amount, long limit, ref int next, out decimal value, out long scale)
    {
        (value, scale) = (amount, 1);
        if (TryScale(text, next, limit, out var found, out var behind))
        {
            (value, scale, next) = (amount * found, found, behind);
        }

        return value < limit;
    }

    /// <summary>A scale word behind a number, smaller than <paramref name="limit"/>.</summary>
    private static bool TryScale(AtomSequence text, int index, long limit, out long scale, out int next)
    {
        var found = Lexicon.TryFind(
            text, index, out var word, NumberWordKind.Scale, NumberWordKind.OpenScale, NumberWordKind.PluralScale);
        (scale, next) = (word.Value, index + 1);
        return found && scale < limit;
    }

    /// <summary>The scale that a half or quarter is of, with or without the article (<c>نصف مليون</c>, <c>ونصف المليون</c>).</summary>
    private static bool TryPart(AtomSequence text, int index, out long scale)
    {
        scale = 0;
        if (!text.IsWord(index))
        {
            return false;
        }

        var key = text[index].Key.AsSpan();
        var bare = key.StartsWith("ال") && key.Length > 4 ? key[2..] : key;
        scale = Lexicon.Find(bare) is { Kind: NumberWordKind.Scale } word ? word.Value : 0;
        return scale > 0;
    }
}
