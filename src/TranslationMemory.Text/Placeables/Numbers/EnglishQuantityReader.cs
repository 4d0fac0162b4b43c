namespace TranslationMemory.Text.Placeables;

/// <summary>English quantities: <c>twenty-five</c>, <c>two hundred and fifty thousand</c>, <c>3.5 million</c>, <c>half a million</c>.</summary>
internal sealed class EnglishQuantityReader : QuantityReader
{
    public static readonly EnglishQuantityReader Instance = new();

    private static readonly NumberLexicon Lexicon = new("numbers-en", TextLanguage.English);
    private static readonly HashSet<string> Rates = ["per", "every", "each"];

    private EnglishQuantityReader()
    {
    }

    /// <summary>The number words by key.</summary>
    public static IReadOnlyDictionary<string, NumberWord> Words => Lexicon.Words;

    /// <inheritdoc/>
    public override Quantity? Read(AtomSequence text, int index)
    {
        var quantity = NumeralReader.Read(text, index);
        if (quantity is not null)
        {
            return quantity.Form == QuantityForm.NoNumber ? quantity : ReadScaled(text, quantity);
        }

        if (!text.IsWord(index) || (text[index].Glued && text[index - 1].Kind is AtomKind.Digits or AtomKind.Opaque))
        {
            return null;
        }

        quantity = ReadWords(text, index);
        if (quantity is null)
        {
            return null;
        }

        var behind = Word(text, quantity.Next);
        return quantity.Form != QuantityForm.Scale
            && Lexicon.TryFind(text, behind, out _, NumberWordKind.Denominator, NumberWordKind.Vague, NumberWordKind.Half, NumberWordKind.Quarter)
                ? quantity with { Form = QuantityForm.NoNumber, Next = behind + 1 }
                : quantity;
    }

    /// <inheritdoc/>
    public override bool TryScaleWord(AtomSequence text, int index, out long scale) =>
        TryScale(text, index, long.MaxValue, out scale, out _);

    /// <inheritdoc/>
    public override bool StandsAlone(AtomSequence text, int index, Quantity quantity) => quantity.Form switch
    {
        QuantityForm.One => false,
        QuantityForm.Scale => text.IsWord(index - 1) && Rates.Contains(text[index - 1].Key),
        _ => true,
    };

    private static Quantity ReadScaled(AtomSequence text, Quantity digits)
    {
        // $300+ billion
        var behind = text.IsGluedSymbol(digits.Next, "+") ? digits.Next + 1 : digits.Next;
        if (digits is { Alternative: null, Value.Amount: { } whole } && decimal.IsInteger(whole))
        {
            var (sum, end) = TryHalf(text, digits.Next, out var half, out var last) ? ((whole + 0.5m) * half, last) : WithHalf(text, whole, digits.Next);
            if (end > digits.Next)
            {
                return digits with { Value = ExactNumber.Of(sum), Next = end };
            }
        }

        if (digits.Value.Amount is not { } amount || Word(text, behind) is var at
            && !Lexicon.TryFind(text, at, out _, NumberWordKind.Scale, NumberWordKind.Hundred))
        {
            return digits;
        }

        Lexicon.TryFind(text, at, out var scale, NumberWordKind.Scale, NumberWordKind.Hundred);
        var next = at + 1;
        var rest = scale.Kind == NumberWordKind.Scale ? AddRest(text, ref next, scale.Value) : 0;
        return digits with
        {
            Value = ExactNumber.Of((amount * scale.Value) + rest),
            Alternative = digits.Alternative?.Amount is { } other ? ExactNumber.Of((other * scale.Value) + rest) : null,
            Next = next,
        };
    }

    private static Quantity? ReadWords(AtomSequence text, int index)
    {
        if (Lexicon.Find(text[index].Key) is not { } word)
        {
            return null;
        }

        var start = text[index].Start;
        if (word.Kind is NumberWordKind.Half or NumberWordKind.Quarter
            || (word.Kind == NumberWordKind.Article && IsQuarter(text, Word(text, index + 1))))
        {
            return ReadPart(text, index, word.Kind == NumberWordKind.Half ? 2 : 4);
        }

        if (word.Kind is NumberWordKind.Scale or NumberWordKind.Hundred)
        {
            return new Quantity(QuantityForm.Scale, ExactNumber.Of(word.Value), start, index + 1);
        }

        if (!TryGroup(text, index, out var value, out var next))
        {
            return null;
        }

        decimal total = value;
        if (TryScale(text, next, long.MaxValue, out var scale, out var behind))
        {
            next = behind;
            total = (value * scale) + AddRest(text, ref next, scale);
        }
        else if (TryHalf(text, next, out var half, out behind))
        {
            (total, next) = ((value + 0.5m) * half, behind);
        }

        (total, next) = WithHalf(text, total, next);

        var form = word.Kind == NumberWordKind.One && next == index + 1 ? QuantityForm.One : QuantityForm.Words;
        return new Quantity(form, ExactNumber.Of(total), start, next);
    }

    private static bool IsQuarter(AtomSequence text, int index) => Lexicon.TryFind(text, index, out _, NumberWordKind.Quarter);

