using TranslationMemory.Text;

namespace TranslationMemory.Terminology;

/// <summary>Turns entries into what the index keeps of them.</summary>
internal sealed class EntryCompiler(TextAnalyzer analyzer)
{
    private readonly UnitReader _units = new(analyzer);

    /// <summary>Compiles an entry. Terms of other languages, and texts without any letter or digit, are left out.</summary>
    public CompiledEntry Compile(TermEntry entry)
    {
        var compilation = new Compilation(entry);
        foreach (var term in entry.Terms)
        {
            if (term.Language.ToTextLanguage() is { } language)
            {
                Add(compilation, term, language, term.Text, isCitation: true);
                foreach (var variant in term.Variants)
                {
                    Add(compilation, term, language, variant, isCitation: false);
                }

                foreach (var form in term.Forms)
                {
                    Add(compilation, term, language, form, isCitation: false);
                }
            }
        }

        return new CompiledEntry(entry, [.. compilation.Arabic], [.. compilation.English], [.. compilation.Names]);
    }

    private void Add(Compilation compilation, Term term, TextLanguage language, string text, bool isCitation)
    {
        var analyzed = analyzer.Analyze(text, language);
        if (compilation.IsName && analyzed.Tokens is [{ Kind: TokenKind.Word } word])
        {
            compilation.Names.Add(word.StemKey);
        }

        compilation.Units.Clear();
        _units.Read(analyzed, compilation.Units);
        var source = new Spelling(compilation.Entry, term, compilation.Order++, isCitation, text, compilation.Units);
        if (IsOnlyMarks(source.Units))
        {
            return;
        }

        if (language == TextLanguage.Arabic)
        {
            compilation.Arabic.Add(ArabicForm(source));
        }
        else
        {
            compilation.English.Add(EnglishForm(source));
        }
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

    /// <summary>What has come out of an entry so far.</summary>
    private sealed class Compilation(TermEntry entry)
    {
        public TermEntry Entry => entry;

        public bool IsName { get; } = entry.Kind is EntryKind.Person or EntryKind.Place or EntryKind.Organization;

        public UnitText Units { get; } = new();

        public List<CompiledForm> Arabic { get; } = new(1);

        public List<CompiledForm> English { get; } = new(1);

        public List<string> Names { get; } = [];

        public int Order { get; set; }
    }

    private readonly record struct Spelling(
        TermEntry Entry, Term Term, int Order, bool IsCitation, string Text, UnitText Units);
}
