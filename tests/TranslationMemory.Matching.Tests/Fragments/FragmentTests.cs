using System.Collections.Immutable;
using CsCheck;
using TranslationMemory.Text;

namespace TranslationMemory.Matching.Tests;

public sealed class FragmentTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void The_longest_units_inside_come_first_and_none_inside_a_longer_one()
    {
        const string Text = "دعا الوفد لوقف إطلاق النار في سوريا، ثم النار";
        var index = Units.Index(
            Units.ArabicToEnglish("a", "وقف اطلاق النار", "ceasefire"),
            Units.ArabicToEnglish("b", "وقف إطلاق النار", "truce", sequence: 2),
            Units.ArabicToEnglish("c", "النار.", "fire"),
            Units.ArabicToEnglish("d", "في", "in"),
            Units.ArabicToEnglish("e", "إطلاق النار في مدينة", "fire in a town"),
            Units.EnglishToArabic("f", "in Syria", "في سوريا"),
            Units.ArabicToEnglish("g", Text, "all"));

        var found = index.FindFragments(new FragmentQuery { Text = Text, Language = TextLanguage.Arabic }, Cancellation);

        found.Select(fragment => (fragment.Unit.Id, fragment.QuerySpan.In(Text), fragment.Score, fragment.Reversed)).ShouldBe(
        [
            ("b", "لوقف إطلاق النار", 95, false),
            ("a", "لوقف إطلاق النار", 94, false),
            ("f", "في سوريا", 100, true),
            ("c", "النار", 100, false),
        ]);
        found[^1].QuerySpan.Start.ShouldBe(Text.LastIndexOf("النار", StringComparison.Ordinal));
        found[^1].UnitSpan.ShouldBe(new TextSpan(0, 5));
    }

    [Fact]
    public void Numbers_of_less_than_one_are_refused() => Should.Throw<ArgumentException>(
        () => Units.Index().FindFragments(new FragmentQuery { Text = "نص", Language = TextLanguage.Arabic, MaxRuns = 0 }, Cancellation));

    [Fact]
    public void Refused_translations_are_shown_only_when_asked_for()
    {
        var index = Units.Index(Units.ArabicToEnglish("a", "وقف القصف") with { Status = UnitStatus.Rejected });
        var query = new FragmentQuery { Text = "دعا لوقف القصف", Language = TextLanguage.Arabic };

        index.FindFragments(query, Cancellation).ShouldBeEmpty();
        index.FindFragments(query with { Statuses = ImmutableHashSet.Create(UnitStatus.Rejected) }, Cancellation).ShouldHaveSingleItem();
    }

    [Fact]
    public Task Fragments_are_those_that_comparing_every_unit_with_every_run_gives() =>
        (from arabic in Phrases.Of(Phrases.Arabic, 40)
         from english in Phrases.Of(Phrases.English, 40)
         from language in Gen.Enum<TextLanguage>()
         from extra in Gen.Int[0, 39]
         from cuts in Gen.Select(Gen.Int[0, 4], Gen.Int[1, 4]).Array[38]
         from runs in Gen.Int[1, 6]
         from compaction in Gen.Bool
         select (arabic, english, language, extra, cuts, runs, compaction)).SampleAsync(
            async drawn =>
            {
                var units = drawn.cuts.Select((cut, i) => i % 3 == 0
                    ? Units.EnglishToArabic($"u{i}", Cut(drawn.english[i], cut), Cut(drawn.arabic[i], cut), sequence: i / 2)
                    : Units.ArabicToEnglish($"u{i}", Cut(drawn.arabic[i], cut), Cut(drawn.english[i], cut), i % 4 == 0 ? "un" : "news", i / 2)).ToArray();
                var index = Units.Index(units);
                if (drawn.compaction)
                {
                    await index.CompactAsync(Cancellation);
                }

                index.Remove("news", "u5");
                index.Upsert([units[7] with { Sequence = 99 }]);
                units[7] = units[7] with { Sequence = 99 };
                var texts = drawn.language == TextLanguage.Arabic ? drawn.arabic : drawn.english;
                var query = new FragmentQuery { Text = $"{texts[39]} {texts[drawn.extra]}", Language = drawn.language, MaxRuns = drawn.runs };

                index.FindFragments(query, Cancellation).Select(fragment => $"{fragment.Unit.Id} {fragment.QuerySpan} {fragment.UnitSpan} {fragment.Score}")
                    .ShouldBe(FragmentScan.Find(units.Where(unit => (unit.Memory, unit.Id) != ("news", "u5")), query));
            },
            iter: 300);

    private static string Cut(string text, (int First, int Count) cut) => string.Join(' ', text.Split(' ').Skip(cut.First).Take(cut.Count));
}
