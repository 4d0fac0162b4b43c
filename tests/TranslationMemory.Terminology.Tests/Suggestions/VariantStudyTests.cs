using System.Collections.Immutable;
using CsCheck;
using static TranslationMemory.Terminology.Tests.Glossaries;

namespace TranslationMemory.Terminology.Tests.Suggestions;

public sealed class VariantStudyTests
{
    private static readonly TermEntry Astana = Entry("astana", EntryKind.Place, Ar("أستانة", variants: "آستانة"), En("Astana"));

    private static readonly TermEntry Committee = Entry("committee", EntryKind.Term, Ar("لجنة"), En("committee"));

    [Fact]
    public void A_spelling_of_the_memory_is_suggested_with_its_places_and_reason()
    {
        var suggestion = Study(
            Astana,
            [],
            ("مباحثات أستانا مستمرة، وبأستانا اجتماع", "The Astana talks"),
            ("وصل إلى أستانا", "He arrived in Astana"),
            ("وصل إلى أستانة", "He arrived in Astana")).ShouldHaveSingleItem();

        suggestion.ShouldBe(new VariantSuggestion("أستانة", "أستانا", SuggestionKind.Variant, SuggestionReason.Ending, 3));
    }

    [Fact]
    public void What_the_entry_has_is_not_suggested_again() =>
        Study(Astana, [], ("في آستانة", "In Astana"), ("في أستانة", "In Astana")).ShouldBeEmpty();

    [Fact]
    public void A_word_of_the_dictionary_or_of_another_entry_is_not_suggested()
    {
        var entry = Entry("muscat", EntryKind.Place, Ar("بيرم"), En("Perm"));

        Study(entry, [Entry("other", EntryKind.Place, Ar("بيريم"), En("Perim"))], ("في بيريم", "In Perim")).ShouldBeEmpty();
        Study(entry, [], ("في بيريم", "In Perim")).ShouldHaveSingleItem().Text.ShouldBe("بيريم");
        Study(Entry("e", EntryKind.Place, Ar("كتب"), En("Katab")), [], ("هذا كتاب وكاتب", "A book and its author"))
            .ShouldNotContain(suggestion => suggestion.Kind == SuggestionKind.Variant);
    }

    [Fact]
    public void Spellings_further_away_are_suggested_by_their_consonants_after_those_by_rule()
    {
        var entry = Entry("lavrentiev", EntryKind.Person, Ar("لافرنتييف"), En("Lavrentiev"));

        var suggestions = Study(
            entry,
            [],
            ("قال لافرنتيوف ولافارنتيوف", "Lavrentiev said"),
            ("وأضاف لافارنتيوف", "Lavrentiev added"),
            ("قال لافرنتيف", "Lavrentiev said"));

        suggestions.Select(suggestion => (suggestion.Text, suggestion.Reason, suggestion.Seen)).ShouldBe(
        [
            ("لافرنتيف", SuggestionReason.LongVowel, 1),
            ("لافارنتيوف", SuggestionReason.Consonants, 2),
            ("لافرنتيوف", SuggestionReason.Consonants, 1),
        ]);
    }

    [Fact]
    public void A_spelling_within_a_phrase_counts_where_the_whole_phrase_stands()
    {
        var entry = Entry("e", EntryKind.Place, Ar("جمهورية سورية"), En("Syrian Republic"));

        Study(entry, [], ("جمهورية سوريا", "Syrian Republic"), ("في سوريا", "In Syria"))
            .ShouldHaveSingleItem().ShouldBe(
                new VariantSuggestion("جمهورية سورية", "جمهورية سوريا", SuggestionKind.Variant, SuggestionReason.Ending, 1));
    }

    [Fact]
    public void A_broken_plural_is_suggested_where_the_English_has_the_plural()
    {
        var suggestions = Study(
            Committee,
            [],
            ("اجتمعت اللجان أمس", "The committees met yesterday"),
            ("تشكيل لجان", "The forming of committees"),
            ("اجتمعت اللجنة أمس", "The committee met yesterday"),
            ("حضر الوزراء أمس", "The ministers came yesterday"));

        suggestions.ShouldHaveSingleItem().ShouldBe(
            new VariantSuggestion("لجنة", "لجان", SuggestionKind.Form, SuggestionReason.Plural, 2));
    }

    [Fact]
    public void A_plural_of_other_letters_needs_units_enough()
    {
        var woman = Entry("woman", EntryKind.Term, Ar("امرأة"), En("woman"));
        (string, string)[] units =
        [
            ("حضرت النساء الاجتماع", "The women came to the meeting"), ("قالت النساء ذلك", "The women said it"),
            ("وصلت النساء", "The women arrived"), ("في الاجتماع", "At the meeting"), ("الاجتماع الثاني", "The second meeting"),
            ("قالت ذلك", "She said it"), ("قالت", "She said"), ("كل ذلك", "All that"), ("وصلت", "She arrived"), ("حضرت", "She came"),
        ];

        Study(woman, [], units).ShouldHaveSingleItem().ShouldBe(
            new VariantSuggestion("امرأة", "نساء", SuggestionKind.Form, SuggestionReason.Plural, 3));
        Study(woman, [], [.. units.Skip(2)]).ShouldBeEmpty();
    }

    [Fact]
    public void A_possessive_is_no_plural() =>
        Study(Committee, [], ("قرار اللجان", "The committee's decision")).ShouldBeEmpty();

    [Fact]
    public void Spellings_that_no_unit_has_come_last_and_only_when_asked_for()
    {
        var study = new VariantStudy(Astana, Analyzer, Clitics, Index(Astana));
        study.Add(Arabic("في أستانا"), English("In Astana"));

        study.Finish(includeUnseen: false).Length.ShouldBe(1);
        var all = study.Finish(includeUnseen: true);
        all[0].Text.ShouldBe("أستانا");
        all.Length.ShouldBeGreaterThan(5);
        all.Skip(1).ShouldAllBe(suggestion => suggestion.Seen == 0);
    }

    [Fact]
    public void Any_units_are_taken() =>
        Gen.Select(Gen.String, Gen.String, Gen.String).Sample((term, arabic, english) =>
        {
            var entry = Entry("e", EntryKind.Person, Ar(term.Length > 0 ? term : "x"), En("virus"));
            Study(entry, [entry], (arabic + term, english + " viruses"), (term + " " + arabic, "virus-like" + english));
        });

    private static ImmutableArray<VariantSuggestion> Study(
        TermEntry entry, TermEntry[] others, params (string Arabic, string English)[] units)
    {
        var study = new VariantStudy(entry, Analyzer, Clitics, Index([entry, .. others]));
        foreach (var (arabic, english) in units)
        {
            study.Add(Arabic(arabic), English(english));
        }

        return study.Finish(includeUnseen: false);
    }
}
