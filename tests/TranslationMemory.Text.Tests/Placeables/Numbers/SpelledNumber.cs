namespace TranslationMemory.Text.Tests.Placeables;

/// <summary>Spells numbers from 1 to 999,999,999, the way back from what the recogniser reads.</summary>
internal static class SpelledNumber
{
    private static readonly string[] Masculine =
        ["", "واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة"];

    private static readonly string[] Feminine =
        ["", "واحدة", "اثنتان", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر"];

    private static readonly string[] Tens = ["", "", "عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"];

    private static readonly string[] Hundreds =
        ["", "مئة", "مئتان", "ثلاثمئة", "أربعمئة", "خمسمئة", "ستمئة", "سبعمئة", "ثمانمئة", "تسعمئة"];

    private static readonly string[] EnglishSmall =
    [
        "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
        "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] EnglishTens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    /// <summary>The number in Arabic before a masculine or feminine noun, in the nominative or the other cases.</summary>
    internal static string Arabic(int number, bool feminine, bool nominative)
    {
        List<string> parts = [];
        AddScaled(parts, number / 1_000_000, ["مليون", "مليونان", "مليونين", "ملايين", "مليونا"], nominative);
        AddScaled(parts, number / 1000 % 1000, ["ألف", "ألفان", "ألفين", "آلاف", "ألفا"], nominative);
        if (number % 1000 > 0)
        {
            parts.Add(ArabicBelowThousand(number % 1000, feminine, nominative));
        }

        return string.Join(" و", parts);
    }

    internal static string English(int number, bool and)
    {
        List<string> parts = [];
        foreach (var (scale, name) in new[] { (1_000_000, " million"), (1000, " thousand"), (1, "") })
        {
            if (number / scale % 1000 is > 0 and var group)
            {
                var join = and && parts.Count > 0 && scale == 1 && group < 100 ? "and " : "";
                parts.Add(join + EnglishBelowThousand(group, and) + name);
            }
        }

        return string.Join(' ', parts);
    }

    private static void AddScaled(List<string> parts, int count, string[] forms, bool nominative)
    {
        if (count == 0)
        {
            return;
        }

        var words = ArabicBelowThousand(count, false, nominative);
        parts.Add(count switch
        {
            1 => forms[0],
            2 => nominative ? forms[1] : forms[2],
            _ => (count % 100) switch
            {
                >= 3 and <= 10 => words + " " + forms[3],
                > 10 => words + " " + forms[4],
                _ => words + " " + forms[0],
            },
        });
    }

    private static string ArabicBelowThousand(int number, bool feminine, bool nominative)
    {
        List<string> parts = [];
        if (number >= 100)
        {
            parts.Add(number / 100 == 2 && !nominative ? "مئتين" : Hundreds[number / 100]);
        }

        if (number % 100 > 0)
        {
            parts.Add(ArabicBelowHundred(number % 100, feminine, nominative));
        }

        return string.Join(" و", parts);
    }

    private static string ArabicBelowHundred(int number, bool feminine, bool nominative)
    {
        var units = feminine ? Feminine : Masculine;
        return number switch
        {
            2 when !nominative => feminine ? "اثنتين" : "اثنين",
            <= 10 => units[number],
            11 => feminine ? "إحدى عشرة" : "أحد عشر",
            12 => (feminine, nominative) switch
            {
                (true, true) => "اثنتا عشرة",
                (true, false) => "اثنتي عشرة",
                (false, true) => "اثنا عشر",
                _ => "اثني عشر",
            },
            < 20 => units[number - 10] + (feminine ? " عشرة" : " عشر"),
            _ => (number % 10 > 0 ? units[number % 10] + " و" : "") + Tens[number / 10] + (nominative ? "ون" : "ين"),
        };
    }

    private static string EnglishBelowThousand(int number, bool and)
    {
        var rest = (number % 100) switch
        {
            < 20 and var small => EnglishSmall[small],
            var ten => EnglishTens[ten / 10] + (ten % 10 > 0 ? "-" + EnglishSmall[ten % 10] : ""),
        };
        return number < 100 ? rest
            : EnglishSmall[number / 100] + " hundred" + (rest.Length == 0 ? "" : and ? " and " + rest : " " + rest);
    }
}
