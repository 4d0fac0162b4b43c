using System.Collections.Immutable;
using static TranslationMemory.Terminology.Tests.Glossaries;

namespace TranslationMemory.Terminology.Tests.Entries;

public sealed class TermEntryRulesTests
{
    private static readonly TermEntry Good = Entry("astana", EntryKind.Place, Ar("أستانة", variants: "آستانة"), En("Astana"));

    public static TheoryData<string, string> BadTexts() => new()
    {
        { string.Empty, "is empty" },
        { "   ", "holds no letter and no digit" },
        { "«…»", "holds no letter and no digit" },
        { "\u0640\u064B", "holds no letter and no digit" },
        { "a\nb", "holds a line break or a tab" },
        { "a\tb", "holds a line break or a tab" },
        { new string('ا', 501), "has 501 UTF-16 code units, more than 500" },
    };

    [Fact]
    public void A_good_entry_has_no_problem() => TermEntryRules.Validate(Good).ShouldBeEmpty();

    [Fact]
    public void The_limits_themselves_are_allowed()
    {
        var spellings = Enumerable.Range(0, 100).Select(i => FormattableString.Invariant($"w{i}")).ToImmutableArray();
        var term = En(new string('a', 500)) with { Variants = spellings, Forms = spellings };

        TermEntryRules.Validate(Good with { Id = "a" + new string('0', 62), Terms = [term] }).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(BadTexts))]
    public void A_bad_text_is_named_with_its_field(string text, string problem)
    {
        var entry = Good with { Terms = [Ar("أستانة"), En("Astana") with { Text = text, Variants = [text], Forms = ["x", text] }] };

        TermEntryRules.Validate(entry).ShouldBe(
        [
            new("terms[1].text", problem), new("terms[1].variants[0]", problem), new("terms[1].forms[1]", problem),
        ]);
    }

    [Theory]
    [InlineData('\uD800')]
    [InlineData('\uDFFF')]
    public void Half_a_surrogate_pair_is_refused(char half)
    {
        TermEntryRules.Validate(Good with { Terms = [En("a" + half)] }).ShouldHaveSingleItem()
            .ShouldBe(new("terms[0].text", "holds half a surrogate pair"));
        TermEntryRules.Validate(Good with { Terms = [En("a" + char.ConvertFromUtf32(0x1F54A))] }).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("Astana")]
    [InlineData("1a")]
    [InlineData("a_b")]
    [InlineData("a\n")]
    [InlineData("a234567890123456789012345678901234567890123456789012345678901234")]
    public void An_id_is_a_small_letter_and_at_most_62_letters_digits_and_hyphens(string id)
    {
        TermEntryRules.Validate(Good with { Id = id }).ShouldHaveSingleItem().Field.ShouldBe("id");
        TermEntryRules.Validate(Good with { Glossary = id }).ShouldHaveSingleItem().Field.ShouldBe("glossary");
    }

    [Fact]
    public void An_entry_has_at_least_one_term_and_at_most_a_hundred()
    {
        TermEntryRules.Validate(Good with { Terms = [] }).ShouldHaveSingleItem().Field.ShouldBe("terms");
        TermEntryRules.Validate(Good with { Terms = default }).ShouldHaveSingleItem().Field.ShouldBe("terms");
        var many = Enumerable.Range(0, 101).Select(i => En(FormattableString.Invariant($"w{i}"), TermStatus.Admitted));
        TermEntryRules.Validate(Good with { Terms = [.. many] }).ShouldHaveSingleItem().Field.ShouldBe("terms");
    }

    [Fact]
    public void A_language_has_at_most_one_preferred_term()
    {
        TermEntryRules.Validate(Good with { Terms = [En("Astana"), En("Nur-Sultan", TermStatus.Admitted)] }).ShouldBeEmpty();
        TermEntryRules.Validate(Good with { Terms = [En("Astana"), Ar("أستانة"), En("Nur-Sultan")] })
            .ShouldHaveSingleItem().Field.ShouldBe("terms[2].status");
    }

    [Fact]
    public void One_text_stands_once_in_its_language() =>
        TermEntryRules.Validate(Good with { Terms = [En("Astana"), En("Astana", TermStatus.Forbidden)] })
            .ShouldHaveSingleItem().Field.ShouldBe("terms[1].text");

    [Fact]
    public void A_term_has_a_language_a_known_status_and_lists()
    {
        var term = En("Astana") with { Language = default, Status = (TermStatus)9, Variants = default };

        TermEntryRules.Validate(Good with { Terms = [term] }).Select(problem => problem.Field)
            .ShouldBe(["terms[0].language_code", "terms[0].status", "terms[0].variants"]);
    }

    [Fact]
    public void A_term_has_at_most_a_hundred_variants_and_forms()
    {
        var many = Enumerable.Range(0, 101).Select(i => FormattableString.Invariant($"w{i}")).ToImmutableArray();

        TermEntryRules.Validate(Good with { Terms = [En("x") with { Variants = many, Forms = many }] })
            .Select(problem => problem.Field).ShouldBe(["terms[0].variants", "terms[0].forms"]);
    }

    [Fact]
    public void Prose_and_kind_have_limits()
    {
        var entry = Good with
        {
            Kind = (EntryKind)99,
            Domain = new string('d', 201),
            Definition = new string('d', 10_001),
            Source = "\uDC00",
            Note = new string('d', 10_000),
        };

        TermEntryRules.Validate(entry).Select(problem => problem.Field).ShouldBe(["kind", "domain", "definition", "source"]);
    }
}
