using System.Collections.Immutable;
using TranslationMemory.Text;

namespace TranslationMemory.Terminology;

/// <summary>Turns entries into what the index keeps of them.</summary>
internal sealed class EntryCompiler(TextAnalyzer analyzer)
{
    private readonly UnitReader _units = new(analyzer);

    /// <summary>Compiles an entry. Terms of other languages, and texts without any letter or digit, are left out.</summary>
    public CompiledEntry Compile(TermEntry entry) => new(
        entry,
        [.. Forms(entry, TextLanguage.Arabic)],
        [.. Forms(entry, TextLanguage.English)],
        entry.Kind is EntryKind.Person or EntryKind.Place or EntryKind.Organization ? NameKeys(entry) : []);

    private static IEnumerable<(Term Term, string Text, bool IsCitation)> Texts(TermEntry entry) =>
        entry.Terms.SelectMany(term =>
            new[] { (term, term.Text, true) }
                .Concat(term.Variants.Concat(term.Forms).Select(text => (term, text, false))));

    private IEnumerable<TermForm> Forms(TermEntry entry, TextLanguage language)
    {
        foreach (var (term, text, isCitation) in Texts(entry).Where(t => t.Term.Language.ToTextLanguage() == language))
        {
            var units = _units.Read(analyzer.Analyze(text, language));
            if (!units.Units.TrueForAll(unit => unit.Kind == UnitKind.Mark))
            {
                yield return language == TextLanguage.Arabic
                    ? ArabicForm(entry, term, isCitation, units)
                    : EnglishForm(entry, term, isCitation, units);
            }
        }
    }

    private static TermForm ArabicForm(TermEntry entry, Term term, bool isCitation, UnitText text) => new(
        entry,
        term,
        isCitation,
        [.. text.Units.Select(unit => unit.ExactKey)],
        string.Empty,
        0,
        0,
        TermPaths.Of(text, ArabicTermWords.KeyOfTerm, (_, _) => null));

    private static TermForm EnglishForm(TermEntry entry, Term term, bool isCitation, UnitText text)
    {
        var leading = text.Units.TakeWhile(IsArticle).Count();
        if (leading == text.Units.Count)
        {
            leading = 0;
        }

        var kept = text.Units.Where((unit, i) => i >= leading && (i == leading || !EnglishTermWords.IsArticle(unit))).ToList();
        var dropped = text.Units.Count - kept.Count;
        var values = dropped == 0 ? text.Values : [];
        return new TermForm(
            entry,
            term,
            isCitation,
            [.. text.Units.Select((unit, i) => unit.ExactIn(TextLanguage.English, isFirst: i == 0))],
            string.Concat(kept.Select(EnglishTermWords.Spelling)),
            leading,
            dropped - leading,
            TermPaths.Of(new UnitText(kept, values), EnglishTermWords.KeyOfTerm, JoinWhole));

        string? JoinWhole(TextUnit first, TextUnit second) =>
            second.Joint == UnitJoint.Hyphen || kept.Count == 2 ? EnglishTermWords.Joined(first, second) : null;
    }

    private static bool IsArticle(TextUnit unit) => unit is { Kind: UnitKind.Word, Key: "the" or "a" or "an" };

    private ImmutableArray<string> NameKeys(TermEntry entry) =>
    [
        .. from t in Texts(entry)
           let language = t.Term.Language.ToTextLanguage()
           where language is not null
           let tokens = analyzer.Analyze(t.Text, language.Value).Tokens
           where tokens is [{ Kind: TokenKind.Word }]
           select tokens[0].StemKey,
    ];
}
