namespace TranslationMemory.Text;

/// <summary>
/// Which clitics a stem that is in a large dictionary but hardly in texts is credited with. So many short letter
/// sequences are rare words that behind a clitic letter they are mostly a part of some name (فانيسا is not ف + أنيس + ا,
/// ستورك not س + تورك): only the clitics that are frequent with any word at all come off.
/// </summary>
internal static class RareStems
{
    private const int LongStem = 5;

    /// <summary>Whether a rare stem may stand in this split.</summary>
    /// <param name="split">A split without article.</param>
    /// <param name="stem">Its stem, folded.</param>
    /// <param name="isVerb">Whether the stem is a form of a verb.</param>
    /// <param name="dropsHamza">Whether the stem is spelled without the hamza it should begin with.</param>
    public static bool Allows(Reading split, string stem, bool isVerb, bool dropsHamza) =>
        !dropsHamza && AllowsPronoun(split, stem, isVerb) && AllowsProclitic(split.Proclitics & ~Proclitics.Waw, stem, isVerb);

    private static bool AllowsPronoun(Reading split, string stem, bool isVerb) => split.Enclitic switch
    {
        "ك" or "كم" or "كن" or "نا" or "ني" => false,
        "ه" => stem.Length > 3 && (isVerb || stem[^1] != 'ي'),
        _ => true,
    };

    private static bool AllowsProclitic(Proclitics proclitic, string stem, bool isVerb) => proclitic switch
    {
        Proclitics.None => true,
        Proclitics.Fa => isVerb && stem.Length > 3 && stem[0] is not ('ا' or 'ي' or 'ت' or 'ن'),
        Proclitics.Ba or Proclitics.Lam => stem.Length > (isVerb ? 4 : 3),
        Proclitics.Kaf or Proclitics.Sin => stem.Length >= LongStem,
        _ => stem.Length >= LongStem,
    };
}
