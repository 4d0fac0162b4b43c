using TranslationMemory.Text;

namespace TranslationMemory.Terminology.Tests.Recognition;

/// <summary>
/// Recognition of Arabic word terms as slowly and plainly as can be: every spelling of every entry is tried at every
/// token, with every combination of readings. No trie, no units, no index of near spellings.
/// </summary>
internal sealed class TermOracle(IReadOnlyList<TermEntry> entries)
{
    private static readonly (TermHitClass Class, double Confidence)[] Confidences =
    [
        (TermHitClass.Exact, 1), (TermHitClass.Fold, 0.97), (TermHitClass.Clitic, 0.95), (TermHitClass.Variant, 0.95),
        (TermHitClass.Article, 0.9), (TermHitClass.Weak, 0.7),
    ];

    private readonly List<(TermEntry Entry, bool Citation, Token[] Words)> _forms =
    [
        .. from entry in entries
           from term in entry.Terms
           from spelling in term.Variants.Concat(term.Forms).Select(text => (text, false)).Prepend((term.Text, true))
           select (entry, spelling.Item2, Glossaries.Arabic(spelling.Item1).Tokens.ToArray()),
    ];

    public List<string> Find(AnalyzedText text)
    {
        var found = new List<(string Id, int First, int Count, TermHitClass Class, double Confidence)>();
        foreach (var group in Candidates(text).GroupBy(hit => (hit.Entry, hit.First, hit.Words.Length)))
        {
            var best = group
                .GroupBy(hit => hit.Words)
                .SelectMany(readings => !IsName(group.Key.Entry) && readings.Any(hit => hit.Preferred) ? readings.Where(hit => hit.Preferred) : readings)
                .OrderByDescending(hit => hit.Confidence)
                .ThenBy(hit => hit.Class)
                .First();
            found.Add((best.Entry.Id, best.First, best.Words.Length, best.Class, best.Confidence));
        }

        found.RemoveAll(hit => hit.Class == TermHitClass.Fuzzy && found.Exists(other =>
            other.Class != TermHitClass.Fuzzy && (other.First, other.Count) == (hit.First, hit.Count)));
        var primary = new List<(int First, int Count)>();
        foreach (var place in found.Select(hit => (hit.First, hit.Count)).Distinct().OrderBy(p => -p.Count).ThenBy(p => p.First))
        {
            if (!primary.Exists(other => place.First < other.First + other.Count && other.First < place.First + place.Count))
            {
                primary.Add(place);
            }
        }

        return
        [
            .. found
                .Select(hit => FormattableString.Invariant(
                    $"{hit.Id}@{hit.First}+{hit.Count} {hit.Class} {hit.Confidence:0.00} {primary.Contains((hit.First, hit.Count))}"))
                .Order(StringComparer.Ordinal),
        ];
    }

    private IEnumerable<(TermEntry Entry, Token[] Words, int First, TermHitClass Class, double Confidence, bool Preferred)> Candidates(
        AnalyzedText text) =>
        from form in _forms
        from first in Enumerable.Range(0, Math.Max(0, text.Tokens.Length - form.Words.Length + 1))
        where MayStand(text, first, form.Words.Length)
        from hit in Combine(text, form.Words, first, 0, [])
        let kind = Classify(form.Entry, form.Citation, form.Words, text, first, hit)
        where kind is not null
        select (form.Entry, form.Words, first, kind.Value.Class, kind.Value.Confidence, hit[0].Preferred);

    private static bool MayStand(AnalyzedText text, int first, int count) =>
        Enumerable.Range(first, count).All(i => text.Tokens[i].Kind == TokenKind.Word
            && (i == first || !text.Text[text.Tokens[i - 1].Span.End..text.Tokens[i].Span.Start].Contains('\n', StringComparison.Ordinal)));

    private IEnumerable<List<Fit>> Combine(AnalyzedText text, Token[] words, int first, int at, List<Fit> before)
    {
        if (at == words.Length)
        {
            yield return before;
            yield break;
        }

        foreach (var fit in Fits(text.Tokens[first + at], words[at])
            .Where(fit => (at == 0 || fit.Others == Proclitics.None) && (at == words.Length - 1 || fit.Enclitic.Length == 0)))
        {
            foreach (var all in Combine(text, words, first, at + 1, [.. before, fit]))
            {
                yield return all;
            }
        }
    }

