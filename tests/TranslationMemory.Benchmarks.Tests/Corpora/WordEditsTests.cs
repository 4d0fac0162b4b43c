using CsCheck;
using TranslationMemory.Benchmarks.Corpora;

namespace TranslationMemory.Benchmarks.Tests.Corpora;

public class WordEditsTests
{
    [Fact]
    public void Edits_change_as_many_words_at_most_and_leave_one() => Gen.Select(Gen.ULong, Gen.Int[1, 12], Gen.Int[0, 6]).Sample((seed, length, edits) =>
    {
        var words = Enumerable.Range(0, length).Select(i => $"w{i}").ToList();

        WordEdits.Apply(words, edits, _ => "new", new SeededRandom(seed));

        words.Count.ShouldBeInRange(Math.Max(1, length - edits), length + edits);
        words.Count(word => word == "new").ShouldBeLessThanOrEqualTo(edits);
        Enumerable.Range(0, length).Count(i => words.Contains($"w{i}")).ShouldBeGreaterThanOrEqualTo(length - edits);
    });

    [Fact]
    public void A_word_put_in_place_of_another_keeps_the_punctuation_around_it() => WordShape.WithCore("(وفد،", "لجنة").ShouldBe("(لجنة،");

    [Theory]
    [InlineData("12.5،", true)]
    [InlineData("١٢", true)]
    [InlineData("2 and", false)]
    [InlineData("،", false)]
    public void Numbers_are_told_by_their_core(string word, bool isNumber) => WordShape.IsNumber(word).ShouldBe(isNumber);

    [Fact]
    public void Numbers_change_alike_on_both_sides_in_their_own_digits()
    {
        List<string> arabic = ["بعد", "١٢٫٥", "يوما", "2017،"];
        List<string> english = ["after", "12٫5", "days", "(2017)"];

        WordEdits.ChangeNumbers(arabic, english, new SeededRandom(3));

        var number = english[1];
        number.ShouldMatch("^[1-9][0-9]٫[1-9]?[0-9]$");
        arabic[1].ShouldBe(string.Concat(number.Select(c => char.IsAsciiDigit(c) ? (char)(c - '0' + '٠') : c)));
        arabic[3].ShouldBe(english[3].Trim('(', ')') + "،");
        arabic[3].ShouldNotBe("2017،");
    }

    [Fact]
    public void The_article_behind_li_is_written_as_one_lam()
    {
        var forms = Enumerable.Range(0, 100).Select(seed => Inflection.OfArabic("الوفد", new SeededRandom((ulong)seed))).ToHashSet();

        forms.ShouldContain("للوفد");
        forms.ShouldContain("والوفد");
        forms.ShouldNotContain("لالوفد");
    }

    [Fact]
    public void The_first_names_come_most_often_and_coined_ones_are_mostly_new()
    {
        var random = new SeededRandom(1);
        var listed = Enumerable.Range(0, 1000).Select(i => new WordPair([$"ق{i}ط{i}"], [$"n{i}m{i}"])).ToList();
        var names = new NameList(listed, random);

        var drawn = Enumerable.Range(0, 5000).Select(_ => names.Next(random).Arabic[0]).ToList();

        drawn.CountBy(name => name).Max(count => count.Value).ShouldBeGreaterThan(100);
        drawn.Distinct().Count().ShouldBeGreaterThan(1000);
    }
}
