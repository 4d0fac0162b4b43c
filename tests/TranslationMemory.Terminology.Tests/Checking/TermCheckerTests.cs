using System.Collections.Immutable;
using static TranslationMemory.Terminology.Tests.Glossaries;

namespace TranslationMemory.Terminology.Tests.Checking;

public sealed class TermCheckerTests
{
    private static readonly TermChecker Checker = new(Analyzer, Clitics);

    private static readonly TermIndex Terms = Index(
        Entry("ceasefire", EntryKind.Term, Ar("وقف إطلاق النار"), En("ceasefire", forms: "ceased fire"), En("cessation of fire", TermStatus.Admitted), En("stop shooting", TermStatus.Forbidden)),
        Entry("delegation", EntryKind.Term, Ar("وفد", forms: "وفود"), En("delegation"), En("deputation", TermStatus.Forbidden)),
        Entry("russian-delegation", EntryKind.Organization, Ar("الوفد الروسي"), En("Russian delegation")),
        Entry("military-committee", EntryKind.Term, Ar("لجنة عسكرية"), En("military committee")),
        Entry("foreign-ministry", EntryKind.Organization, Ar("وزارة الخارجية"), En("Ministry of Foreign Affairs"), En("Foreign Ministry", TermStatus.Admitted)),
        Entry("amman", EntryKind.Place, Ar("عمان"), En("Amman")),
        Entry("oman", EntryKind.Place, Ar("عمان"), En("Oman")),
        Entry("astana", EntryKind.Place, Ar("أستانة"), En("Astana"), En("Nur-Sultan", TermStatus.Forbidden)),
        Entry("january", EntryKind.Month, Ar("يناير", variants: "كانون الثاني"), En("January")),
        Entry("arabic-only", EntryKind.Term, Ar("مسار")));

    [Theory]
    [InlineData("اتفاق لوقف إطلاق النار", "a ceasefire agreement")]
    [InlineData("اتفاق لوقف إطلاق النار", "a cease-fire agreement")]
    [InlineData("اتفاق لوقف إطلاق النار", "Ceasefires were agreed")]
    [InlineData("اتفاق لوقف إطلاق النار", "a cessation of fire")]
    [InlineData("اتفاق لوقف إطلاق النار", "a cessation of the fire")]
    [InlineData("اتفاق لوقف إطلاق النار", "they ceased fire")]
    [InlineData("وصل الوفد الروسي", "the Russian delegation arrived")]
    [InlineData("وصل الوفد الروسي", "the Russian delegation's arrival")]
    [InlineData("وصل الوفد الروسي", "the Russian military delegation arrived")]
    [InlineData("وصلت الوفود", "the delegations arrived")]
    [InlineData("وفد ثم وفد", "one delegation, then another")]
    [InlineData("وزارة الخارجية", "the Foreign Ministry")]
    [InlineData("وزارة الخارجية", "the Ministry of the Foreign Affairs")]
    [InlineData("في عمان", "in Oman")]
    [InlineData("في عمان", "in Amman")]
    [InlineData("المسار", "whatever")]
    [InlineData("نص بلا مصطلحات", "no terms here")]
    [InlineData("", "")]
    public void A_rendered_term_is_no_issue(string source, string target) => Issues(source, target).ShouldBeEmpty();

    [Theory]
    [InlineData("the Russian delegation arrived", "وصل الوفد الروسي")]
    [InlineData("the Russian delegation arrived", "وصل وفد روسي")]
    [InlineData("a Russian delegation arrived", "التقى بالوفد الروسي")]
    [InlineData("a military committee met", "اجتمعت لجنة عسكرية")]
    [InlineData("the military committee met", "اجتمعت اللجنة العسكرية")]
    [InlineData("the ceasefire", "ووقف إطلاق النار")]
    [InlineData("two delegations", "الوفود")]
    [InlineData("in Astana", "بأستانة")]
    public void A_term_rendered_in_Arabic_is_no_issue(string source, string target) =>
        Checker.Check(English(source), Arabic(target), Terms, null).ShouldBeEmpty();

