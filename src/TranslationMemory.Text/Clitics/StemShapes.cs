namespace TranslationMemory.Text;

/// <summary>What the outline of a stem tells of it when no list knows it.</summary>
internal static class StemShapes
{
    private const int LongStem = 5;

    /// <summary>
    /// True for the outline of a verbal noun (تفعيل, تفاعل, افتعال, استفعال, إفعال), of a plural أفعال, or of a regular
    /// plural in ات.
    /// </summary>
    public static bool IsVerbalNoun(ReadOnlySpan<char> stem) =>
        stem is ['ت', _, _, 'ي', _] or ['ت', _, 'ا', _, _]
            or ['أ' or 'إ', _, _, 'ا', _]
            or ['ا', not 'ل', 'ت', _, 'ا', _] or ['ا', 'س', 'ت', _, _, 'ا', _, ..]
        || (stem.Length > LongStem && stem is [.., 'ا', 'ت']);

    /// <summary>True for these and for participles and nouns of place (م), and for long stems in ة.</summary>
    public static bool IsNominal(ReadOnlySpan<char> stem) =>
        IsVerbalNoun(stem) || (stem.Length >= LongStem && (stem[0] == 'م' || stem[^1] == 'ة'));

    /// <summary>True for the outline of an imperfect (يتطلب, تقتضي) that is not the beginning of a foreign name (يوشي, تيتش).</summary>
    public static bool IsImperfect(ReadOnlySpan<char> stem) =>
        stem is ['ي', not ('ا' or 'و' or 'ي'), _, _, ..] or ['ت', not ('ا' or 'و' or 'ي' or 'س' or 'ش'), _, _, _, ..];

    /// <summary>
    /// True for a perfect with the ت of the feminine rather than a noun whose ة became ت before a pronoun: أرسلت, اعتبرت,
    /// استقبلت, but not استضافة and إقامة.
    /// </summary>
    public static bool IsFeminineVerb(ReadOnlySpan<char> stem) =>
        stem.Length >= LongStem && stem[0] is 'أ' or 'ا' && stem[^3] != 'ا' && stem[^1] == 'ت';

    /// <summary>
    /// True when و before this letter begins no foreign name (وينستون, والاس, وولف, ولز, وندسور, ورث, وستون) and so, in a
    /// word that no list knows, is the conjunction.
    /// </summary>
    public static bool FollowsConjunction(char first) => first is not ('ا' or 'و' or 'ي' or 'ل' or 'ن' or 'ر' or 'س');
}
