namespace TranslationMemory.Text;

/// <summary>The plural categories of CLDR: which form a counted noun takes.</summary>
public enum PluralCategory
{
    /// <summary>Arabic: 0.</summary>
    Zero,

    /// <summary>1; in English only when it is written as a whole number.</summary>
    One,

    /// <summary>Arabic: 2 (the dual).</summary>
    Two,

    /// <summary>Arabic: 3–10, 103–110 … (the plural).</summary>
    Few,

    /// <summary>Arabic: 11–99, 111–199 … (the accusative singular).</summary>
    Many,

    /// <summary>Everything else: in Arabic 100–102, 200 … and fractions.</summary>
    Other,
}
