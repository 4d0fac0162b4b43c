namespace TranslationMemory.Text;

/// <summary>Reads a stretch that is nothing but proclitics, as it stands before digits and Latin words (و24, بـ7.9, الـBBC).</summary>
internal static class ProcliticPrefix
{
    /// <summary>The proclitics that <paramref name="exactKey"/> consists of; none when there is anything else in it.</summary>
    internal static Proclitics Read(ReadOnlySpan<char> exactKey)
    {
        var found = Proclitics.None;
        if (exactKey is ['و', ..] or ['ف', ..])
        {
            found |= exactKey[0] == 'و' ? Proclitics.Waw : Proclitics.Fa;
            exactKey = exactKey[1..];
        }

        if (exactKey is "لل")
        {
            return found | Proclitics.Lam | Proclitics.Article;
        }

        if (exactKey is ['ب', ..] or ['ك', ..] or ['ل', ..])
        {
            found |= exactKey[0] switch
            {
                'ب' => Proclitics.Ba,
                'ك' => Proclitics.Kaf,
                _ => Proclitics.Lam,
            };
            exactKey = exactKey[1..];
        }

        if (exactKey is "ال")
        {
            return found | Proclitics.Article;
        }

        return exactKey.IsEmpty ? found : Proclitics.None;
    }
}
