namespace TranslationMemory.Text;

/// <summary>What the grammar and the habits of writing forbid of a split although the lexicon knows its stem.</summary>
internal sealed class CliticLicense(Lexicon lexicon)
{
    /// <summary>The prepositions among the proclitics.</summary>
    public const Proclitics Prepositions = Proclitics.Ba | Proclitics.Kaf | Proclitics.Lam;

    private const int ShortestBareAlefStem = 5;
    private const int ShortestPerson = 4;

    /// <summary>True when the word begins with the letters of the article, without a hamza.</summary>
    public static bool BeginsLikeArticle(string word) => word.StartsWith("ال", StringComparison.Ordinal);

    /// <summary>Whether a split without article may stand.</summary>
    /// <param name="split">The split.</param>
    /// <param name="stem">Its stem, folded.</param>
    /// <param name="slot">Where its stem stands.</param>
    public bool Allows(Reading split, string stem, NounInflection.Slot slot)
    {
        // The article cannot hide in a stem: only words with radical ال begin so.
        if (BeginsLikeArticle(split.Stem) && !IsListed(split.Stem) && !lexicon.KeepsArticle(split.Stem, stem))
        {
            return false;
        }

        return AllowsPronoun(split, stem, slot)
            && AllowsRareStem(split, stem, slot)
            && AllowsDroppedHamza(split)
            && AllowsName(split, stem)
            && AllowsProclitics(split, stem, slot);
    }

    private bool IsListed(string word) => lexicon.IsNoun(word) || lexicon.IsVerb(word);

    /// <summary>
    /// ني goes with verbs, ي is indistinguishable from the ending of an adjective, the second person goes with verbs and
    /// plain nouns; names take no pronoun at all.
    /// </summary>
    private bool AllowsPronoun(Reading split, string stem, NounInflection.Slot slot)
    {
        if (split.Enclitic.Length == 0)
        {
            return true;
        }

        if (lexicon.IsFoldedVerb(stem))
        {
            return split.Enclitic != "ي" && (split.Enclitic != "ني" || stem.Length >= 3);
        }

        if (lexicon.IsOnlyName(stem) || split.Enclitic is "ي" or "ني")
        {
            return false;
        }

        if (split.Enclitic is "ك" or "كم" or "كما" or "كن")
        {
            // أولمبيك is no أولمبي with a pronoun; يديك is يدي, the dual of a noun.
            return lexicon.IsFoldedNoun(stem)
                && (stem[^1] != 'ي' || split.Enclitic != "ك" || lexicon.IsFoldedNoun(stem[..^1]));
        }

        return lexicon.IsFoldedNoun(stem) || lexicon.AttestedCount(stem) > 0 || NounInflection.Of(split.Stem, slot, lexicon) != NounInflection.Relation.None;
    }

    /// <summary>
    /// A stem that should begin with a hamza but is written without one: usual behind و, likely behind ف, ب, ل and س in
    /// longer words, else the sign of a foreign name (باول, كايمان, سالي).
    /// </summary>
    private bool AllowsDroppedHamza(Reading split)
    {
        if (split.Stem[0] != 'ا' || IsListed(split.Stem) || FunctionWords.Instance.Contains(AlefFold.Of(split.Stem)))
        {
            return true;
        }

        var proclitics = split.Proclitics & ~Proclitics.Waw;
        return proclitics == Proclitics.None
            || (proclitics == Proclitics.Fa && split.Stem.Length >= 4 && lexicon.IsFoldedVerb(split.Stem))
            || (proclitics != Proclitics.Kaf && split.Stem.Length >= ShortestBareAlefStem);
    }

    private bool AllowsRareStem(Reading split, string stem, NounInflection.Slot slot) =>
        lexicon.IsCommon(stem)
        || lexicon.AttestedCount(stem) > 0
        || FunctionWords.Instance.Contains(stem)
        || (stem[^1] == 'ي' && lexicon.IsCommon(stem[..^1]))
        || NounInflection.Of(split.Stem, slot, lexicon) == NounInflection.Relation.Strong
        || RareStems.Allows(split, stem, lexicon.IsFoldedVerb(stem), split.Stem[0] == 'ا' && !IsListed(split.Stem));

    /// <summary>Short names of persons stand in many other names: behind ب, ك and ف they are not looked for.</summary>
    private bool AllowsName(Reading split, string stem) =>
        stem.Length >= ShortestPerson
        || (split.Proclitics & (Proclitics.Ba | Proclitics.Kaf | Proclitics.Fa)) == Proclitics.None
        || !lexicon.IsOnlyPerson(stem)
        || lexicon.AttestedCount(stem) > 0;

    /// <summary>
    /// Of the prepositions only ل goes with a verb, and only with a subjunctive. The future particle goes with nothing
    /// but an indicative; a rare one of three letters is too weak a sign for it.
    /// </summary>
    private bool AllowsProclitics(Reading split, string stem, NounInflection.Slot slot)
    {
        if (split.Proclitics.HasFlag(Proclitics.Sin))
        {
            return lexicon.IsFoldedVerb(stem)
                && (stem.Length >= 4 || (stem.Length == 3 && lexicon.IsCommon(stem)))
                && !IsInflectedVerb(split.Stem, "ا") && !IsInflectedVerb(split.Stem, "وا");
        }

        var preposition = split.Proclitics & Prepositions;
        if (preposition == Proclitics.None
            || lexicon.IsFoldedNoun(stem)
            || lexicon.AttestedCount(stem) > 0
            || FunctionWords.Instance.Contains(stem)
            || NounInflection.Of(split.Stem, slot, lexicon) != NounInflection.Relation.None)
        {
            return true;
        }

        return preposition == Proclitics.Lam
            && stem[0] is 'ي' or 'ت' or 'ن' or 'ا'
            && !IsInflectedVerb(split.Stem, "ان") && !IsInflectedVerb(split.Stem, "ون") && !IsInflectedVerb(split.Stem, "ين");
    }

    /// <summary>True when the stem is a verb form with this ending put on another form.</summary>
    private bool IsInflectedVerb(string stem, string ending) =>
        stem.EndsWith(ending, StringComparison.Ordinal) && lexicon.IsFoldedVerb(AlefFold.Of(stem[..^ending.Length]));
}
