namespace TranslationMemory.Text.Tests.Clitics;

/// <summary>The spellings that clitics, stem and pronoun may have together: an oracle that builds instead of splitting.</summary>
internal static class RecomposedSpellings
{
    internal static IEnumerable<string> Of(Reading reading)
    {
        var letters = reading.Proclitics.ToStrings();
        var article = reading.Proclitics.HasFlag(Proclitics.Article);
        var before = string.Concat(letters.Where(letter => letter != "ال"));
        foreach (var front in Fronts(before, article, reading.Stem))
        {
            foreach (var end in Ends(reading.Stem, reading.Enclitic))
            {
                yield return front(end);
            }
        }
    }

    private static IEnumerable<Func<string, string>> Fronts(string before, bool article, string stem)
    {
        var melts = before.EndsWith('ل');
        if (article && melts)
        {
            yield return stemWithEnd => before + "ل" + stemWithEnd;
            if (stem[0] == 'ل')
            {
                yield return stemWithEnd => before + stemWithEnd;
            }
        }
        else
        {
            yield return stemWithEnd => before + (article ? "ال" : string.Empty) + stemWithEnd;
        }

        // The relatives keep ال in the stem: للذين, لله, للتي.
        if (melts && stem.StartsWith("ال", StringComparison.Ordinal))
        {
            yield return stemWithEnd => before + (stemWithEnd[2] == 'ل' ? string.Empty : "ل") + stemWithEnd[2..];
        }
    }

    private static IEnumerable<string> Ends(string stem, string pronoun)
    {
        yield return stem + pronoun;
        if (pronoun.Length == 0)
        {
            yield break;
        }

        var body = stem[..^1];
        string[] ends = stem[^1] switch
        {
            'ة' => ["ت"],
            'ى' => ["ا", "ي"],
            'ء' => ["ئ", "ؤ"],
            _ => [],
        };
        foreach (var end in ends)
        {
            yield return body + end + pronoun;
        }

        if (stem.EndsWith("أى", StringComparison.Ordinal))
        {
            yield return stem[..^2] + "آ" + pronoun;
        }

        if (stem.EndsWith("وا", StringComparison.Ordinal))
        {
            yield return body + pronoun;
        }

        // من + نا and عن + نا write their ن once; كلا and كلتا have ي in the oblique case.
        if (stem is "من" or "عن" && pronoun == "نا")
        {
            yield return body + pronoun;
        }

        if (stem is "كلا" or "كلتا")
        {
            yield return body + "ي" + pronoun;
        }
    }
}
