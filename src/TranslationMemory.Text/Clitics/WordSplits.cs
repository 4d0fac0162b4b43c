namespace TranslationMemory.Text;

/// <summary>
/// Enumerates the splits of a word that the grammar of clitics allows, whatever the words mean:
/// <c>(و|ف)? (ب|ك|ل|س)? ال? STEM PRONOUN?</c>, where ل + ال is written لل, article and pronoun exclude each other, and
/// the end of the stem is restored before a pronoun.
/// </summary>
internal static class WordSplits
{
    private const int ShortestStem = 2;

    private static readonly string[] Pronouns = ["هما", "كما", "هم", "هن", "ها", "كم", "كن", "نا", "ني", "ه", "ك", "ي"];

    /// <summary>All splits, the whole word first; each once.</summary>
    public static List<Reading> Of(string word)
    {
        var splits = new List<Reading>(8);
        AddFrom(splits, Proclitics.None, word);
        if (word.Length > ShortestStem && ProcliticsText.Of(word[0]) is var conjunction and (Proclitics.Waw or Proclitics.Fa))
        {
            AddFrom(splits, conjunction, word[1..]);
        }

        return splits;
    }

    private static void AddFrom(List<Reading> splits, Proclitics conjunction, string rest)
    {
        AddStems(splits, conjunction, rest);
        AddArticle(splits, conjunction, rest);
        if (rest.Length <= ShortestStem)
        {
            return;
        }

        var inner = rest[1..];
        switch (rest[0])
        {
            case 'ب' or 'ك':
                var preposition = conjunction | ProcliticsText.Of(rest[0]);
                AddStems(splits, preposition, inner);
                AddArticle(splits, preposition, inner);
                break;
            case 'ل':
                AddStems(splits, conjunction | Proclitics.Lam, inner);
                if (inner[0] == 'ل' && rest.Length >= 4)
                {
                    // للوفد hides the article; للجنة and للقاء hide a ل of the stem as well.
                    Add(splits, conjunction | Proclitics.Lam | Proclitics.Article, inner[1..], string.Empty);
                    Add(splits, conjunction | Proclitics.Lam | Proclitics.Article, inner, string.Empty);
                }

                break;
            case 'س' when rest.Length > 3 && inner[0] is 'ي' or 'ت' or 'ن' or 'أ' or 'آ' or 'ا':
                AddStems(splits, conjunction | Proclitics.Sin, inner);
                break;
            default:
                break;
        }
    }

    private static void AddArticle(List<Reading> splits, Proclitics before, string rest)
    {
        if (rest.Length >= 4 && rest.StartsWith("ال", StringComparison.Ordinal))
        {
            Add(splits, before | Proclitics.Article, rest[2..], string.Empty);
        }
    }

    private static void AddStems(List<Reading> splits, Proclitics before, string rest)
    {
        Add(splits, before, rest, string.Empty);
        var last = rest[^1];
        foreach (var pronoun in Pronouns)
        {
            if (pronoun[^1] == last && rest.Length - pronoun.Length >= ShortestStem && rest.EndsWith(pronoun, StringComparison.Ordinal))
            {
                AddRestored(splits, before, rest[..^pronoun.Length], pronoun);
            }
        }
    }

    private static void AddRestored(List<Reading> splits, Proclitics before, string written, string pronoun)
    {
        var body = written[..^1];
        if (written is [_, _, .., 'ت'])
        {
            // Before the stem in ت: of equals the earlier is read, and nouns in ة are by far the more frequent.
            Add(splits, before, body + "ة", pronoun);
        }

        Add(splits, before, written, pronoun);
        switch (written[^1])
        {
            case 'ا' when written.Length >= 3:
                Add(splits, before, body + "ى", pronoun);
                break;
            case 'ئ' or 'ؤ':
                Add(splits, before, body + "ء", pronoun);
                break;
            case 'آ':
                Add(splits, before, body + "أى", pronoun);
                break;
            case 'و' when written.Length >= 3:
                Add(splits, before, written + "ا", pronoun);
                break;
            default:
                break;
        }
    }

    private static void Add(List<Reading> splits, Proclitics proclitics, string stem, string pronoun)
    {
        if (stem.Length >= ShortestStem)
        {
            splits.Add(new Reading(proclitics, stem, pronoun));
        }
    }
}