    [Theory]
    [InlineData("اتفاق لوقف إطلاق النار", "a truce", "ceasefire", "لوقف إطلاق النار")]
    [InlineData("وصل الوفد الروسي", "the delegation of Russia arrived", "russian-delegation", "الوفد الروسي")]
    [InlineData("وصل الوفد الروسي", "Russian officials and their delegation", "russian-delegation", "الوفد الروسي")]
    [InlineData("وصل الوفد الروسي", "a Russian and a Turkish delegation", "russian-delegation", "الوفد الروسي")]
    [InlineData("وصل الوفد الروسي", "the Russian. Delegation", "russian-delegation", "الوفد الروسي")]
    [InlineData("وصل الوفد الروسي", "the Russian large joint delegation", "russian-delegation", "الوفد الروسي")]
    [InlineData("وفد ثم وفد", "they arrived", "delegation", "وفد")]
    [InlineData("في عمان", "in Muscat", "amman", "عمان")]
    public void A_term_without_rendering_is_missing(string source, string target, string entry, string written)
    {
        var issue = Issues(source, target).ShouldHaveSingleItem();

        issue.Kind.ShouldBe(TermIssueKind.Missing);
        issue.Entry.Id.ShouldBe(entry);
        issue.SourceSpan!.Value.In(source).ShouldBe(written);
        issue.TargetSpan.ShouldBeNull();
    }

    [Fact]
    public void A_missing_term_tells_what_may_stand_there_preferred_first()
    {
        Issues("وزارة الخارجية", "the office")[0].Expected.ShouldBe(["Ministry of Foreign Affairs", "Foreign Ministry"]);
        Issues("في عمان", "in Muscat")[0].Expected.ShouldBe(["Amman", "Oman"]);
    }

    [Fact]
    public void A_forbidden_rendering_is_reported_and_is_no_rendering()
    {
        var issues = Issues("وصل وفد إلى أستانة", "A deputation came to Astana");

        issues.Select(issue => (issue.Kind, issue.Entry.Id)).ShouldBe(
            [(TermIssueKind.Missing, "delegation"), (TermIssueKind.Forbidden, "delegation")]);
        issues[1].TargetSpan!.Value.In("A deputation came to Astana").ShouldBe("deputation");
        issues[1].SourceSpan!.Value.In("وصل وفد إلى أستانة").ShouldBe("وفد");
        issues[1].Expected.ShouldBe(["delegation"]);
    }

    [Fact]
    public void A_forbidden_rendering_beside_the_right_one_is_still_reported() =>
        Issues("في أستانة", "in Astana, now Nur-Sultan").ShouldHaveSingleItem().Kind.ShouldBe(TermIssueKind.Forbidden);

    [Fact]
    public void A_forbidden_rendering_is_free_where_its_concept_is_not_in_the_source() =>
        Issues("في مدينة أخرى", "in Nur-Sultan").ShouldBeEmpty();

    [Fact]
    public void A_forbidden_word_within_an_allowed_rendering_is_free()
    {
        var index = Index(
            Entry("army", EntryKind.Term, Ar("جيش"), En("troops"), En("army", TermStatus.Forbidden)),
            Entry("free-army", EntryKind.Organization, Ar("الجيش الحر"), En("Free Army")));

        Checker.Check(Arabic("الجيش الحر"), English("the Free Army"), index, null).ShouldBeEmpty();
    }

    [Fact]
    public void A_month_within_a_date_is_rendered_by_the_date()
    {
        Issues("في 23 يناير 2017", "on 23 January 2017").ShouldBeEmpty();
        Issues("في 23 كانون الثاني 2017", "on 23/1/2017").ShouldBeEmpty();
        Issues("في يناير", "in that month").ShouldHaveSingleItem().Entry.Id.ShouldBe("january");
    }

    [Fact]
    public void Weak_and_near_source_terms_ask_for_nothing()
    {
        var index = Index(
            Entry("delegation", EntryKind.Organization, Ar("الوفد الروسي"), En("Russian delegation")),
            Entry("kazakhstan", EntryKind.Place, Ar("كازاخستان"), En("Kazakhstan")));

        Checker.Check(Arabic("وفد روسي في كازاخيستان"), English("Some Russians there"), index, null).ShouldBeEmpty();
    }

    [Fact]
    public void Only_the_glossaries_asked_for_count()
    {
        Checker.Check(Arabic("وفد"), English("they"), Terms, ImmutableHashSet<string>.Empty).ShouldBeEmpty();
        Checker.Check(Arabic("وفد"), English("they"), Terms, ImmutableHashSet.Create("test")).Length.ShouldBe(1);
    }

    [Fact]
    public void Two_texts_of_one_language_are_refused() =>
        Should.Throw<ArgumentException>(() => Checker.Check(Arabic("وفد"), Arabic("وفد"), Terms, null));

    private static ImmutableArray<TermIssue> Issues(string source, string target) =>
        Checker.Check(Arabic(source), English(target), Terms, null);
}
