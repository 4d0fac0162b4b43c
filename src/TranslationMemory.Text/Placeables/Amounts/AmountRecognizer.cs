namespace TranslationMemory.Text.Placeables;

/// <summary>Money, percentages and plain numbers, in this order: all begin with a quantity or with the sign before it.</summary>
internal sealed class AmountRecognizer : IRecognizer
{
    /// <inheritdoc/>
    public Hit? TryRecognize(AtomSequence text, int index)
    {
        if (text[index].Kind is AtomKind.Word or AtomKind.Symbol && (Prefixed(text, index) ?? Dual(text, index)) is { } prefixed)
        {
            return prefixed;
        }

        var reader = QuantityReader.For(text.Language);
        if (reader.Read(text, index) is not { } quantity)
        {
            return null;
        }

        if (quantity.Form == QuantityForm.NoNumber)
        {
            return new Hit(quantity.Next, null);
        }

        if (Money(text, quantity) is { } money)
        {
            return money;
        }

        if (PercentSign.At(text, quantity.Next) is var behind and > 0)
        {
            return Percent(text, quantity, quantity.Start, behind);
        }

        return reader.StandsAlone(text, index, quantity) ? Number(text, Abbreviated(text, quantity)) : null;
    }

    /// <summary>A percent sign or currency sign before the digits.</summary>
    private static Hit? Prefixed(AtomSequence text, int index)
    {
        var reader = QuantityReader.For(text.Language);
        if (text.IsSymbol(index, "%"))
        {
            return text.IsDigits(index + 1) && NumeralReader.Read(text, index + 1) is { Form: QuantityForm.Digits } digits
                && !text.IsSymbol(digits.Next, "%")
                    ? Percent(text, digits, text[index].Start, digits.Next)
                    : null;
        }

        if (!CurrencyTable.TrySign(text, index, out var currency, out var at)
            || reader.Read(text, at) is not { Form: QuantityForm.Digits } quantity)
        {
            return null;
        }

        // Behind $7.9bn the currency may be named once more.
        var scaled = ShortScale(text, quantity);
        var next = CurrencyTable.TryBehind(text, scaled.Next, out var again, out var behind) && again.Code == currency.Code ? behind : scaled.Next;
        return Currency(text, scaled, currency, text[index].Start, next);
    }

    private static Hit? Money(AtomSequence text, Quantity quantity)
    {
        var scaled = ShortScale(text, quantity);
        if (CurrencyTable.TryBehind(text, scaled.Next, out var currency, out var next) && !StartsAmount(text, scaled.Next, next))
        {
            // Right-to-left typing also sets the scale word behind the sign (200$ مليون).
            if (text[scaled.Next].Kind == AtomKind.Symbol && scaled is { DigitsNext: 0, Value.Amount: { } amount }
                && QuantityReader.For(text.Language).TryScaleWord(text, next, out var scale))
            {
                (scaled, next) = (scaled with { Value = ExactNumber.Of(amount * scale), Alternative = null }, next + 1);
            }

            return WithCoins(text, scaled, currency, next) ?? Currency(text, scaled, currency, scaled.Start, next);
        }

        return Subunit.TryRead(text, quantity.Next, out var coin, out next) && quantity.Value.Amount is { } count
            ? Currency(text, quantity with { Value = ExactNumber.Of(count / coin.Parts), Alternative = null }, coin.Currency, quantity.Start, next)
            : null;
    }

    /// <summary><c>خمسة دولارات و30 سنتا</c>, <c>five dollars and 30 cents</c>: one amount.</summary>
    private static Hit? WithCoins(AtomSequence text, Quantity quantity, Currency currency, int next)
    {
        var isArabic = text.Language == TextLanguage.Arabic;
        var at = text.IsWord(next, isArabic ? "و" : "and") ? next + 1 : next;
        var joined = at > next || (isArabic && text.IsWord(at) && text[at].Key.StartsWith('و'));
        return joined && quantity.Value.Amount is { } units && QuantityReader.For(text.Language).Read(text, at) is { Value.Amount: { } count } coins
            && Subunit.TryRead(text, coins.Next, out var coin, out var behind) && count < coin.Parts
            && (coin.Currency.Code == currency.Code || coin.Currency.Alternative == currency.Code)
                ? Currency(text, quantity with { Value = ExactNumber.Of(units + (count / coin.Parts)), Alternative = null }, currency, quantity.Start, behind)
                : null;
    }

