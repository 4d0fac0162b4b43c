using System.Collections.Immutable;
using TranslationMemory.Text;

namespace TranslationMemory.Terminology;

/// <summary>
/// Looks through the units of a memory for spellings and forms of an entry's Arabic terms that the entry does not have:
/// for the terminologist, who decides. Nothing that the dictionary or another entry has is suggested as a spelling, so
/// that no two names are ever taken for one. For one thread.
/// </summary>
public sealed class VariantStudy
{
    private readonly TextAnalyzer _analyzer;
    private readonly CliticAnalyzer _clitics;
    private readonly ITermIndex _terms;
    private readonly TermEntry _entry;
    private readonly ImmutableArray<Term> _arabic;
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Term, SuggestionReason Reason, long Seen)> _spellings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _skeletons = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Term, string Stem), long> _sameConsonants = [];
    private readonly Dictionary<string, PluralEvidence> _plurals = new(StringComparer.Ordinal);
    private readonly TermIndex _candidates;
    private readonly TermIndex _own;

    /// <summary>Begins a study of an entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="analyzer">Takes texts apart.</param>
    /// <param name="clitics">Gives the readings of Arabic words.</param>
    /// <param name="terms">All terms, so that no other one is suggested.</param>
    public VariantStudy(TermEntry entry, TextAnalyzer analyzer, CliticAnalyzer clitics, ITermIndex terms)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(analyzer);
        (_entry, _analyzer, _clitics, _terms) = (entry, analyzer, clitics, terms);
        _arabic =
        [
            .. entry.Terms.Where(term => term.Status != TermStatus.Forbidden && term.Language.ToTextLanguage() == TextLanguage.Arabic),
        ];
        _candidates = new TermIndex(analyzer, clitics);
        _own = new TermIndex(analyzer, clitics);
        _own.Upsert([entry]);
        foreach (var term in entry.Terms.Where(term => term.Language.ToTextLanguage() == TextLanguage.Arabic))
        {
            _known.UnionWith(term.Variants.Concat(term.Forms).Prepend(term.Text).Select(Key));
        }

        foreach (var term in _arabic)
        {
            AddTerm(term);
        }

        _candidates.Upsert([.. _spellings.Keys.Select(ToCandidate)]);
    }

    /// <summary>Takes a unit of the memory into account.</summary>
    /// <param name="arabic">Its Arabic text.</param>
    /// <param name="english">Its English text.</param>
    public void Add(AnalyzedText arabic, AnalyzedText english)
    {
        ArgumentNullException.ThrowIfNull(arabic);
        ArgumentNullException.ThrowIfNull(english);
        foreach (var hit in _candidates.Recognize(arabic, null))
        {
            if (IsSpelledSo(arabic, hit))
            {
                var (term, reason, seen) = _spellings[hit.Term.Text];
                _spellings[hit.Term.Text] = (term, reason, seen + 1);
            }
        }

        CountSameConsonants(arabic);
        if (_plurals.Count > 0)
        {
            var hasPlural = HasPluralOfRendering(english) && _own.Recognize(arabic, null).IsEmpty;
            foreach (var evidence in _plurals.Values)
            {
                evidence.Add(arabic, hasPlural);
            }
        }
    }

    /// <summary>The suggestions: seen spellings, the most frequent first, then forms, then spellings that were not seen.</summary>
    /// <param name="includeUnseen">Also spellings by rule that the memory does not have.</param>
    public ImmutableArray<VariantSuggestion> Finish(bool includeUnseen)
    {
        var variants = _spellings
            .Where(spelling => includeUnseen || spelling.Value.Seen > 0)
            .Select(spelling => new VariantSuggestion(
                spelling.Value.Term, spelling.Key, SuggestionKind.Variant, spelling.Value.Reason, spelling.Value.Seen));
        var alike = _sameConsonants
            .Where(word => !_spellings.TryGetValue(word.Key.Stem, out var spelling) || spelling.Seen == 0)
            .Select(word => new VariantSuggestion(
                word.Key.Term, word.Key.Stem, SuggestionKind.Variant, SuggestionReason.Consonants, word.Value));
        var forms =
            from evidence in _plurals
            from plural in evidence.Value.Plurals(evidence.Key)
            where !_known.Contains(Key(plural.Stem)) && !IsOtherTerm(plural.Stem)
            select new VariantSuggestion(evidence.Key, plural.Stem, SuggestionKind.Form, SuggestionReason.Plural, plural.Units);
        var all = variants.Concat(alike).Concat(forms).ToList();
        return
        [
            .. all
                .GroupBy(suggestion => (suggestion.Term, suggestion.Text, suggestion.Kind))
                .Select(group => group.MaxBy(suggestion => suggestion.Seen)!)
                .OrderBy(suggestion => suggestion.Seen == 0)
                .ThenBy(suggestion => suggestion.Kind)
                .ThenBy(suggestion => suggestion.Reason == SuggestionReason.Consonants)
                .ThenByDescending(suggestion =>
                    suggestion.Kind == SuggestionKind.Form && Skeletons.MayBePlural(suggestion.Term, suggestion.Text))
                .ThenByDescending(suggestion => suggestion.Seen)
                .ThenBy(suggestion => suggestion.Reason)
                .ThenBy(suggestion => suggestion.Text, StringComparer.Ordinal),
        ];
    }

    private static string Key(string text) => ExactKey.Of(text, TextLanguage.Arabic);

    private static TermEntry ToCandidate(string spelling) => new()
    {
        Glossary = "candidates",
        Id = spelling,
        Terms = [new Term { Language = LanguageTag.Arabic, Text = spelling }],
    };

    private void AddTerm(Term term)
    {
        var words = Key(term.Text).Split(' ');
        for (var i = 0; i < words.Length; i++)
        {
            foreach (var (word, reason) in SpellingRules.Apply(words[i]))
            {
                var spelling = string.Join(' ', words.Select((other, j) => j == i ? word : other));
                if (!_known.Contains(spelling) && (words.Length > 1 || !IsOtherWord(word)) && !IsOtherTerm(spelling))
                {
                    _spellings.TryAdd(spelling, (term.Text, reason, 0));
                }
            }
        }

        if (words is [var single])
        {
            _plurals.TryAdd(term.Text, new PluralEvidence());
            var skeleton = Skeletons.OfName(Bare(single));
            if (skeleton.Length >= Skeletons.ShortestName)
            {
                if (!_skeletons.TryGetValue(skeleton, out var terms))
                {
                    _skeletons.Add(skeleton, terms = []);
                }

                terms.Add(term.Text);
            }
        }
    }

    /// <summary>
    /// A word of the dictionary is no other spelling, unless only its folded letters differ (the dictionary has أ, the text ا),
    /// or it is a name as the entry is one (أستانة, أستانا).
    /// </summary>
    private bool IsOtherWord(string word) =>
        _clitics.IsKnownWord(word)
        && !_arabic.Any(term => Fold(term.Text) == Fold(word))
        && !(_entry.Kind is EntryKind.Person or EntryKind.Place or EntryKind.Organization && _clitics.Lexicon.IsNameOnly(word));

    private bool IsOtherTerm(string spelling) =>
        _terms.Recognize(_analyzer.Analyze(spelling, TextLanguage.Arabic), null).Any(hit =>
            hit.Span.Length == spelling.Length
            && hit.Class is not TermHitClass.Fuzzy
            && (hit.Entry.Glossary, hit.Entry.Id) != (_entry.Glossary, _entry.Id));

    private static string Fold(string text) => FoldKey.Of(Key(text), TextLanguage.Arabic);

    private static string Bare(string word) =>
        word.Length > 4 && word.StartsWith("ال", StringComparison.Ordinal) ? word[2..] : word;

    /// <summary>Whether the letters themselves are those of the spelling, under whatever clitics.</summary>
    private static bool IsSpelledSo(AnalyzedText text, TermHit hit)
    {
        var words = hit.Term.Text.Split(' ');
        var at = 0;
        foreach (var token in text.Tokens)
        {
            if (token.Span.Start < hit.Span.Start || token.Span.End > hit.Span.End || token.Kind == TokenKind.Punctuation)
            {
                continue;
            }

            if (at == words.Length || !token.Form.Readings.Append(Reading.Whole(token.ExactKey)).Any(reading => Bare(reading.Stem) == Bare(words[at])))
            {
                return false;
            }

            at++;
        }

        return at == words.Length;
    }

    private void CountSameConsonants(AnalyzedText arabic)
    {
        if (_skeletons.Count == 0)
        {
            return;
        }

        foreach (var token in arabic.Tokens)
        {
            if (token.Kind != TokenKind.Word || token.Form.IsKnownWord)
            {
                continue;
            }

            foreach (var reading in token.Form.Readings)
            {
                if (reading.Enclitic.Length == 0 && SameConsonants(reading.Stem) is { } term)
                {
                    _sameConsonants[(term, reading.Stem)] = _sameConsonants.GetValueOrDefault((term, reading.Stem)) + 1;
                    break;
                }
            }
        }
    }

    /// <summary>The term whose consonants and first letter a stem has; null when it has none, or is itself something known.</summary>
    private string? SameConsonants(string stem) =>
        stem.Length >= 4
        && _skeletons.TryGetValue(Skeletons.OfName(stem), out var terms)
        && terms.Find(term => Skeletons.HaveOneInitial(Bare(Key(term)), stem)) is { } term
        && !_clitics.IsKnownWord(stem)
        && !_known.Contains(stem)
        && Fold(Bare(Key(term))) != Fold(stem)
        && !IsOtherTerm(stem)
            ? term
            : null;

    /// <summary>Whether a rendering stands there in the plural.</summary>
    private bool HasPluralOfRendering(AnalyzedText english)
    {
        foreach (var hit in _own.Recognize(english, null))
        {
            // A hit within a compound (virus-like) ends before its token does.
            var last = english.Tokens.Last(token => token.Span.Start < hit.Span.End);
            if (hit.Term.Status != TermStatus.Forbidden
                && last.Kind == TokenKind.Word
                && last.Reading.Stem != last.FoldKey
                && !last.FoldKey.StartsWith(last.Reading.Stem + "'", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
