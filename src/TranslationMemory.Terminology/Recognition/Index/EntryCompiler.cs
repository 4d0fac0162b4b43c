using System.Collections.Immutable;
using TranslationMemory.Text;

namespace TranslationMemory.Terminology;

/// <summary>Turns entries into what the index keeps of them.</summary>
internal sealed class EntryCompiler(TextAnalyzer analyzer)
{
    private readonly UnitReader _units = new(analyzer);

    /// <summary>Compiles an entry. Terms of other languages, and texts without any letter or digit, are left out.</summary>
    public CompiledEntry Compile(TermEntry entry)
    {
        var isName = entry.Kind is EntryKind.Person or EntryKind.Place or EntryKind.Organization;
        var arabic = ImmutableArray.CreateBuilder<CompiledForm>();
        var english = ImmutableArray.CreateBuilder<CompiledForm>();
        var names = ImmutableArray.CreateBuilder<string>();
        var order = 0;
        foreach (var term in entry.Terms)
        {
            if (term.Language.ToTextLanguage() is not { } language)
            {
                continue;
            }

            foreach (var text in term.Variants.Concat(term.Forms).Prepend(term.Text))
            {
                var analyzed = analyzer.Analyze(text, language);
                if (isName && analyzed.Tokens is [{ Kind: TokenKind.Word } word])
                {
                    names.Add(word.StemKey);
                }

                var source = new Spelling(entry, term, order, ReferenceEquals(text, term.Text), text, _units.Read(analyzed));
                order++;
                if (!IsOnlyMarks(source.Units))
                {
                    (language == TextLanguage.Arabic ? arabic : english).Add(
                        language == TextLanguage.Arabic ? ArabicForm(source) : EnglishForm(source));
                }
            }
        }

        return new CompiledEntry(entry, arabic.DrainToImmutable(), english.DrainToImmutable(), names.DrainToImmutable());
    }

    private static bool IsOnlyMarks(UnitText text)
    {
        foreach (var unit in text.Units)
        {
            if (unit.Kind != UnitKind.Mark)
            {
                return false;
            }
        }

        return true;
    }

    private static CompiledForm ArabicForm(in Spelling source) => new(
        new TermForm
        {
            Entry = source.Entry,
            Term = source.Term,
            Order = source.Order,
            IsCitation = source.IsCitation,
            Exact = source.Units.Exact(TextLanguage.Arabic, source.Text),
        },
        TermPaths.Of(source.Units, ArabicTermWords.KeyOfTerm, (_, _) => null));

    private static CompiledForm EnglishForm(in Spelling source)
    {
        var units = source.Units;
        var leading = 0;
        while (leading < units.Count && IsArticle(units[leading]))
        {
            leading++;
        }

        leading = leading == units.Count ? 0 : leading;
        var kept = EnglishTermWords.WithoutArticles(units, leading);
        var exact = units.Exact(TextLanguage.English, source.Text);
        var letters = kept.Count == 1
            ? EnglishTermWords.Spelling(kept[0])
            : string.Concat(kept.Units.ToArray().Select(EnglishTermWords.Spelling));
        return new CompiledForm(
            new TermForm
            {
                Entry = source.Entry,
                Term = source.Term,
                Order = source.Order,
                IsCitation = source.IsCitation,
                Exact = exact,
                Spelling = LetterSequence.OfSpelling(exact).IsAll(letters) ? null : letters,
                LeadingArticles = leading,
                InnerArticles = units.Count - kept.Count - leading,
            },
            TermPaths.Of(kept, EnglishTermWords.KeyOfTerm, JoinWhole));

        string? JoinWhole(TextUnit first, TextUnit second) =>
            second.Joint == UnitJoint.Hyphen || kept.Count == 2 ? EnglishTermWords.Joined(first, second) : null;
    }

    private static bool IsArticle(TextUnit unit) => unit is { Kind: UnitKind.Word, Key: "the" or "a" or "an" };

    private readonly record struct Spelling(
        TermEntry Entry, Term Term, int Order, bool IsCitation, string Text, UnitText Units);
}
