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
        var arabic = ImmutableArray.CreateBuilder<TermForm>();
        var english = ImmutableArray.CreateBuilder<TermForm>();
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

                var source = new Spelling(entry, term, order, ReferenceEquals(text, term.Text), _units.Read(analyzed));
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

    private static TermForm ArabicForm(in Spelling source)
    {
        var exact = ExactKeys(source.Units, TextLanguage.Arabic);
        var paths = TermPaths.Of(source.Units, ArabicTermWords.KeyOfTerm, (_, _) => null);
        return new TermForm
        {
            Entry = source.Entry,
            Term = source.Term,
            Order = source.Order,
            IsCitation = source.IsCitation,
            ExactKeys = exact.AsSpan().SequenceEqual(paths[0]) ? paths[0] : exact,
            Paths = paths,
        };
    }

    private static TermForm EnglishForm(in Spelling source)
    {
        var units = source.Units;
        var leading = 0;
        while (leading < units.Count && IsArticle(units[leading]))
        {
            leading++;
        }

        leading = leading == units.Count ? 0 : leading;
        var kept = EnglishTermWords.WithoutArticles(units, leading);
        var exact = ExactKeys(units, TextLanguage.English);
        var paths = TermPaths.Of(kept, EnglishTermWords.KeyOfTerm, JoinWhole);
        return new TermForm
        {
            Entry = source.Entry,
            Term = source.Term,
            Order = source.Order,
            IsCitation = source.IsCitation,
            ExactKeys = exact.AsSpan().SequenceEqual(paths[0]) ? paths[0] : exact,
            Spelling = kept.Count == 1
                ? EnglishTermWords.Spelling(kept[0])
                : string.Concat(kept.Units.ToArray().Select(EnglishTermWords.Spelling)),
            LeadingArticles = leading,
            InnerArticles = units.Count - kept.Count - leading,
            Paths = paths,
        };

        string? JoinWhole(TextUnit first, TextUnit second) =>
            second.Joint == UnitJoint.Hyphen || kept.Count == 2 ? EnglishTermWords.Joined(first, second) : null;
    }

    private static string[] ExactKeys(UnitText units, TextLanguage language)
    {
        var keys = new string[units.Count];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = units[i].ExactIn(language, isFirst: i == 0);
        }

        return keys;
    }

    private static bool IsArticle(TextUnit unit) => unit is { Kind: UnitKind.Word, Key: "the" or "a" or "an" };

    private readonly record struct Spelling(TermEntry Entry, Term Term, int Order, bool IsCitation, UnitText Units);
}
