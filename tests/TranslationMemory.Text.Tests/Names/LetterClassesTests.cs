using TranslationMemory.Text.Names;

namespace TranslationMemory.Text.Tests.Names;

public class LetterClassesTests
{
    [Fact]
    public void Every_arabic_letter_can_be_written_in_the_usual_way() =>
        "ابتثجحخدذرزسشصضطظعغفقكلمنهويةىأإآؤئء".ShouldAllBe(letter =>
            LetterClasses.StartingWith(letter).ToArray().Any(item => item.Arabic.Length == 1 && item.Cost == 0));

    [Fact]
    public void No_class_stands_twice()
    {
        var classes = All();

        classes.DistinctBy(item => (item.Arabic, item.Latin, item.EndsWord)).Count().ShouldBe(classes.Count);
    }

    [Fact]
    public void The_latin_side_is_of_small_letters_only() =>
        All().ShouldAllBe(item => item.Latin.Length > 0 && item.Latin.All(char.IsAsciiLetterLower));

    [Fact]
    public void A_class_costs_less_than_a_wrong_consonant() =>
        All().ShouldAllBe(item => item.Cost < LetterWeights.Consonant);

    [Theory]
    [InlineData("anna", 0, 30)]
    [InlineData("anna", 1, 100)]
    [InlineData("anna", 2, 10)]
    [InlineData("anna", 3, 45)]
    [InlineData("anna maria", 3, 45)]
    [InlineData("anna maria", 4, 0)]
    [InlineData("anna maria", 6, 20)]
    public void The_weight_of_a_letter_depends_on_its_place(string name, int index, int expected) =>
        LetterWeights.At(name, index).ShouldBe(expected);

    private static List<LetterClass> All() =>
        [.. Enumerable.Range(0, 0x700).SelectMany(letter => LetterClasses.StartingWith((char)letter).ToArray())];
}
