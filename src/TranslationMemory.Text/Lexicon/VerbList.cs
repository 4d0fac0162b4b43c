namespace TranslationMemory.Text;

/// <summary>A verb of the project's lists: the form of its stem (1 to 10), perfect and imperfect of the third person.</summary>
/// <param name="Form">1 for the plain stem, 2 to 10 for the derived ones; quadriliterals are conjugated as 2 (تدحرج as 5).</param>
/// <param name="Perfect">Perfect, third person masculine singular.</param>
/// <param name="Imperfect">Imperfect, third person masculine singular.</param>
/// <param name="Masdars">The verbal nouns where they do not follow from the form.</param>
internal readonly record struct Verb(int Form, string Perfect, string Imperfect, IReadOnlyList<string> Masdars);

/// <summary>
/// Reads the verb lists: <c>verbs-1</c> holds <c>perfect/imperfect/masdar…</c>, the other lists the perfect only, from
/// which the rest follows by rule.
/// </summary>
internal static class VerbList
{
    /// <summary>All verbs of the embedded lists.</summary>
    public static IEnumerable<Verb> Read()
    {
        foreach (var entry in WordLists.Read("verbs-1"))
        {
            var parts = entry.Split('/');
            yield return new Verb(1, parts[0], parts[1], parts[2..]);
        }

        for (var form = 2; form <= 10; form++)
        {
            foreach (var perfect in WordLists.Read(FormattableString.Invariant($"verbs-{form}")))
            {
                yield return new Verb(form, perfect, ImperfectOf(form, perfect), []);
            }
        }
    }

    /// <summary>The imperfect of a derived form (أعلن → يعلن, تلقى → يتلقى, استطاع → يستطيع).</summary>
    internal static string ImperfectOf(int form, string perfect) => form switch
    {
        2 or 3 => "ي" + FrontVowel(InitialHamza(perfect)),
        4 when perfect[0] == 'آ' => "يؤ" + FrontVowel(perfect[1..]),
        4 => "ي" + FrontVowel(Hollow.ToYa(perfect[1..])),
        5 or 6 => "ي" + perfect,
        10 => "ي" + FrontVowel(Hollow.ToYa(perfect[1..])),
        _ => "ي" + FrontVowel(perfect[1..]),
    };

    private static string InitialHamza(string perfect) => perfect[0] switch
    {
        'أ' => "ؤ" + perfect[1..],
        'آ' => "ؤا" + perfect[1..],
        _ => perfect,
    };

    /// <summary>The last vowel of these imperfects is i: ى becomes ي, أ and ؤ become ئ.</summary>
    private static string FrontVowel(string stem) => stem[^1] switch
    {
        'ى' => stem[..^1] + "ي",
        'أ' => stem[..^1] + "ئ",
        _ => stem,
    };
}

/// <summary>Stems whose last but one letter is a long vowel (أعاد, استطاع, قال).</summary>
internal static class Hollow
{
    /// <summary>True when the last but one letter is ا in a stem short enough for that ا to be its second radical.</summary>
    public static bool Is(string stem, int radicalLength) => stem.Length == radicalLength && stem[^2] == 'ا';

    /// <summary>The stem of form IV (without أ) or X (without ا) with its hollow ا as ي.</summary>
    public static string ToYa(string stem) =>
        Is(stem, 3) || (stem.StartsWith("ست", StringComparison.Ordinal) && Is(stem, 5)) ? stem[..^2] + "ي" + stem[^1] : stem;
}
