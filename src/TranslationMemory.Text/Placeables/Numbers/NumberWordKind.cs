namespace TranslationMemory.Text.Placeables;

/// <summary>What a word can do inside a number. The names are those of the tables of number words.</summary>
internal enum NumberWordKind
{
    /// <summary>One: no number when it stands alone.</summary>
    One,

    /// <summary>A form of 1–9 that occurs before عشر or a ten only.</summary>
    Joined,

    /// <summary>2–9.</summary>
    Unit,

    /// <summary>An Arabic 3–9 without ta marbuta, which other words share (ست, خمس, سبع).</summary>
    Short,

    /// <summary>Zero.</summary>
    Zero,

    /// <summary>عشرة.</summary>
    Ten,

    /// <summary>عشر.</summary>
    ShortTen,

    /// <summary>An English 10–19.</summary>
    Teen,

    /// <summary>20, 30 … 90.</summary>
    Tens,

    /// <summary>100.</summary>
    Hundred,

    /// <summary>200, 300 … 900 in one word.</summary>
    Hundreds,

    /// <summary>Thousand, million …</summary>
    Scale,

    /// <summary>ألفا, مليونا: the singular behind a number, else the dual before a noun.</summary>
    OpenScale,

    /// <summary>Two thousand, two million …</summary>
    DualScale,

    /// <summary>آلاف, ملايين: behind a number only.</summary>
    PluralScale,

    /// <summary>The English indefinite article.</summary>
    Article,

    /// <summary>A half.</summary>
    Half,

    /// <summary>A quarter.</summary>
    Quarter,

    /// <summary>Makes a fraction of the number before it.</summary>
    Denominator,

    /// <summary>Makes the number before it vague (dozen).</summary>
    Vague,
}
