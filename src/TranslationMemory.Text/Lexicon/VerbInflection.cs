namespace TranslationMemory.Text;

/// <summary>
/// The written forms of a verb, unvocalised: both tenses, the moods that change the spelling, and the passives that do.
/// </summary>
internal static class VerbInflection
{
    /// <summary>Shorter jussives (يقل, يبن) look like parts of other words; they stand behind لم without a clitic anyway.</summary>
    private const int ShortestJussive = 3;

    private static readonly string[] PerfectEndings = ["", "ت", "ا", "تا", "وا", "نا", "تم"];

    private static readonly string[] Persons = ["ي", "ت", "ن"];

    /// <summary>All forms; some are given twice.</summary>
    public static IEnumerable<string> FormsOf(Verb verb) => [.. Perfects(verb), .. Imperfects(verb.Imperfect), .. FirstRadicalPassive(verb)];

    /// <summary>The passives of وضع (يوضع, active يضع) and أخذ (يؤخذ, active يأخذ).</summary>
    private static IEnumerable<string> FirstRadicalPassive(Verb verb)
    {
        if (verb.Form != 1 || verb.Perfect.Length != 3)
        {
            return [];
        }

        return verb.Perfect[0] switch
        {
            'و' when verb.Imperfect.Length == 3 && verb.Perfect[^1] != 'ى' => Imperfects("ي" + verb.Perfect),
            'أ' when verb.Imperfect[1] == 'أ' && verb.Perfect[^1] != 'ى' => Imperfects("يؤ" + verb.Perfect[1..]),
            _ => [],
        };
    }

    private static List<string> Perfects(Verb verb)
    {
        var perfect = verb.Perfect;
        var last = perfect[^1];
        if (last is 'ى' or 'ا')
        {
            return Defective(perfect, last == 'ى' ? "ي" : "و");
        }

        var forms = PerfectEndings.Select(ending => perfect + ending).ToList();
        if (last == 'أ')
        {
            forms.Add(perfect[..^1] + "ؤوا");
            forms.Add(perfect[..^1] + "آ");
            forms.Add(perfect[..^1] + "ئ");
        }
        else if (last == 'ي')
        {
            forms.Add(perfect[..^1] + "وا");
        }
        else if (perfect[^2] == 'ا' && IsHollow(verb))
        {
            AddHollow(forms, verb);
        }

        return forms;
    }

    /// <summary>بنى: بنت, بنوا, بنيا, بنيت, بنينا, and the passive بني; دعا: دعت, دعوا, دعوت.</summary>
    private static List<string> Defective(string perfect, string radical)
    {
        var stem = perfect[..^1];
        List<string> forms = [perfect, stem + "ت", stem + "تا", stem + "وا", stem + "ي"];
        forms.AddRange(PerfectEndings.Skip(1).Where(ending => ending != "وا").Select(ending => stem + radical + ending));
        return forms;
    }

    private static bool IsHollow(Verb verb) => verb.Form switch
    {
        1 => verb.Perfect.Length == 3,
        4 => verb.Perfect.Length == 4,
        7 or 8 => verb.Perfect.Length == 5,
        10 => verb.Perfect.Length == 6,
        _ => false,
    };

    /// <summary>قال: قلت, قلنا and the passive قيل, يقال; استعاد: استعيد, يستعاد.</summary>
    private static void AddHollow(List<string> forms, Verb verb)
    {
        var perfect = verb.Perfect;
        var shortStem = perfect[..^2] + perfect[^1];
        forms.AddRange([shortStem + "ت", shortStem + "نا", shortStem + "تم", shortStem + "ن"]);
        var passive = perfect[..^2] + "ي" + perfect[^1];
        forms.AddRange([passive, passive + "ت", passive + "وا"]);
        if (verb.Form is 1 or 4 or 10)
        {
            var imperfect = verb.Imperfect;
            forms.AddRange(Imperfects(imperfect[..^2] + "ا" + imperfect[^1]));
        }
    }

    private static IEnumerable<string> Imperfects(string imperfect)
    {
        var rest = imperfect[1..];
        var shortened = Shortened(rest);
        List<string> singulars = shortened.Length >= ShortestJussive ? [rest, shortened] : [rest];
        foreach (var form in singulars.Concat(Plurals(rest)))
        {
            foreach (var person in Persons)
            {
                yield return person + form;
            }
        }

        foreach (var singular in singulars)
        {
            yield return singular[0] == 'أ' ? "آ" + singular[1..] : "أ" + singular;
        }
    }

    /// <summary>The jussive: a final vowel is lost (يلتقي, يلتق), a long vowel before the last letter too (يستطيع, يستطع).</summary>
    private static string Shortened(string rest)
    {
        if (rest[^1] is 'ي' or 'و' or 'ى')
        {
            return rest[..^1];
        }

        return rest.Length >= 3 && rest[^2] is 'و' or 'ي' or 'ا' ? rest[..^2] + rest[^1] : rest;
    }

    private static string[] Plurals(string rest)
    {
        var body = rest[..^1];
        return rest[^1] switch
        {
            'ي' or 'و' => [rest + "ا", rest + "ان", body + "ون", body + "وا", body + "ين", body + "ى", body + "يان"],
            'ى' => [body + "يا", body + "يان", body + "ين", body + "ون", body + "وا"],
            'أ' => [body + "آن", rest + "ون", rest + "وا", body + "ؤون", body + "ؤوا", rest + "ن", rest + "ين"],
            _ => [rest + "ا", rest + "ان", rest + "ون", rest + "وا", rest + "ين", rest + "ن"],
        };
    }
}
