namespace TranslationMemory.Text;

/// <summary>How the clitics in front of a word are written.</summary>
public static class ProcliticsText
{
    private static readonly (Proclitics Flag, string Text)[] Order =
    [
        (Proclitics.Waw, "و"),
        (Proclitics.Fa, "ف"),
        (Proclitics.Ba, "ب"),
        (Proclitics.Kaf, "ك"),
        (Proclitics.Lam, "ل"),
        (Proclitics.Sin, "س"),
        (Proclitics.Article, "ال"),
    ];

    /// <summary>The clitics one by one in their order of writing (وللوفد gives و, ل, ال); empty when there is none.</summary>
    public static IReadOnlyList<string> ToStrings(this Proclitics proclitics) =>
        [.. Order.Where(entry => proclitics.HasFlag(entry.Flag)).Select(entry => entry.Text)];

    /// <summary>The clitic that a letter writes; <see cref="Proclitics.None"/> for a letter that writes none.</summary>
    internal static Proclitics Of(char letter) => letter switch
    {
        'و' => Proclitics.Waw,
        'ف' => Proclitics.Fa,
        'ب' => Proclitics.Ba,
        'ك' => Proclitics.Kaf,
        'ل' => Proclitics.Lam,
        'س' => Proclitics.Sin,
        _ => Proclitics.None,
    };
}
