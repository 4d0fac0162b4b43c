using CsCheck;
using TranslationMemory.Text;

namespace TranslationMemory.Terminology.Tests.Recognition.Words;

public sealed class NearNamesTests
{
    private static readonly Gen<string> Name = Gen.Int[0, 3].Select(i => "ابتي"[i]).Array[5, 13].Select(letters => new string(letters));

    [Fact]
    public void Find_finds_every_name_that_is_near_and_no_other() =>
        Gen.Select(Name.Array[0, 40], Name).Sample(
            (names, word) =>
            {
                var index = names.Aggregate(NearNames.Empty, (all, name) => all.Add(name));

                Find(index, word).Select(near => (near.Name, near.Distance)).Order().ShouldBe(
                    names.Distinct()
                        .Where(name => name.Length is >= 6 and <= 24)
                        .Select(name => (Name: name, Distance: NearSpelling.Distance(word, name, TextLanguage.Arabic)))
                        .Where(near => near.Distance > 0)
                        .Order());
            },
            iter: 1000);

    [Fact]
    public void Every_edit_of_a_name_within_the_rule_is_found() =>
        Gen.Select(Name.Where(name => name.Length >= 7), Gen.Int[1, 4], Gen.Int[0, 3], Gen.Char["اوي"]).Sample(
            (name, at, edit, letter) =>
            {
                var word = edit switch
                {
                    0 => name.Insert(at, letter.ToString()),
                    1 => name.Remove(at, 1),
                    2 => name[..at] + name[at + 1] + name[at] + name[(at + 2)..],
                    _ => name[..at] + letter + name[(at + 1)..],
                };
                var expected = NearSpelling.Distance(word, name, TextLanguage.Arabic);

                Find(NearNames.Empty.Add(name), word).Select(near => near.Distance)
                    .ShouldBe(expected > 0 ? [expected] : []);
            },
            iter: 1000);

    [Fact]
    public void A_name_added_twice_stays_until_it_is_removed_twice()
    {
        var index = NearNames.Empty.Add("لافرنتييف").Add("لافرنتييف");

        Find(index, "لافرينتييف").ShouldHaveSingleItem().ShouldBe(new NearName("لافرنتييف", 1));
        index = index.Remove("لافرنتييف");
        Find(index, "لافرينتييف").ShouldHaveSingleItem();
        index = index.Remove("لافرنتييف");
        Find(index, "لافرينتييف").ShouldBeEmpty();
        index.IsEmpty.ShouldBeTrue();
        index.Remove("لافرنتييف").IsEmpty.ShouldBeTrue();
    }

    [Theory]
    [InlineData("ترامب", "ترمب")]
    [InlineData("لافرنتييف", "لافرنتييف")]
    [InlineData("بولندا", "هولندا")]
    [InlineData("بريطانيا", "بريطانيه")]
    [InlineData("سلوفاكيا", "سلوفينيا")]
    public void Short_equal_and_different_names_are_not_near(string name, string word) =>
        Find(NearNames.Empty.Add(name), word).ShouldBeEmpty();

    private static List<NearName> Find(NearNames index, string word)
    {
        var found = new List<NearName>();
        index.Find(word, found);
        return found;
    }
}