    /// <summary>A noun that names two of a currency by its form.</summary>
    private static Hit? Dual(AtomSequence text, int index) =>
        CurrencyTable.TryDual(text, index, out var currency, out var skip, out var next)
            ? Currency(text, new Quantity(QuantityForm.Words, ExactNumber.Of(2m), text.OffsetOfLetter(index, skip), next), currency, text.OffsetOfLetter(index, skip), next)
            : null;

    /// <summary>A sign glued to digits behind it belongs to those (<c>between 5 and $10</c>).</summary>
    private static bool StartsAmount(AtomSequence text, int sign, int behind) =>
        !text[sign].Glued && text[sign].Kind == AtomKind.Symbol && text.IsGluedDigits(behind);

    /// <summary>Without a currency k, bn and their like still stand for a scale (200k); m is as often the metre, and b and tn are anything.</summary>
    private static Quantity Abbreviated(AtomSequence text, Quantity quantity)
    {
        var scaled = ShortScale(text, quantity);
        return scaled.Next == quantity.Next || text[quantity.Next].Key is "k" or "mn" or "mln" or "bn" or "bln"
            ? scaled
            : text[quantity.Next].Key == "m" && quantity.Alternative is null ? quantity with { Alternative = scaled.Value } : quantity;
    }

    /// <summary>The letters that stand for a scale in amounts of money (7.9bn, 5m, 200K).</summary>
    private static Quantity ShortScale(AtomSequence text, Quantity quantity)
    {
        var factor = !text[quantity.Next].Glued || quantity.DigitsNext > 0 ? 0m : text[quantity.Next].Key switch
        {
            "k" => 1e3m,
            "m" or "mn" or "mln" => 1e6m,
            "bn" or "b" or "bln" => 1e9m,
            "tn" or "trn" => 1e12m,
            _ => 0m,
        };
        return factor == 0 || quantity.Value.Amount is not { } amount
            ? quantity
            : quantity with { Value = ExactNumber.Of(amount * factor), Alternative = null, Next = quantity.Next + 1 };
    }

    private static Hit Currency(AtomSequence text, Quantity quantity, Currency currency, int start, int next)
    {
        var alternative = (quantity.Alternative, currency.Alternative) switch
        {
            ({ } number, _) => $"{currency.Code} {number}",
            (null, { } code) => $"{code} {quantity.Value}",
            _ => null,
        };
        return Found(text, PlaceableType.Currency, start, next, $"{currency.Code} {quantity.Value}", alternative);
    }

    private static Hit Percent(AtomSequence text, Quantity quantity, int start, int next) => Found(
        text, PlaceableType.Percent, start, next, quantity.Value + "%", quantity.Alternative is { } other ? other + "%" : null);

    private static Hit Number(AtomSequence text, Quantity quantity)
    {
        // A scale word that ends the text counts nothing here: the digits are the number, the whole is what they may stand for.
        var bare = quantity.DigitsNext > 0 && quantity.DigitsNext == quantity.Next - 1 && quantity.Alternative is null && text[quantity.Next].Kind == AtomKind.None;
        return bare
            ? Found(text, PlaceableType.Number, quantity.Start, quantity.DigitsNext, quantity.DigitsValue.Text, quantity.Value.Text) with { Next = quantity.Next }
            : Found(text, PlaceableType.Number, quantity.Start, quantity.Next, quantity.Value.Text, quantity.Alternative?.Text);
    }

    private static Hit Found(AtomSequence text, PlaceableType type, int start, int next, string value, string? alternative) =>
        new(next, new Placeable(type, TextSpan.FromBounds(start, text[next - 1].End), value, alternative == value ? null : alternative));
}
