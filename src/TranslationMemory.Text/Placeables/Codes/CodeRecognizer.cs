namespace TranslationMemory.Text.Placeables;

/// <summary>
/// Model numbers: <c>إف-16</c>, <c>كوفيد 19</c>, <c>A-320</c>, <c>SARS-CoV-2</c>, <c>H1N1</c>. The value is in Latin letters;
/// when letters and number stand together the spelling with a hyphen is the second value.
/// </summary>
internal sealed class CodeRecognizer : IRecognizer
{
    private const int MaxLetters = 6;

    private static readonly PhraseTable<CodeLetters> Arabic = Load();
    private static readonly Dictionary<string, string> Latin = LoadLatin();

    /// <inheritdoc/>
    public Hit? TryRecognize(AtomSequence text, int index)
    {
        if (!text.IsWord(index) || (text[index].Glued && text[index - 1].Kind is AtomKind.Digits or AtomKind.Opaque))
        {
            return null;
        }

        return char.IsAsciiLetter(text.Text[text[index].Start]) ? InLatin(text, index)
            : text.Language == TextLanguage.Arabic ? InArabic(text, index) : null;
    }

    private static Hit? InArabic(AtomSequence text, int index)
    {
        var key = text[index].Key;
        foreach (var prefix in Proclitic.All)
        {
            if (!key.StartsWith(prefix, StringComparison.Ordinal)
                || !Arabic.TryMatch(text, index, key.AsSpan(prefix.Length), out var letters, out var next))
            {
                continue;
            }

            var hyphen = text.IsSymbol(next, "-") && (text[next].Glued || letters.IsSpaced);
            var digits = hyphen ? next + 1 : next;
            if (text.IsDigits(digits) && (hyphen || letters.IsSpaced) && text[digits].Key.Length <= 4 && !IsContinued(text, digits + 1))
            {
                return Found(text, text.OffsetOfLetter(index, prefix.Length), digits + 1, letters.Latin + "-" + text[digits].Key, null);
            }
        }

        return null;
    }

    private static Hit? InLatin(AtomSequence text, int index)
    {
        // Letters - letters - … - digits, or letters and digits without anything between them.
        var value = Spell(text.Written(index));
        var isCode = IsCode(text, index);
        var hasDigits = false;
        var hyphens = 0;
        var next = index + 1;
        while (next - index < 12)
        {
            var hyphen = text.IsGluedSymbol(next, "-");
            var at = hyphen ? next + 1 : next;
            if (!text[at].Glued || text[at].Kind is not (AtomKind.Word or AtomKind.Digits)
                || (text.IsWord(at) && !char.IsAsciiLetter(text.Text[text[at].Start]))
                || (hyphen && text.IsWord(at) && !LeadsToDigits(text, at)))
            {
                break;
            }

            hasDigits |= text.IsDigits(at);
            hyphens += hyphen ? 1 : 0;
            value += (hyphen ? "-" : string.Empty) + (text.IsDigits(at) ? text[at].Key : Spell(text.Written(at)));
            next = at + 1;
        }

        if (!hasDigits || !isCode)
        {
            return null;
        }

        var alternative = hyphens == 0 && next == index + 2 ? Spell(text.Written(index)) + "-" + text[index + 1].Key : null;
        return Found(text, text[index].Start, next, value, alternative);
    }

    /// <summary>True when another hyphen and digits follow the letters at <paramref name="index"/> (the CoV of SARS-CoV-2).</summary>
    private static bool LeadsToDigits(AtomSequence text, int index) =>
        text.IsGluedDigits(index + 1) || (text.IsGluedSymbol(index + 1, "-") && text.IsGluedDigits(index + 2));

    /// <summary>A short word in capitals, or one of the known mixed ones (Su, MiG, Covid).</summary>
    private static bool IsCode(AtomSequence text, int index)
    {
        var word = text.Written(index);
        if (word.Length > MaxLetters || !word.ContainsAnyInRange('A', 'Z'))
        {
            return false;
        }

        return word.IndexOfAnyExceptInRange('A', 'Z') < 0 || Latin.ContainsKey(text[index].Key)
            || word[1..].ContainsAnyInRange('A', 'Z');
    }

    private static bool IsContinued(AtomSequence text, int next) =>
        text[next] is { Kind: AtomKind.Symbol, Glued: true, Key: "." or "," or "٫" or "/" or ":" } && text.IsGluedDigits(next + 1);

    private static string Spell(ReadOnlySpan<char> word)
    {
        var written = word.ToString();
        return Latin.TryGetValue(written.ToLowerInvariant(), out var latin) && latin.Length > 1 ? latin : written;
    }

    private static Hit Found(AtomSequence text, int start, int next, string value, string? alternative) =>
        new(next, new Placeable(PlaceableType.Code, TextSpan.FromBounds(start, text[next - 1].End), value, alternative));

    private static PhraseTable<CodeLetters> Load()
    {
        var table = new PhraseTable<CodeLetters>(TextLanguage.Arabic);
        foreach (var row in DataTable.Rows("code-letters-ar"))
        {
            foreach (var spelling in row[2].Split('|'))
            {
                table.Add(spelling, new CodeLetters(row[0], row[1] == "spaced"));
            }
        }

        return table;
    }

    private static Dictionary<string, string> LoadLatin() =>
        DataTable.Rows("code-letters-ar").ToDictionary(row => row[0].ToLowerInvariant(), row => row[0]);
}