    /// <summary><c>half a million</c>, <c>half-million</c>, <c>a quarter of a million</c>.</summary>
    private static Quantity? ReadPart(AtomSequence text, int index, int parts)
    {
        var at = Lexicon.Find(text[index].Key)!.Value.Kind == NumberWordKind.Article ? Word(text, index + 1) + 1 : index + 1;
        at = text.IsWord(at, "of") ? at + 1 : at;
        at = text.IsWord(at, "a") ? at + 1 : at;
        return TryScale(text, at, long.MaxValue, out var scale, out var next)
            ? new Quantity(QuantityForm.Words, ExactNumber.Of((decimal)scale / parts), text[index].Start, next)
            : null;
    }

    /// <summary><c>… and a half million</c>.</summary>
    private static bool TryHalf(AtomSequence text, int index, out long scale, out int next)
    {
        (scale, next) = (0, index);
        return text.IsWord(index, "and") && text.IsWord(index + 1, "a") && text.IsWord(index + 2, "half")
            && TryScale(text, Word(text, index + 3), long.MaxValue, out scale, out next);
    }

    /// <summary><c>two and a half</c>, not before a scale word, which was read already.</summary>
    private static (decimal Total, int Next) WithHalf(AtomSequence text, decimal total, int next) =>
        total < 1000 && Word(text, next) is var and && text.IsWord(and, "and") && Word(text, and + 1) is var a && text.IsWord(a, "a")
        && Word(text, a + 1) is var half && text.IsWord(half, "half") ? (total + 0.5m, half + 1) : (total, next);

    private static decimal AddRest(AtomSequence text, ref int next, long limit)
    {
        decimal sum = 0;
        while (true)
        {
            var at = text.IsWord(next, "and") || (text.IsGluedSymbol(next, ",") && !text.IsDigits(next + 1)) ? next + 1 : next;
            at = at > next && text.IsWord(at, "and") ? at + 1 : at;
            at = Word(text, at);
            if (!text.IsWord(at) || !TryGroup(text, at, out var value, out var behind))
            {
                return sum;
            }

            var scaled = TryScale(text, behind, limit, out var scale, out var end);

            // A comma parts the items of a list more often than the summands of a number.
            if ((!scaled && (value >= limit || text.IsSymbol(next, ","))) || Lexicon.TryFind(text, Word(text, behind), out _, NumberWordKind.Denominator))
            {
                return sum;
            }

            (sum, next, limit) = scaled ? (sum + (value * scale), end, scale) : (sum + value, behind, 1);
            if (limit == 1)
            {
                return sum;
            }
        }
    }

    private static bool TryScale(AtomSequence text, int index, long limit, out long scale, out int next)
    {
        var at = Word(text, index);
        var found = Lexicon.TryFind(text, at, out var word, NumberWordKind.Scale) && word.Value < limit;
        (scale, next) = (word.Value, at + 1);
        return found;
    }

    /// <summary>A number below 1000.</summary>
    private static bool TryGroup(AtomSequence text, int index, out int value, out int next)
    {
        if (Lexicon.TryFind(text, index, out _, NumberWordKind.Article))
        {
            (value, next) = (1, index + 1);
            var at = Word(text, next);
            if (!Lexicon.TryFind(text, at, out var scale, NumberWordKind.Hundred, NumberWordKind.Scale))
            {
                return false;
            }

            if (scale.Kind == NumberWordKind.Hundred)
            {
                (value, next) = (100, at + 1);
                AddBelowHundred(text, ref value, ref next);
            }

            return true;
        }

        if (!TryBelowHundred(text, index, out value, out next))
        {
            return false;
        }

        var hundred = Word(text, next);
        if (value is > 0 and < 100 && Lexicon.TryFind(text, hundred, out _, NumberWordKind.Hundred))
        {
            (value, next) = (value * 100, hundred + 1);
            AddBelowHundred(text, ref value, ref next);
        }

        return true;
    }

    private static void AddBelowHundred(AtomSequence text, ref int value, ref int next)
    {
        var at = Word(text, text.IsWord(next, "and") ? next + 1 : next);
        if (text.IsWord(at) && TryBelowHundred(text, at, out var rest, out var behind) && rest > 0)
        {
            (value, next) = (value + rest, behind);
        }
    }

    private static bool TryBelowHundred(AtomSequence text, int index, out int value, out int next)
    {
        var found = Lexicon.TryFind(
            text, index, out var word, NumberWordKind.One, NumberWordKind.Unit, NumberWordKind.Teen, NumberWordKind.Tens, NumberWordKind.Zero);
        (value, next) = ((int)word.Value, index + 1);
        if (found && word.Kind == NumberWordKind.Tens
            && Lexicon.TryFind(text, Word(text, next), out var unit, NumberWordKind.One, NumberWordKind.Unit))
        {
            (value, next) = (value + (int)unit.Value, Word(text, next) + 1);
        }

        return found;
    }

    /// <summary>The index of the word at <paramref name="index"/> or behind the hyphen there.</summary>
    private static int Word(AtomSequence text, int index) =>
        text.IsGluedSymbol(index, "-") && text[index + 1].Glued ? index + 1 : index;
}
