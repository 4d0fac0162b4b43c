using CsCheck;
using TranslationMemory.Text.Placeables;

namespace TranslationMemory.Text.Tests.Placeables;

public class AtomizerTests
{
    [Theory]
    [InlineData("و24 لاجئا", "و +24 لاجءا")]
    [InlineData("بـ7.9", "ب +7 +. +9")]
    [InlineData("12\u202A/\u202C08", "12 +/ +08")]
    [InlineData("كـتـابٌ", "كتاب")]
    [InlineData("٣٥٪ ۳", "35 +% 3")]
    [InlineData("H1N1", "H +1 +N +1")]
    [InlineData("قال\nA", "قال +\n A")]
    public void Cut_separates_words_digits_and_symbols(string text, string expected)
    {
        var atoms = Atomizer.Cut(text, TextLanguage.Arabic, []);

        string.Join(' ', Enumerable.Range(0, atoms.Count).Select(i => (atoms[i].Glued ? "+" : string.Empty) + atoms[i].Key)).ShouldBe(expected);
    }

    [Fact]
    public void Digits_of_several_sets_in_a_row_are_no_number() =>
        Atomizer.Cut("٢5", TextLanguage.Arabic, [])[0].Kind.ShouldBe(AtomKind.MixedDigits);

    [Fact]
    public void Cut_covers_everything_but_spaces_and_invisible_characters() =>
        AnyText.Utf16.Sample(text =>
        {
            var atoms = Atomizer.Cut(text, TextLanguage.Arabic, []);
            var end = 0;
            for (var i = 0; i < atoms.Count; i++)
            {
                IsEmpty(text[end..atoms[i].Start]).ShouldBeTrue();
                atoms[i].End.ShouldBeGreaterThan(atoms[i].Start);
                end = atoms[i].End;
            }

            IsEmpty(text[end..]).ShouldBeTrue();
        }, iter: 10_000);

    private static bool IsEmpty(string between) => between.All(c => char.IsWhiteSpace(c) || KeyCharacters.IsIgnorable(c));

    [Fact]
    public void An_index_outside_gives_an_atom_of_no_kind()
    {
        var atoms = Atomizer.Cut("5", TextLanguage.Arabic, []);

        atoms[-1].Kind.ShouldBe(AtomKind.None);
        atoms[1].Kind.ShouldBe(AtomKind.None);
    }

    [Fact]
    public void OffsetOfLetter_counts_letters_without_marks_and_tatweel()
    {
        var atoms = Atomizer.Cut("وَبِـخمسة", TextLanguage.Arabic, []);

        "وَبِـخمسة"[atoms.OffsetOfLetter(0, 2)..].ShouldBe("خمسة");
    }

    [Fact]
    public void An_opaque_stretch_becomes_one_atom()
    {
        var atoms = Atomizer.Cut("في x.com 5", TextLanguage.Arabic, [new TextSpan(3, 5)]);

        atoms.Count.ShouldBe(3);
        atoms[1].Kind.ShouldBe(AtomKind.Opaque);
        atoms[2].Key.ShouldBe("5");
    }
}
