namespace TranslationMemory.Text;

/// <summary>The verbal noun and the participles of a verb, where they follow from its form.</summary>
internal static class VerbalNouns
{
    /// <summary>All that are regular; the plain stem has a regular active participle and, when strong, a passive one.</summary>
    public static IEnumerable<string> Of(Verb verb) =>
        verb.Form == 1 ? [.. verb.Masdars, .. PlainParticiples(verb.Perfect)] : [.. Masdars(verb), .. DerivedParticiples(verb)];

    private static IEnumerable<string> PlainParticiples(string perfect)
    {
        var (first, last) = (perfect[0] == 'أ' ? "آ" : perfect[..1] + "ا", perfect[^1]);
        if (perfect.Length != 3)
        {
            return perfect.Length == 2 ? [first + last] : [];
        }

        return (perfect[1], last) switch
        {
            ('ا', _) => [first + "ئ" + last],
            (_, 'ى' or 'ا' or 'ي') => [first + perfect[1] + "ي"],
            (_, 'أ') => [first + perfect[1] + "ئ", "م" + perfect[..2] + "وء"],
            _ => [first + perfect[1] + last, "م" + perfect[..2] + "و" + last],
        };
    }

    private static IEnumerable<string> DerivedParticiples(Verb verb)
    {
        var active = "م" + verb.Imperfect[1..];
        yield return active;
        var last = active[^1];
        if (last is 'ي' or 'ى')
        {
            yield return active[..^1] + (last == 'ي' ? "ى" : "ي");
        }
        else if (active[^2] == 'ء')
        {
            yield return active[..^2] + "ئ" + last;
        }
        else if (verb.Form is 4 or 10 && active.Length >= 4 && active[^2] == 'ي')
        {
            yield return active[..^2] + "ا" + last;
        }
    }

    private static IEnumerable<string> Masdars(Verb verb) => verb.Form switch
    {
        2 => [Taf3il(verb.Perfect)],
        3 => [Mufa3ala(verb.Perfect)],
        4 => [If3al(verb.Perfect)],
        5 or 6 => [WithLongU(verb.Perfect)],
        10 => [WithLongA(LongI(verb.Perfect), 5, 6)],
        _ => [WithLongA(verb.Perfect, Assimilates(verb.Perfect) ? 0 : 4, 5)],
    };

    /// <summary>The vowel before the last radical is u: تلقى → تلقي, تنبأ → تنبؤ, تفاءل → تفاؤل, ترأس → ترؤس.</summary>
    private static string WithLongU(string perfect) => (perfect[^2], perfect[^1]) switch
    {
        (_, 'ى') => perfect[..^1] + "ي",
        (_, 'أ') => perfect[..^1] + "ؤ",
        ('ء' or 'أ', var last) => perfect[..^2] + "ؤ" + last,
        _ => perfect,
    };

    /// <summary>أكد → تأكيد, غطى → تغطية, هنأ → تهنئة; four radicals: سيطر → سيطرة.</summary>
    private static string Taf3il(string perfect)
    {
        if (perfect.Length == 4)
        {
            return perfect + "ة";
        }

        var stem = "ت" + perfect[..^1];
        return perfect[^1] switch
        {
            'ى' => stem + "ية",
            'أ' => stem + "ئة",
            _ => stem + "ي" + perfect[^1],
        };
    }

    /// <summary>فاوض → مفاوضة, لاقى → ملاقاة, آخذ → مؤاخذة.</summary>
    private static string Mufa3ala(string perfect)
    {
        var stem = perfect[0] == 'آ' ? "مؤا" + perfect[1..] : "م" + perfect;
        return stem[^1] == 'ى' ? stem[..^1] + "اة" : stem + "ة";
    }

    /// <summary>أعلن → إعلان, أعاد → إعادة, أوقف → إيقاف, آمن → إيمان, أعطى → إعطاء.</summary>
    private static string If3al(string perfect)
    {
        if (Hollow.Is(perfect, 4))
        {
            return "إ" + perfect[1..] + "ة";
        }

        var stem = perfect[0] == 'آ' ? "إي" + perfect[1..]
            : perfect[1] == 'و' ? "إي" + perfect[2..]
            : "إ" + perfect[1..];
        return WithLongA(stem, 3, 0);
    }

    /// <summary>After the prefix of form X, i turns a radical و into ي (استيراد) and carries the hamza on ئ (استئناف).</summary>
    private static string LongI(string perfect) => perfect[3] switch
    {
        'و' when perfect.Length == 6 => "استي" + perfect[4..],
        'أ' => "استئ" + perfect[4..],
        _ => perfect,
    };

    /// <summary>Form VIII with its ت melted into the first radical has all radicals in four letters (اتفق, اطلع, ادعى).</summary>
    private static bool Assimilates(string perfect) => perfect[1] is 'ت' or 'ط' or 'د' or 'ذ';

    /// <summary>
    /// The long a before the last radical: اجتمع → اجتماع, التقى → التقاء; a stem of the doubled length writes its last
    /// radical once (انضم → انضمام), one of the hollow length has the place taken (انهار → انهيار, استعاد → استعادة).
    /// </summary>
    private static string WithLongA(string stem, int doubledLength, int hollowLength)
    {
        var last = stem[^1];
        if (last is 'ى' or 'أ' or 'ا')
        {
            return stem[..^1] + "اء";
        }

        if (Hollow.Is(stem, hollowLength))
        {
            return hollowLength == 6 ? stem + "ة" : stem[..^2] + "يا" + last;
        }

        var body = stem.Length == doubledLength ? stem : stem[..^1];
        return (body[^1] == 'أ' ? body[..^1] + "ئ" : body) + "ا" + last;
    }
}
