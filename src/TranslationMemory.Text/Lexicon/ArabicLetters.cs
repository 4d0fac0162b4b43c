namespace TranslationMemory.Text;

/// <summary>The letters that an Arabic word of an exact key is written with.</summary>
internal static class ArabicLetters
{
    /// <summary>True for ء to ي without tatweel, and for the letters of foreign sounds گ پ چ ڤ ڨ ژ.</summary>
    public static bool IsLetter(char c) => c is (>= 'ء' and <= 'غ') or (>= 'ف' and <= 'ي') or 'گ' or 'پ' or 'چ' or 'ڤ' or 'ڨ' or 'ژ';
}
