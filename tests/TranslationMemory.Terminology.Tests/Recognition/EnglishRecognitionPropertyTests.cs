using CsCheck;

namespace TranslationMemory.Terminology.Tests.Recognition;

public sealed class EnglishRecognitionPropertyTests
{
    private static readonly Gen<string> Word = OneOf(
        "delegation", "minister", "party", "crisis", "agency", "president", "army", "country", "bombing", "border", "capital");

    private static readonly Gen<string[]> Term = Word.Array[1, 4];

    /// <summary>However a term is decorated in ways that mean nothing, it is found where it stands.</summary>
    [Fact]
    public void A_decorated_term_is_found_at_its_place() =>
        Gen.Select(Term, OneOf("plain", "upper", "title", "hyphen", "possessive", "quotes", "spaces", "the"), OneOf("", "yesterday ", "to the ", "\""), OneOf("", ".", " met", ", he")).Sample(
            (words, decoration, before, after) =>
            {
                var plain = string.Join(' ', words);
                var written = decoration switch
                {
                    "upper" => plain.ToUpperInvariant(),
                    "title" => string.Join(' ', words.Select(word => char.ToUpperInvariant(word[0]) + word[1..])),
                    "hyphen" => string.Join('-', words),
                    "possessive" => plain + "'s",
                    "quotes" => string.Join(" “", words),
                    "spaces" => string.Join("\u00A0 ", words),
                    "the" => string.Join(" the ", words),
                    _ => plain,
                };
                var index = Glossaries.Index(Glossaries.Entry("e", EntryKind.Term, Glossaries.En(plain)));
                var text = Glossaries.English(before + written + after);

                index.Recognize(text, null).Select(hit => hit.Span.In(text.Text)).ShouldContain(written);
            },
            iter: 1000);

    [Fact]
    public void Words_in_another_order_or_parted_by_a_mark_are_no_term() =>
        Gen.Select(Term.Where(words => words.Length > 1 && words.Distinct().Count() > 1), OneOf(", ", ". ", "; ", "\n", " (", " and ", " / ", " — ")).Sample(
            (words, mark) =>
            {
                var index = Glossaries.Index(Glossaries.Entry("e", EntryKind.Term, Glossaries.En(string.Join(' ', words))));

                index.Recognize(Glossaries.English(string.Join(mark, words)), null).ShouldBeEmpty();
            },
            iter: 500);

    private static Gen<string> OneOf(params string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}
