namespace TranslationMemory.Text;

/// <summary>Kinds of spelling difference between texts with one fold key (K2) and different exact keys (K1).</summary>
[Flags]
public enum FoldClass
{
    /// <summary>No difference.</summary>
    None = 0,

    /// <summary>أ إ آ against a bare ا: the usual newsroom variation.</summary>
    AlefHamzaBare = 1,

    /// <summary>أ against إ or آ, both written: often another word.</summary>
    AlefHamzaOther = 2,

    /// <summary>ى against ي at the end of a word.</summary>
    Ya = 4,

    /// <summary>ؤ, ئ and ء for one another (مسؤول, مسئول).</summary>
    HamzaSeat = 8,

    /// <summary>ة against ه at the end of a word: often the pronoun.</summary>
    TaMarbuta = 16,

    /// <summary>Vowel marks that contradict each other (عَيَّن, عُيِّن); both texts have one exact key.</summary>
    VowelMarks = 32,

    /// <summary>پ گ چ ڤ ڨ ژ against ب ك ج ف ق ز: style of transliteration.</summary>
    ForeignLetter = 64,
}
