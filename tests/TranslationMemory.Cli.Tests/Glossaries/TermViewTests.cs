using TranslationMemory.Cli.Glossaries;
using TranslationMemory.Cli.Printing;
using TranslationMemory.V1;

namespace TranslationMemory.Cli.Tests.Glossaries;

public class TermViewTests
{
    [Fact]
    public void Term_as_in_the_glossary_needs_no_more_words() =>
        Said(new TermHit { Term = "وفد", Text = "وفد" }, "delegation").ShouldBe("وفد → delegation");

    [Fact]
    public void Clitics_are_told_one_by_one()
    {
        var hit = new TermHit { Term = "وفد", Text = "وللوفد", HitClass = TermHitClass.Clitic, Proclitics = { "و", "ل", "ال" }, ProcliticMeanings = { "and", "for/to", "the" } };

        Said(hit, "delegation").ShouldBe("وفد (in وللوفد: و and, ل for/to, ال the) → delegation");
    }

    [Fact]
    public void Pronoun_stands_behind() =>
        Said(new TermHit { Term = "وفد", Text = "بوفدهم", Proclitics = { "ب" }, ProcliticMeanings = { "in/with/by" }, Enclitic = "هم", EncliticMeaning = "their" }, "delegation")
            .ShouldBe("وفد (in بوفدهم: ب in/with/by, هم their) → delegation");

    [Fact]
    public void Other_spelling_is_named_by_its_kind() =>
        Said(new TermHit { Term = "أستانة", Text = "استانة", HitClass = TermHitClass.Fold }, "Astana")
            .ShouldBe("أستانة (in استانة: fold) → Astana");

    private static string Said(TermHit hit, string rendering)
    {
        hit.Renderings.Add(new TermRendering { Text = rendering, Status = TermStatus.Preferred });
        return string.Concat(new Line().Say(hit).Pieces.Select(piece => piece.Text));
    }
}
