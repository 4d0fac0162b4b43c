namespace TranslationMemory.Text;

/// <summary>What a translator into English has to render of an Arabic clitic, in a word or two; the sentence decides.</summary>
public static class CliticMeanings
{
    /// <summary>The meanings of the clitics in front of a word, in the order of <see cref="ProcliticsText.ToStrings"/>.</summary>
    public static IReadOnlyList<string> Meanings(this Proclitics proclitics) => [.. proclitics.ToStrings().Select(Of)];

    /// <summary>The meaning of a pronoun behind a noun; empty for none.</summary>
    /// <param name="enclitic">The pronoun as written.</param>
    public static string OfEnclitic(string enclitic) => enclitic switch
    {
        "ه" => "his/its",
        "ها" => "her/its",
        "هما" or "هم" or "هن" => "their",
        "ك" or "كما" or "كم" or "كن" => "your",
        "ي" => "my",
        "ني" => "me",
        "نا" => "our",
        _ => string.Empty,
    };

    private static string Of(string proclitic) => proclitic switch
    {
        "و" => "and",
        "ف" => "so/then",
        "ب" => "in/with/by",
        "ك" => "as/like",
        "ل" => "for/to",
        "س" => "will",
        "ال" => "the",
        _ => string.Empty,
    };
}
