using System.Text;
using TranslationMemory.Text;

namespace TranslationMemory.Matching;

/// <summary>Says which clitics of a word became which, as in <c>وال → ال</c>.</summary>
internal static class CliticDifference
{
    private const string Nothing = "∅";

    // In their order of writing.
    private static readonly (Proclitics Clitic, string Letters)[] Written =
    [
        (Proclitics.Waw, "و"), (Proclitics.Fa, "ف"), (Proclitics.Ba, "ب"), (Proclitics.Kaf, "ك"), (Proclitics.Lam, "ل"),
        (Proclitics.Sin, "س"), (Proclitics.Article, "ال"),
    ];

    /// <summary>
    /// The clitics of the unit's word and those of the query's; a pronoun follows a dash that stands for the stem
    /// (<c>ل-ها</c>), ∅ is none. Where the clitics are the same, the words themselves: the inflection differs.
    /// </summary>
    public static string Describe(TokenForm stored, TokenForm asked)
    {
        var old = Write(stored.Reading);
        var changed = Write(asked.Reading);
        return old == changed ? $"{stored.Surface} → {asked.Surface}" : $"{old} → {changed}";
    }

    private static string Write(Reading reading)
    {
        var text = new StringBuilder();
        foreach (var (clitic, letters) in Written)
        {
            if (reading.Proclitics.HasFlag(clitic))
            {
                text.Append(letters);
            }
        }

        if (reading.Enclitic.Length > 0)
        {
            text.Append('-').Append(reading.Enclitic);
        }

        // The article hides behind the preposition: ل and ال are written لل.
        return text.Length == 0 ? Nothing : text.Replace("لال", "لل").ToString();
    }
}
