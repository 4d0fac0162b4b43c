using System.Collections.Immutable;
using CsCheck;
using TranslationMemory.Text;

namespace TranslationMemory.Terminology.Tests.Recognition;

public sealed class TermIndexPropertyTests
{
    private static readonly string[] Stems =
    [
        "وفد", "لجنة", "روسي", "سوري", "أستانة", "كازاخستان", "كازاخستن", "حكومة", "أعضاء", "رقة", "بيان", "جيش", "بريطانيا",
        "بريتانيا", "لافرنتييف", "لافرينتييف", "مستوى", "ورقة", "إسلام", "يفتوشينكو", "يفتوشنكو", "بلد", "لقاء",
    ];

    /// <summary>Few stems a case, so that phrases of the terms do stand in the text.</summary>
    private static readonly Gen<(TermEntry[] Entries, TermEntry[] Others, string Text)> Cases =
        OneOf(Stems).Array[2, 5].SelectMany(stems => Gen.Select(Entries(stems), Entries(stems), Text(stems)));

    [Fact]
    public void Recognize_answers_like_trying_every_term_at_every_word() =>
        Cases.Sample(
            (entries, _, written) =>
            {
                var text = Glossaries.Arabic(written);
                Show(text, Glossaries.Index(entries).Recognize(text, null))
                    .ShouldBe(new TermOracle(entries).Find(text), written + " ⟵ " + Names(entries));
            },
            iter: 600);

    [Fact]
    public void Entries_in_any_order_and_in_any_batches_give_the_same_answers() =>
        Gen.Select(Cases, Gen.Int[1, 4], Gen.Int[0, int.MaxValue]).Sample(
            (example, batch, seed) =>
            {
                var (entries, _, written) = example;
                var text = Glossaries.Arabic(written);
                var other = Glossaries.Index();
                foreach (var chunk in Shuffled(entries, seed).Chunk(batch))
                {
                    other.Upsert(chunk);
                }

                other.Count.ShouldBe(entries.Length);
                other.Recognize(text, null).ShouldBe(Glossaries.Index(entries).Recognize(text, null));
            },
            iter: 200);

    [Fact]
    public void Removing_what_was_added_restores_the_answers() =>
        Cases.Sample(
            (kept, passing, written) =>
            {
                var text = Glossaries.Arabic(written);
                var index = Glossaries.Index(kept);
                var before = index.Recognize(text, null);
                index.Upsert([.. passing.Select(entry => entry with { Glossary = "passing" })]);
                index.Recognize(text, null);
                index.RemoveGlossary("passing").ShouldBe(passing.Length);

                index.Recognize(text, null).ShouldBe(before);
                Array.TrueForAll(kept, entry => index.Remove(entry.Glossary, entry.Id)).ShouldBeTrue();
                index.Recognize(text, null).ShouldBeEmpty();
                index.Count.ShouldBe(0);
            },
            iter: 200);

    [Fact]
    public void Spans_lie_in_the_text_and_begin_and_end_with_its_words() =>
        Gen.Select(Cases, Gen.String).Sample(
            (example, noise) =>
            {
                var text = Glossaries.Arabic(noise + example.Text + noise);
                foreach (var hit in Glossaries.Index(example.Entries).Recognize(text, null))
                {
                    text.Tokens.ShouldContain(token => token.Span.Start == hit.Span.Start);
                    text.Tokens.ShouldContain(token => token.Span.End == hit.Span.End);
                    hit.Confidence.ShouldBeInRange(0.6, 1);
                }
            },
            iter: 300);

    [Fact]
    public void Any_text_in_any_language_is_taken() =>
        Gen.Select(Gen.String, Gen.String, Gen.Bool).Sample(
            (term, written, arabic) =>
            {
                var index = Glossaries.Index(Glossaries.Entry(
                    "e", EntryKind.Person, Glossaries.Ar(term.Length > 0 ? term : "x"), Glossaries.En(term + " " + term)));
                var language = arabic ? TextLanguage.Arabic : TextLanguage.English;
                index.Recognize(Glossaries.Analyzer.Analyze(written + term + written, language), null);
                index.Remove("test", "e").ShouldBeTrue();
            },
            iter: 500);

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static Gen<string> Word(string[] stems) => Gen.Select(
        OneOf("", "", "", "", "و", "ب", "ل", "ف", "ول", "وب"),
        Gen.Bool,
        OneOf(stems),
        OneOf("", "", "", "", "ها", "ه", "هم", "ي"),
        (before, article, stem, pronoun) => Spell(before, article, stem, article ? string.Empty : pronoun));

    private static Gen<string> Text(string[] stems) =>
        Gen.Select(Word(stems), OneOf(" ", " ", " ", " ", "، ", "\n"))
            .Array[0, 14]
            .Select(words => string.Concat(words.Select(pair => pair.Item1 + pair.Item2)));

    private static Gen<string> TermText(string[] stems) =>
        Gen.Select(Gen.Bool, OneOf(stems), (al, stem) => (al ? "ال" : "") + stem)
            .Array[1, 3]
            .Select(words => string.Join(' ', words));

    private static Gen<TermEntry[]> Entries(string[] stems) =>
        Gen.Select(OneOf(EntryKind.Term, EntryKind.Place), TermText(stems), TermText(stems).Array[0, 2])
            .Array[0, 8]
            .Select(list => list.Select((e, i) => Glossaries.Entry(
                FormattableString.Invariant($"e{i}"), e.Item1, Glossaries.Ar(e.Item2, variants: string.Join(';', e.Item3)))).ToArray());

    private static List<string> Show(AnalyzedText text, ImmutableArray<TermHit> hits) =>
    [
        .. hits
            .Select(hit =>
            {
                var covered = text.Tokens.Where(t => t.Span.Start >= hit.Span.Start && t.Span.End <= hit.Span.End).ToArray();
                return FormattableString.Invariant(
                    $"{hit.Entry.Id}@{text.Tokens.IndexOf(covered[0])}+{covered.Length} {hit.Class} {hit.Confidence:0.00} {hit.Primary}");
            })
            .Order(StringComparer.Ordinal),
    ];

    private static string Names(TermEntry[] entries) => string.Join(
        ", ", entries.Select(e => e.Kind + " " + e.Terms[0].Text + "(" + string.Join(';', e.Terms[0].Variants) + ")"));

    private static TermEntry[] Shuffled(TermEntry[] entries, int seed)
    {
        var copy = entries.ToArray();
        new Random(seed).Shuffle(copy);
        return copy;
    }

    /// <summary>Writes a word with its clitics as Arabic does: ل + ال is لل, ة opens before a pronoun.</summary>
    private static string Spell(string before, bool article, string stem, string pronoun)
    {
        var body = pronoun.Length > 0 && stem[^1] == 'ة' ? stem[..^1] + 'ت'
            : pronoun.Length > 0 && stem[^1] == 'ى' ? stem[..^1] + 'ا'
            : pronoun.Length > 0 && stem[^1] == 'ء' ? stem[..^1] + 'ئ'
            : stem;
        var definite = !article ? before + body
            : !before.EndsWith('ل') ? before + "ال" + body
            : stem[0] == 'ل' ? before + body
            : before + "ل" + body;
        return definite + pronoun;
    }
}