    private IEnumerable<Fit> Fits(Token token, Token word)
    {
        var known = Glossaries.Clitics.IsKnownWord(token.ExactKey)
            || _forms.Exists(form => form.Words is [var single] && single.FoldKey == token.FoldKey);
        foreach (var reading in Glossaries.Clitics.Readings(token.ExactKey))
        {
            var article = reading.Proclitics.HasFlag(Proclitics.Article);
            var preferred = reading == token.Reading;
            var nominal = !reading.Proclitics.HasFlag(Proclitics.Sin) && reading.Enclitic is not ("ي" or "ني");
            if (!reading.IsWhole && !preferred && !(nominal && (article || !known)))
            {
                continue;
            }

            var stem = FoldKey.Of(reading.Stem, TextLanguage.Arabic);
            var fit = new Fit(reading.Proclitics & ~Proclitics.Article, reading.Enclitic, preferred);
            if ((article ? "ال" : "") + stem == word.FoldKey)
            {
                yield return fit;
            }

            if (article && stem == word.FoldKey)
            {
                yield return fit with { Added = true };
            }

            if (!article && reading.Enclitic.Length == 0 && "ال" + stem == word.FoldKey)
            {
                yield return fit with { Lacking = true };
            }

            var bare = word.FoldKey.Length > 4 && word.FoldKey.StartsWith("ال", StringComparison.Ordinal)
                ? word.FoldKey[2..] : word.FoldKey;
            if (!known && nominal && reading.Enclitic.Length == 0 && article == (bare != word.FoldKey) && !IsVouchedFor(token)
                && NearSpelling.Distance(stem, bare, TextLanguage.Arabic) is > 0 and var distance)
            {
                yield return fit with { Distance = distance, Preferred = false };
            }
        }
    }

    /// <summary>A reading of the token is a word of the dictionary or of a term.</summary>
    private bool IsVouchedFor(Token token) => Glossaries.Clitics.Readings(token.ExactKey).Any(reading =>
        reading.Enclitic.Length == 0
        && !reading.Proclitics.HasFlag(Proclitics.Sin)
        && reading.Stem.Length >= 6
        && (Glossaries.Clitics.IsKnownWord(reading.Stem)
            || _forms.Exists(form => form.Words.Any(word => word.FoldKey
                == (reading.Proclitics.HasFlag(Proclitics.Article) ? "ال" : "") + FoldKey.Of(reading.Stem, TextLanguage.Arabic)))));

    private static bool IsName(TermEntry entry) =>
        entry.Kind is EntryKind.Person or EntryKind.Place or EntryKind.Organization;

    private static (TermHitClass Class, double Confidence)? Classify(
        TermEntry entry, bool citation, Token[] words, AnalyzedText text, int first, List<Fit> fits)
    {
        var distance = fits.Sum(fit => fit.Distance);
        var lacking = fits.Count(fit => fit.Lacking);
        if (distance > 2 || (distance > 0 && (!IsName(entry) || lacking > 0)) || (lacking > 0 && lacking < fits.Count)
            || (lacking == 1 && fits.Count == 1) || (fits.Exists(fit => fit.Added) && (fits.Count > 1 || (IsName(entry) && text.Tokens[first].FoldKey is [.., 'ي', 'ه'] or [.., 'ي']))))
        {
            return null;
        }

        if (distance > 0)
        {
            return (TermHitClass.Fuzzy, distance == 1 ? 0.8 : 0.6);
        }

        var kind = lacking > 0 ? TermHitClass.Weak
            : fits[0].Added ? TermHitClass.Article
            : !citation ? TermHitClass.Variant
            : words.Select((word, i) => word.ExactKey == text.Tokens[first + i].ExactKey).All(same => same) ? TermHitClass.Exact
            : fits[0].Others != Proclitics.None || fits[^1].Enclitic.Length > 0 ? TermHitClass.Clitic
            : TermHitClass.Fold;
        return Confidences.Single(pair => pair.Class == kind);
    }

    private sealed record Fit(Proclitics Others, string Enclitic, bool Preferred)
    {
        public bool Added { get; init; }

        public bool Lacking { get; init; }

        public int Distance { get; init; }
    }
}
